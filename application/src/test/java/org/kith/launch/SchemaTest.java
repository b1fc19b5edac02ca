package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T14:30:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.fresh();
    private final DatabaseLogins logins = new DatabaseLogins(database.ownerLogin(), database.applicationLogin());

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_new_database_is_marked_with_what_it_is_for() {
        new Schema(logins).prepare(InstallationKind.DEMONSTRATION, CLOCK);

        assertThat(JdbcClient.create(database.application())
                        .sql("select kind from installation where opened_at = '2026-03-03T14:30:00Z'")
                        .query(String.class)
                        .single())
                .isEqualTo("demonstration");
    }

    @Test
    void a_demonstration_never_becomes_a_real_place() {
        new Schema(logins).prepare(InstallationKind.DEMONSTRATION, CLOCK);

        refuses(
                logins,
                "This database holds a demonstration and cannot be used for people's real records:"
                        + " ./kith demo uses it.");
    }

    @Test
    void the_application_cannot_change_what_its_database_is_for() {
        assertThatThrownBy(() -> JdbcClient.create(database.application())
                        .sql("insert into installation (kind, opened_at) values ('production', now())")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_database_used_by_a_newer_kith_is_left_alone() {
        JdbcClient.create(database.owner()).sql("""
                        insert into flyway_schema_history
                               (installed_rank, version, description, type, script, installed_by, execution_time, success)
                        values (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 'later', 1, true)
                        """).update();

        refuses(
                logins,
                "The database was used by a newer Kith (it has table change 9999, which this program does"
                        + " not know): start that newer program.");
    }

    @Test
    void a_role_that_owns_tables_may_not_serve() {
        refuses(
                new DatabaseLogins(database.ownerLogin(), database.ownerLogin()),
                "The database role kith_owner could get round the walls between places: give KITH_DATABASE_URL a role"
                        + " that is no superuser, owns no table and may not bypass row-level security.");
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        var nowhere = new DatabaseLogin("jdbc:postgresql://127.0.0.1:1/kith?sslmode=disable", "kith_owner", "hush");

        refuses(
                new DatabaseLogins(nowhere, nowhere),
                "The database postgresql://127.0.0.1:1/kith cannot be reached: is it running there?");
    }

    @Test
    void a_wrong_password_is_told_without_repeating_it() {
        var owner = database.ownerLogin();
        var wrong = new DatabaseLogin(owner.url(), owner.user(), "hush");

        refuses(
                new DatabaseLogins(wrong, wrong),
                "The database %s refuses the role kith_owner: check its password."
                        .formatted(owner.url().substring("jdbc:".length())));
    }

    private static void refuses(DatabaseLogins logins, String sentence) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Schema(logins).prepare(InstallationKind.PRODUCTION, CLOCK))
                .withMessage(sentence);
    }
}
