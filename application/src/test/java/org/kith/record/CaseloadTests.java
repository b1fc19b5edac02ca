package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.FixedTime.NOW;
import static org.kith.FixedTime.daysAgo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.History.Case;
import org.kith.KithTest;
import org.kith.RawRows.Raw;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.AccountId;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.record.Caseload.Line;
import org.kith.record.Caseload.Position;
import org.kith.record.Caseload.Query;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
@ExtendWith(FixedTime.class)
class CaseloadTests {

    private static final LocalDate TODAY = History.day(NOW);

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Caseload caseload;

    private TestPlace place;
    private History history;
    private AccountId worker;

    @BeforeEach
    void a_link_worker_has_a_scheme_to_work_in() {
        place = places.open();
        history = new History(database.owner(), place);
        worker = place.worker().account();
    }

    @Test
    void the_most_pressing_people_come_first_and_every_line_says_why() {
        met("Quiet", 60);
        var session = met("Session", 10);
        history.session(session, worker, NOW.plusSeconds(4 * 3_600), "booked");
        var late = met("Late", 9);
        history.ons4(late, "last", 1, TODAY.minusDays(20));
        given("Fresh", 12);
        var tried = given("Tried", 15);
        history.move(tried, "contacting");
        history.attempt(tried, worker, daysAgo(4), "no-answer");
        history.attempt(tried, worker, daysAgo(2), "message-left");
        var tomorrow = met("Tomorrow", 8);
        history.session(tomorrow, worker, NOW.plusSeconds(28 * 3_600), "booked");
        var forgotten = met("Forgotten", 7);
        history.session(forgotten, worker, daysAgo(1), "booked");
        var due = met("Due", 6);
        history.ons4(due, "first", 1, TODAY.minusDays(6));

        assertThat(names(read(CaseloadShow.EVERYBODY)))
                .containsExactly("Session", "Forgotten", "Late", "Fresh", "Due", "Tried", "Quiet", "Tomorrow");
        assertThat(page().select("nav.kith-filters ~ .kith-list .kith-list__why")
                        .eachText())
                .containsExactly(
                        "Session today at 2:30pm",
                        "Session of 2 March 2026 not written down yet",
                        "Last questionnaire late, due since 11 February 2026",
                        "Waiting 12 days for a first call",
                        "First questionnaire due since 25 February 2026",
                        "Tried twice, last 2 days ago",
                        "Last contact 8 weeks ago",
                        "Session tomorrow at 2:30pm");
    }

    @Test
    void the_part_asked_for_is_shown_and_the_address_keeps_it() {
        var quiet = met("Quiet", 60);
        var fresh = given("Fresh", 12);

        assertThat(people(read(CaseloadShow.QUIET))).containsExactly(quiet.person());
        assertThat(people(read(CaseloadShow.STARTING))).containsExactly(fresh.person());
        assertThat(page("/caseload?show=quiet")
                        .select(".kith-filters [aria-current]")
                        .text())
                .isEqualTo("No contact for a while");
    }

    @Test
    void every_person_stands_on_one_page_and_on_no_other() {
        IntStream.range(0, 60).forEach(number -> given("Person" + number, number % 7));

        var seen = new ArrayList<Line>();
        var position = Position.START;
        while (position != null) {
            var page = read(CaseloadShow.EVERYBODY, position);
            seen.addAll(page.lines());
            position = page.next();
        }

        assertThat(people(seen)).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void whoever_is_supported_no_longer_is_on_no_caseload() {
        var over = met("Over", 30);
        history.end(over, "closed", daysAgo(1), "goals-met");

        assertThat(read(CaseloadShow.EVERYBODY)).isEmpty();
    }

    @Test
    void a_link_worker_sees_the_own_caseload_only_and_a_manager_everybodys() {
        given("Mine", 3);
        var other = places.join(place.place(), Role.LINK_WORKER, "other-" + UUID.randomUUID() + "@example.org");
        var theirs = history.accept(
                history.refer(history.person("Theirs", LocalDate.of(1960, 5, 1), 3), place.scheme(), daysAgo(9)),
                daysAgo(8));
        history.allocate(theirs, other.account(), daysAgo(7), null);
        history.move(theirs, "allocated");

        assertThat(page("/caseload?worker=" + other.account().value()).text())
                .contains("Mine Example")
                .doesNotContain("Theirs Example");
        assertThat(names(place.in(() -> caseload.read(query(null, place.scheme()), place.manager())
                        .lines())))
                .containsExactlyInAnyOrder("Mine", "Theirs");
    }

    @Test
    void another_scheme_and_another_place_see_nobody() {
        given("Mine", 3);
        var other = places.open();
        var elsewhere = Readers.reachingOnly(place.manager(), Role.MANAGER, other.scheme());

        assertThat(place.in(() -> caseload.read(query(null, null), elsewhere).lines()))
                .isEmpty();
        assertThat(other.in(
                        () -> caseload.read(query(null, null), other.manager()).lines()))
                .isEmpty();
        assertThat(other.in(
                        () -> caseload.read(query(worker, null), place.worker()).lines()))
                .isEmpty();
    }

    @Test
    void one_audit_entry_names_the_people_shown() {
        var first = given("First", 3);
        var second = given("Second", 4);

        read(CaseloadShow.EVERYBODY);

        assertThat(history.rows().all("audit_entries"))
                .filteredOn(row -> "saw on a caseload".equals(row.get("act")))
                .singleElement()
                .extracting(CaseloadTests::subjects)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(
                        first.person().value().toString(),
                        second.person().value().toString());
    }

    private static List<String> subjects(Raw row) {
        return List.of(
                String.valueOf(row.get("subject_ids")).replaceAll("[{}]", "").split(",", -1));
    }

    private Case given(String name, int daysAgo) {
        var person = history.person(name, LocalDate.of(1950, 3, 27), 2);
        var made = history.accept(history.refer(person, place.scheme(), daysAgo(daysAgo + 2)), daysAgo(daysAgo + 1));
        history.allocate(made, worker, daysAgo(daysAgo), null);
        history.move(made, "allocated");
        return made;
    }

    private Case met(String name, int daysAgo) {
        var made = given(name, daysAgo + 1);
        history.meet(made, worker, daysAgo(daysAgo));
        return made;
    }

    private static Query query(@Nullable AccountId worker, @Nullable SchemeId scheme) {
        return new Query(worker, scheme, CaseloadShow.EVERYBODY, Position.START);
    }

    private List<Line> read(CaseloadShow show) {
        return read(show, Position.START).lines();
    }

    private Caseload.Page read(CaseloadShow show, Position after) {
        return place.in(() -> caseload.read(new Query(worker, null, show, after), place.worker()));
    }

    private static List<String> names(List<Line> lines) {
        return lines.stream().map(line -> line.name().replace(" Example", "")).toList();
    }

    private static List<Object> people(List<Line> lines) {
        return lines.stream().<Object>map(Line::person).toList();
    }

    private Document page() {
        return page("/caseload");
    }

    private Document page(String address) {
        var visitor = new Visitor(port);
        SignedIn who = place.worker();
        visitor.signIn(who.email(), TestPlaces.PASSWORD);
        return visitor.page(address);
    }
}
