package org.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.TestDatabase;
import org.kith.isolation.PlaceTables.Table;
import org.kith.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// As the application's own role, on every table that the catalogue says a place owns: two places hold rows of the same
/// ids, and neither can be reached from the other.
@TestInstance(Lifecycle.PER_CLASS)
class RowsOfPlacesTests {

    private static final TenantId HERE = new TenantId(UUID.fromString("0199a000-0000-7000-8000-0000000000aa"));
    private static final TenantId THERE = new TenantId(UUID.fromString("0199a000-0000-7000-8000-0000000000bb"));
    private static final TenantId NOWHERE = new TenantId(UUID.fromString("0199a000-0000-7000-8000-0000000000cc"));

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient application = JdbcClient.create(database.application());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(database.application()));

    @BeforeAll
    void two_places_hold_rows_of_the_same_ids() {
        var rows = new OneOfEverything(database.owner());
        rows.writtenInto(HERE);
        rows.writtenInto(THERE);
    }

    Stream<Table> tables() {
        return PlaceTables.in(JdbcClient.create(database.owner())).ofPlaces().stream();
    }

    @Test
    void there_are_tables_to_try() {
        assertThat(tables()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_place_sees_its_own_row_and_no_other(Table table) {
        assertThat(owners(HERE, table)).isEqualTo(Map.of(HERE.value(), 1L));
        assertThat(owners(THERE, table)).isEqualTo(Map.of(THERE.value(), 1L));
        assertThat(owners(NOWHERE, table)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void work_for_no_place_sees_nothing_on_a_connection_that_worked_for_one(Table table) {
        try (var one = new SingleConnectionDataSource(
                database.applicationLogin().url(),
                database.applicationLogin().user(),
                database.applicationLogin().password(),
                true)) {
            var jdbc = JdbcClient.create(one);
            new TransactionTemplate(new DataSourceTransactionManager(one)).executeWithoutResult(_ -> {
                new Binding(jdbc).to(HERE);
                assertThat(count(jdbc, table)).isOne();
            });

            assertThat(count(jdbc, table)).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_place_changes_its_own_row_and_no_other(Table table) {
        if (may("update", table)) {
            assertThat(changed(HERE, "update %s set tenant_id = tenant_id".formatted(table)))
                    .isOne();
            assertThat(changed(
                            HERE,
                            "update %s set tenant_id = tenant_id where tenant_id = '%s'"
                                    .formatted(table, THERE.value())))
                    .isZero();
            assertThat(changed(null, "update %s set tenant_id = tenant_id".formatted(table)))
                    .isZero();
            refuses(HERE, "update %s set tenant_id = '%s'".formatted(table, NOWHERE.value()));
        } else {
            assertThatCode(() -> changed(HERE, "update %s set tenant_id = tenant_id".formatted(table)))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void a_place_writes_no_row_for_another_and_nobody_writes_for_none(Table table) {
        var columns = table.columns().stream().map(PlaceTables.Column::name).toList();
        var copy = "insert into %1$s (%2$s) select (jsonb_populate_record(null::%1$s, '%3$s'::jsonb)).*"
                .formatted(table, String.join(", ", columns), row(table).replace("'", "''"));

        refuses(HERE, copy);
        refuses(null, copy);
    }

    @Test
    void deleting_everything_in_one_place_leaves_the_other_whole() {
        var before = tables().collect(Collectors.toMap(Table::name, table -> owners(THERE, table)));

        transaction.executeWithoutResult(status -> {
            new Binding(application).to(HERE);
            tables().toList().reversed().stream()
                    .filter(table -> may("delete", table))
                    .forEach(table -> assertThat(
                                    application.sql("delete from " + table).update())
                            .as(table.name())
                            .isOne());
            new Binding(application).to(THERE);
            assertThat(tables().collect(Collectors.toMap(Table::name, this::ownersNow)))
                    .isEqualTo(before);
            status.setRollbackOnly();
        });
        assertThat(tables().mapToLong(table -> may("delete", table) ? changed(null, "delete from " + table) : 0))
                .containsOnly(0L);
    }

    private Map<UUID, Long> owners(TenantId reader, Table table) {
        return in(reader, () -> ownersNow(table));
    }

    private Map<UUID, Long> ownersNow(Table table) {
        return application
                .sql("select tenant_id, count(*) as rows from %s group by tenant_id".formatted(table))
                .query((row, _) -> Map.entry((UUID) row.getObject("tenant_id"), row.getLong("rows")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long count(JdbcClient jdbc, Table table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private boolean may(String what, Table table) {
        return application
                .sql("select has_table_privilege(?, ?)")
                .params(table.name(), what)
                .query(Boolean.class)
                .single();
    }

    private long changed(@Nullable TenantId writer, String statement) {
        return in(writer, () -> (long) application.sql(statement).update());
    }

    /// The other place's row, as that place reads it.
    private String row(Table table) {
        return in(
                THERE,
                () -> application
                        .sql("select to_jsonb(t)::text from %s t".formatted(table))
                        .query(String.class)
                        .single());
    }

    private void refuses(@Nullable TenantId writer, String statement) {
        assertThatCode(() -> changed(writer, statement)).as(statement).hasStackTraceContaining("row-level security");
    }

    private <T> T in(@Nullable TenantId place, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (place != null) {
                new Binding(application).to(place);
            }
            status.setRollbackOnly();
            return work.get();
        }));
    }
}
