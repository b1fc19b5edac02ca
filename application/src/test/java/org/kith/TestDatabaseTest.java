package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void nothing_written_in_one_test_database_is_seen_in_another() {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            JdbcClient.create(one.owner()).sql("create table written (id int)").update();

            assertThat(tableExists(one)).isTrue();
            assertThat(tableExists(other)).isFalse();
        }
    }

    @Test
    void the_application_role_may_not_make_tables_nor_pass_row_level_security() {
        try (var database = TestDatabase.fresh()) {
            var application = JdbcClient.create(database.application());

            assertThat(application
                            .sql("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles"
                                    + " where rolname = current_user")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThatThrownBy(
                            () -> application.sql("create table mine (id int)").update())
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void names_sort_as_an_english_reader_expects() {
        try (var database = TestDatabase.fresh()) {
            assertThat(JdbcClient.create(database.application())
                            .sql("select name from unnest(array['zoe', 'Émile', 'Adam', 'eve']) as name order by name")
                            .query(String.class)
                            .list())
                    .containsExactly("Adam", "Émile", "eve", "zoe");
        }
    }

    private static boolean tableExists(TestDatabase database) {
        return JdbcClient.create(database.owner())
                .sql("select to_regclass('written') is not null")
                .query(Boolean.class)
                .single();
    }
}
