package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every statement in the program, taken from its class files: PostgreSQL can prepare it, and it names the tenant of
/// every
/// place table that it touches.
class SqlTests {

    private static final Pattern TOUCHED =
            Pattern.compile("\\b(?:from|join|into|update)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TENANT = Pattern.compile("\\btenant_id\\b");
    private static final Pattern WRITTEN =
            Pattern.compile("\\b(?:insert\\s+into|update|delete\\s+from)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);

    private final TestDatabase database = TestDatabase.fresh();
    private final List<SqlInClasses.Found> statements = SqlInClasses.all();

    @Test
    void there_are_statements_to_check() {
        assertThat(statements).hasSizeGreaterThan(50);
    }

    @Test
    void postgresql_can_prepare_every_statement() throws SQLException {
        var refused = new ArrayList<String>();
        try (var connection = database.application().getConnection()) {
            for (var statement : statements) {
                prepare(connection, statement, refused);
            }
        }
        assertThat(refused).isEmpty();
    }

    private static void prepare(Connection connection, SqlInClasses.Found found, List<String> refused)
            throws SQLException {
        var parsed = NamedParameterUtils.substituteNamedParameters(found.sql(), new MapSqlParameterSource());
        try (var prepared = connection.prepareStatement(parsed)) {
            assertThat(prepared.getParameterMetaData()).isNotNull();
        } catch (SQLException wrong) {
            refused.add(found + "\n  " + wrong.getMessage());
        }
    }

    @Test
    void every_statement_names_the_tenant_of_every_place_table_it_touches() {
        var placeTables = placeTables();
        assertThat(statements)
                .filteredOn(found -> touched(found.sql(), placeTables) > mentions(found.sql()))
                .isEmpty();
    }

    @Test
    void a_module_writes_only_its_own_tables() {
        var owners = TableOwners.all();
        assertThat(statements)
                .filteredOn(found -> WRITTEN.matcher(found.sql())
                        .results()
                        .map(match -> match.group(1))
                        .anyMatch(table ->
                                owners.containsKey(table) && !owners.get(table).equals(found.module())))
                .isEmpty();
    }

    private static long touched(String sql, Set<String> placeTables) {
        return TOUCHED.matcher(sql)
                .results()
                .map(match -> match.group(1))
                .filter(placeTables::contains)
                .count();
    }

    private static long mentions(String sql) {
        return TENANT.matcher(sql).results().count();
    }

    private Set<String> placeTables() {
        return new HashSet<>(JdbcClient.create(database.owner())
                .sql("select table_name from information_schema.columns"
                        + " where column_name = 'tenant_id' and table_schema = 'public'")
                .query(String.class)
                .list());
    }

    @Test
    void every_table_has_one_module_that_owns_it() {
        var known = TableOwners.all().keySet();
        var tables = JdbcClient.create(database.owner())
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        assertThat(tables.stream()
                        .filter(table -> !table.equals("flyway_schema_history"))
                        .sorted(Comparator.naturalOrder())
                        .filter(table -> !known.contains(table))
                        .collect(Collectors.toList()))
                .isEmpty();
    }
}
