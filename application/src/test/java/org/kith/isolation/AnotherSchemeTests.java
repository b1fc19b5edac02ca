package org.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.History;
import org.kith.History.Case;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.isolation.Doors.Door;
import org.kith.support.State;
import org.kith.support.TestSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two schemes of one place. Whoever works in the second has the first scheme's people before them only where these
/// came to the second as well, and then who they are and what keeps them safe, never what was said or done.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class AnotherSchemeTests {

    private static final List<String> OF_THE_WORK =
            List.of("/support/{id}", "/connections/{id}", "/measures/{id}", "/triage/{id}");

    private static final Instant WHEN = Instant.parse("2026-10-01T09:00:00Z");
    private static final String SAID = "Talked about the allotment.";

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport supports;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Doors doors;

    @Autowired
    private TwoPlaces rows;

    private TestPlace place;
    private History history;
    private SchemeId second;
    private Case stranger;
    private Case shared;
    private Map<Role, Visitor> ofTheSecond;

    @BeforeAll
    void a_person_of_the_first_scheme_and_one_of_both() {
        place = places.open();
        history = new History(database.owner(), place);
        second = history.scheme("Second scheme");
        var planned = supports.now(place, supports.in(place, State.PLANNED)).particulars();
        stranger = new Case(planned.person(), planned.referral(), planned.id(), place.scheme());
        shared = ofBoth();
        ofTheSecond = Map.of(
                Role.LINK_WORKER, reachingTheSecond(Role.LINK_WORKER), Role.MANAGER, reachingTheSecond(Role.MANAGER));
    }

    private Case ofBoth() {
        var worker = place.worker().account();
        var person = history.person("Shared", LocalDate.of(1961, 5, 4), 3);
        var support = history.accept(history.refer(person, place.scheme(), WHEN), WHEN);
        history.allocate(support, worker, WHEN, null);
        history.attempt(support, worker, WHEN, "reached");
        history.rows().set("sessions", history.session(support, worker, WHEN, "attended"), "note", SAID);
        history.meet(support, worker, WHEN);
        history.ons4(support, "first", 1, LocalDate.of(2026, 10, 1), 4, 5, 6, 7);
        history.plan(support, worker, WHEN);
        history.refer(person, second, WHEN);
        return support;
    }

    private Visitor reachingTheSecond(Role role) {
        var email = role.code() + "-of-the-second-" + UUID.randomUUID() + "@example.org";
        SignedIn joined = places.join(place.place(), role, email, new SchemeReach(false, Set.of(second)));
        var visitor = new Visitor(port);
        visitor.signIn(joined.email(), TestPlaces.PASSWORD);
        return visitor;
    }

    @Test
    void somebody_who_never_came_to_the_scheme_is_not_found_at_any_address() {
        assertThat(found(
                        stranger,
                        Stream.concat(OF_THE_WORK.stream(), Stream.of("/people/{id}"))
                                .toList()))
                .isEmpty();
    }

    @Test
    void of_somebody_of_both_the_work_of_the_other_scheme_is_not_found() {
        assertThat(found(shared, OF_THE_WORK)).isEmpty();
    }

    @Test
    void trying_changes_nothing() {
        var before = rows.digests(place.place().id());

        assertThat(found(stranger, OF_THE_WORK)).isEmpty();

        assertThat(rows.digests(place.place().id())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/caseload",
                "/waiting",
                "/triage",
                "/measures",
                "/people",
                "/people?words=Example",
                "/board",
                "/messages",
                "/messages?which=ALL"
            })
    void lists_leave_out_whoever_came_to_the_other_scheme_only(String list) {
        var name = name(stranger);
        ofTheSecond.forEach((role, visitor) -> assertThat(visitor.get(list).body())
                .as(list + " as " + role)
                .doesNotContain(name)
                .doesNotContain(stranger.support().value().toString())
                .doesNotContain(stranger.person().value().toString()));
    }

    @Test
    void what_was_said_in_the_other_scheme_stands_on_no_page_about_somebody_of_both() {
        var person = shared.person().value();
        for (var address : List.of("", "/alerts", "/consents", "/edit", "/characteristics")) {
            ofTheSecond.forEach((role, visitor) -> {
                var answer = visitor.get("/people/" + person + address);
                assertThat(answer.statusCode()).as(address + " as " + role).isEqualTo(200);
                assertThat(answer.body())
                        .as(address + " as " + role)
                        .doesNotContain(SAID)
                        .doesNotContain("ONS4")
                        .doesNotContain("/support/" + shared.support().value());
            });
        }
    }

    private String name(Case of) {
        return history.rows().all("people").stream()
                .filter(row -> of.person().value().equals(row.get("id")))
                .map(row -> row.get("given_name") + " " + row.get("family_name"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> found(Case of, List<String> kinds) {
        var found = new ArrayList<String>();
        for (var door : doors.all()) {
            if (kinds.stream().anyMatch(door.pattern()::startsWith)) {
                ofTheSecond.forEach((role, visitor) -> {
                    if (door.roles().contains(role)) {
                        var address = filled(door, of);
                        var status = (door.posts()
                                        ? visitor.post(address, door.needed())
                                        : visitor.get(address + door.query()))
                                .statusCode();
                        if (status != 404) {
                            found.add("%s as %s answers %d".formatted(door, role, status));
                        }
                    }
                });
            }
        }
        return found;
    }

    private String filled(Door door, Case of) {
        return door.address(variable -> record(NamedRecords.table(variable).orElseThrow(), of));
    }

    private UUID record(String table, Case of) {
        return switch (table) {
            case "supports" -> of.support().value();
            case "people" -> of.person().value();
            case "referrals" -> of.referral().value();
            default ->
                history.rows().all(table).stream()
                        .filter(row -> of.support().value().equals(row.get("support_id"))
                                || of.person().value().equals(row.get("person_id")))
                        .map(row -> (UUID) row.get("id"))
                        .findFirst()
                        .orElseGet(UUID::randomUUID);
        };
    }
}
