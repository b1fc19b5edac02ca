package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.RawRows;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.kith.audit.Audit.Subject;
import org.kith.audit.DigestChain.Check;
import org.kith.people.PersonId;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The record of who saw and changed what, and the chain of digests that shows whether it is still what it was.
@KithTest
class AuditTests {

    private static final Instant MORNING = Instant.parse("2026-03-03T09:15:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private PlaceTransactions transactions;

    @Autowired
    private PlaceClock clock;

    @Autowired
    private Audit audit;

    @Autowired
    private DigestChain chain;

    @Autowired
    private ChainingDigests chaining;

    private final PersonId margaret = new PersonId(UUID.randomUUID());

    private TestPlace place;

    @BeforeEach
    void three_hours_of_a_morning() {
        at(MORNING);
        place = places.open();
        note("saw");
        at(MORNING.plus(Duration.ofHours(1)));
        note("amended");
        at(MORNING.plus(Duration.ofHours(3)));
        note("withdrew consent");
        at(MORNING.plus(Duration.ofHours(5)));
        chaining.extend(place.place());
    }

    @AfterEach
    void the_clock_runs_again() {
        clock.returnToNow();
    }

    @Test
    void each_hour_with_entries_is_a_link_and_the_chain_is_whole() {
        assertThat(rows().all("audit_digests")).hasSize(3);
        assertThat(check()).isInstanceOf(Check.Whole.class);
    }

    @Test
    void an_hour_that_is_not_over_waits() {
        note("saw again");
        chaining.extend(place.place());
        assertThat(rows().all("audit_digests")).hasSize(3);

        at(MORNING.plus(Duration.ofHours(6)));
        chaining.extend(place.place());
        assertThat(rows().all("audit_digests")).hasSize(4);
        assertThat(check()).isInstanceOf(Check.Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set act = 'looked' where act = 'amended'",
                "update audit_entries set detail = 'x' where act = 'saw'",
                "update audit_entries set at = at - interval '1 second' where act = 'saw'",
                "delete from audit_entries where act = 'withdrew consent'",
                "delete from audit_entries where act in ('amended', 'withdrew consent')",
                "update audit_digests set digest = '\\x00' where entries > 0"
            })
    void whoever_changes_the_record_behind_the_back_of_kith_breaks_the_chain(String tampering) {
        asOwner(tampering);

        assertThat(check()).isInstanceOf(Check.Broken.class);
    }

    @Test
    void an_entry_slipped_into_an_hour_without_any_breaks_the_chain() {
        at(MORNING.plus(Duration.ofHours(2)));
        note("slipped in");

        assertThat(check()).isEqualTo(new Check.Broken(Instant.parse("2026-03-03T11:00:00Z")));
    }

    @Test
    void the_application_itself_can_neither_change_nor_remove_an_entry() {
        for (var statement : List.of("update audit_entries set act = ''", "delete from audit_entries")) {
            var application = JdbcClient.create(database.application());
            assertThatThrownBy(() -> application.sql(statement).update()).hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_page_says_who_did_what_and_narrows_by_name_act_record_and_day() {
        var manager = signedIn(place.manager());

        assertThat(manager.page("/audit").select("table").text())
                .contains("withdrew consent", place.worker().name());
        assertThat(manager.page("/audit?act=amended").select("tbody tr")).hasSize(1);
        assertThat(manager.page("/audit?subject=" + margaret.value()).select("tbody tr"))
                .hasSize(3);
        assertThat(manager.page("/audit?by=nobody").select("tbody tr")).isEmpty();
        assertThat(manager.get("/audit?subject=nonsense").statusCode()).isEqualTo(422);
    }

    @Test
    void the_page_checks_the_whole_record_when_asked_to() {
        var manager = signedIn(place.manager());
        manager.post("/audit/check");
        assertThat(manager.page("/audit").text()).contains("The record is whole up to");

        asOwner("update audit_entries set act = 'looked' where act = 'amended'");

        var broken = manager.post("/audit/check");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("3 March 2026").contains("it is not what it was");
    }

    @Test
    void a_link_worker_does_not_read_the_record() {
        assertThat(signedIn(place.worker()).get("/audit").statusCode()).isEqualTo(403);
    }

    private void at(Instant now) {
        clock.follow(Clock.fixed(now, PlaceClock.LONDON));
    }

    private void note(String act) {
        transactions.in(
                place.place().id(), () -> audit.note(place.worker().actor(), act, Subject.of("person", margaret)));
    }

    private Check check() {
        return transactions.in(place.place().id(), chain::check);
    }

    private RawRows rows() {
        return new RawRows(database.owner(), place.place().id());
    }

    private void asOwner(String statement) {
        rows().together(() -> assertThat(
                        JdbcClient.create(database.owner()).sql(statement).update())
                .isPositive());
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
        return visitor;
    }
}
