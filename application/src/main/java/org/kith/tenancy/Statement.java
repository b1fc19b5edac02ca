package org.kith.tenancy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// One SQL statement and its parameters. Ids, codes and instants go in as they are; a collection goes in as a text
/// array
/// (`any(:ids::uuid[])`).
public final class Statement {

    private final StatementSpec spec;

    Statement(StatementSpec spec) {
        this.spec = spec;
    }

    public Statement with(String name, @Nullable Object value) {
        return new Statement(spec.param(name, plain(value)));
    }

    public <T> List<T> list(Function<Row, T> mapping) {
        return spec.query((rows, number) -> mapping.apply(new Row(rows))).list();
    }

    public <T> Optional<T> first(Function<Row, T> mapping) {
        return list(mapping).stream().findFirst();
    }

    /// For statements that always give one row.
    public <T> T single(Function<Row, T> mapping) {
        return spec.query((rows, number) -> mapping.apply(new Row(rows))).single();
    }

    /// Changes any number of rows, none included.
    public void run() {
        int changed = spec.update();
        assert changed >= 0;
    }

    /// Changes any number of rows and says how many.
    public int changed() {
        return spec.update();
    }

    /// Changes exactly one row. None means that somebody else changed it since it was read.
    public void one() {
        int changed = spec.update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Changed " + changed + " rows where one was meant");
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Identifier id -> id.value();
            case Coded coded -> coded.code();
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case Optional<?> maybe -> plain(maybe.orElse(null));
            case Collection<?> many ->
                many.stream().map(each -> String.valueOf(plain(each))).toArray(String[]::new);
            case null -> null;
            default -> value;
        };
    }
}
