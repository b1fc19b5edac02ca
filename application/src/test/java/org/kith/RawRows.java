package org.kith;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Identifier;
import org.kith.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Rows of one place, written and read behind the program's back, as its tables' owner.
public final class RawRows {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TenantId place;

    public RawRows(DataSource owner, TenantId place) {
        this.jdbc = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        this.place = place;
    }

    /// Does everything in one transaction, which many rows need to be quick.
    public void together(Runnable work) {
        transaction.executeWithoutResult(_ -> {
            bind();
            work.run();
        });
    }

    /// Begins a row of a table.
    public NewRow into(String table) {
        return new NewRow(table);
    }

    /// A row that is being put together.
    public final class NewRow {

        private final String table;
        private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

        private NewRow(String table) {
            this.table = table;
        }

        public NewRow set(String column, @Nullable Object value) {
            columns.put(column, plain(value));
            return this;
        }

        public void add() {
            write(
                    "insert into %s (tenant_id, %s) values (?, %s)"
                            .formatted(
                                    table,
                                    String.join(", ", columns.keySet()),
                                    String.join(", ", Collections.nCopies(columns.size(), "?"))),
                    new ArrayList<>(columns.values()));
        }
    }

    /// Changes one column of the row with this id.
    public void set(String table, Object id, String column, @Nullable Object value) {
        var values = new ArrayList<@Nullable Object>(Arrays.asList(plain(value), plain(id)));
        together(() -> jdbc.sql("update %s set %s = ? where tenant_id = '%s' and id = ?"
                        .formatted(table, column, place.value()))
                .params(values)
                .update());
    }

    /// Every row of the place.
    public List<Raw> all(String table) {
        var rows = new ArrayList<Raw>();
        together(() -> jdbc.sql("select * from %s where tenant_id = '%s'".formatted(table, place.value()))
                .query()
                .listOfRows()
                .forEach(row -> rows.add(new Raw(row))));
        return rows;
    }

    /// A row as the table has it.
    public record Raw(Map<String, ? extends @Nullable Object> columns) {

        public @Nullable Object get(String column) {
            return columns.get(column);
        }
    }

    /// Writes to a table that no place owns.
    public void shared(String statement, Object... values) {
        jdbc.sql(statement).params(List.of(values)).update();
    }

    private void write(String statement, List<@Nullable Object> values) {
        together(() -> {
            var all = new ArrayList<@Nullable Object>();
            all.add(place.value());
            all.addAll(values);
            jdbc.sql(statement).params(all).update();
        });
    }

    private void bind() {
        var bound = jdbc.sql("select set_config('app.tenant', ?, true)")
                .param(place.value().toString())
                .query(String.class)
                .single();
        assert !bound.isEmpty();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Identifier id -> id.value();
            case Coded coded -> coded.code();
            case Instant at -> at.atOffset(ZoneOffset.UTC);
            case null -> null;
            default -> value;
        };
    }
}
