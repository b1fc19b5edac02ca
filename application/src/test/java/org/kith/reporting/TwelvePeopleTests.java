package org.kith.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.FixedTime.daysAgo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.History.Case;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.AccountId;
import org.kith.support.Attendance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Twelve people, all referred 100 days before 3 March 2026, and every number of their board counted by hand.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class TwelvePeopleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReadingBoards boards;

    private TestPlace place;
    private History history;
    private AccountId worker;
    private Board board;

    @BeforeAll
    void twelve_people() {
        place = places.open();
        worker = place.worker().account();
        history = new History(database.owner(), place);
        goalsMet("Ada", "handed-over", new @Nullable Integer[] {3, 4, 5, 8}, new @Nullable Integer[] {7, 6, 5, 3});
        goalsMet("Ben", "handed-over", new @Nullable Integer[] {5, 5, 5, 5}, new @Nullable Integer[] {6, 5, 7, 4});
        goalsMet("Cyd", "bounced", new @Nullable Integer[] {2, null, 4, 9}, new @Nullable Integer[] {5, 6, 4, 6});
        withoutLast("Dev");
        var eve = met("Eve");
        history.move(eve, "closing");
        history.ons4(eve, "last", 1, LocalDate.of(2026, 2, 1));
        history.end(accepted("Fay"), "not-reached", daysAgo(70), null);
        history.end(found("Gus"), "declined-by-person", daysAgo(75), "not-now");
        history.decide(refer("Hal"), "declined", daysAgo(98), "outside-area");
        history.decide(refer("Ida"), "withdrawn", daysAgo(97), "person-changed-mind");
        refer("Jon");
        accepted("Kim");
        history.decide(refer("Lee"), "entered-in-error", daysAgo(99), null);
        var scope = new Scope(Set.of(place.scheme()), Period.yearTo(LocalDate.of(2026, 3, 3)), FixedTime.NOW);
        board = place.in(() -> boards.read(scope, place.manager()));
    }

    @Test
    void eleven_count_and_each_is_in_one_part() {
        assertThat(Stream.of(Stage.values()).map(stage -> board.paths().at(stage)))
                .containsExactly(11L, 8L, 6L, 5L, 4L, 3L);
        assertThat(board.paths().parts().stream()
                        .map(part -> part.furthest().title() + " · " + part.inWords() + " · " + part.referrals()))
                .containsExactlyInAnyOrder(
                        "Completed · Completed: goals met · 3",
                        "Plan agreed · Closed: stopped coming · 1",
                        "First session · Still open: being closed · 1",
                        "Reached · Declined by the person: not now · 1",
                        "Accepted · Not reached · 1",
                        "Accepted · Still open: waiting for a link worker · 1",
                        "Referred · Declined by the scheme: lives outside the area the scheme serves · 1",
                        "Referred · Withdrawn: the person changed their mind · 1",
                        "Referred · Still open: waiting for a decision · 1");
        assertThat(board.paths().people()).isEqualTo(11);
        assertThat(board.paths().open()).isEqualTo(3);
    }

    @Test
    void eight_waited_four_days_for_a_decision_and_five_sixteen_for_a_session() {
        assertThat(counts(Wait.DECISION)).isEqualTo(Map.of(4, 8L, 2, 1L));
        assertThat(counts(Wait.CONTACT)).isEqualTo(Map.of(10, 1L, 16, 5L));
        assertThat(counts(Wait.SESSION)).isEqualTo(Map.of(16, 5L));
        var spread = board.waits().get(Wait.DECISION);
        assertThat(spread).isNotNull().satisfies(days -> {
            assertThat(days.spread().orElseThrow().median()).isEqualTo(4);
            assertThat(days.spread().orElseThrow().ninetieth()).isEqualTo(4);
        });
    }

    @Test
    void one_waits_for_a_decision_and_two_for_a_first_session() {
        var since = History.day(daysAgo(100));
        assertThat(board.waiting())
                .containsEntry(Wait.DECISION, new Waits.Waiting(1, since))
                .containsEntry(Wait.CONTACT, new Waits.Waiting(2, since))
                .containsEntry(Wait.SESSION, new Waits.Waiting(2, since));
    }

    @Test
    void nine_were_decided_in_time_and_one_answer_is_overdue() {
        assertThat(board.answers()).isEqualTo(new Watch.Answers(9, 9, 1));
    }

    @Test
    void the_link_worker_works_with_one_and_has_worked_with_five() {
        assertThat(board.caseloads().all())
                .isEqualTo(new Workloads.Caseloads.Workload(null, "All link workers", 1, 0, 5));
    }

    @Test
    void four_had_two_sessions_each_and_eve_is_not_through_yet() {
        assertThat(board.sessions().counts()).isEqualTo(Map.of(2, 4L));
        assertThat(board.attendance()).containsEntry(Attendance.ATTENDED, 9L).containsEntry(Attendance.LATE, 0L);
        assertThat(board.exits()).isEqualTo(new Watch.Exits(1, 1));
    }

    @Test
    void eight_ended_and_two_of_their_final_words_arrived() {
        assertThat(board.ended()).isEqualTo(8);
        assertThat(board.loopsClosed()).isEqualTo(2);
    }

    @Test
    void life_satisfaction_rose_by_two_and_two_thirds_in_three_of_four() {
        var change = board.changes().getFirst();
        assertThat(List.of(change.starters(), change.withFirst(), change.complete()))
                .containsExactly(4, 4, 3);
        var satisfaction = change.scores().getFirst();
        var found = satisfaction.change().found().orElseThrow();
        // Changes 4, 1 and 3: mean 8/3, standard deviation 1.5275; t(2) at 97.5% is 4.3027, so 8/3 ± 3.7945.
        assertThat(found.meanChange()).isCloseTo(8 / 3.0, within(1e-12));
        assertThat(found.interval().low()).isCloseTo(-1.1279, within(1e-4));
        assertThat(found.interval().high()).isCloseTo(6.4612, within(1e-4));
        var worthwhile = change.scores().get(1);
        assertThat(List.of(worthwhile.withFirst(), worthwhile.pairs().complete()))
                .containsExactly(3, 2);
        assertThat(worthwhile.change().found().orElseThrow().meanChange()).isCloseTo(1, within(1e-12));
    }

    @Test
    void the_one_without_a_last_questionnaire_is_shown_with_age_sex_and_deprivation() {
        var change = board.changes().getFirst();
        assertThat(change.missed()).isEqualTo(Map.of("The person could not be reached", 1L));
        assertThat(change.compared().stream()
                        .filter(group -> group.all() > 0)
                        .map(group ->
                                group.by() + ": " + group.group() + " " + group.complete() + "+" + group.incomplete()))
                .containsExactly(
                        "Age: 65 to 79 3+1",
                        "Sex: Female 3+0",
                        "Sex: Not known 0+1",
                        "Deprivation decile: 3 and 4 3+1");
    }

    @Test
    void the_page_shows_the_numbers_each_with_its_definition_and_warns() {
        var visitor = new Visitor(port);
        visitor.signIn(place.manager().email(), TestPlaces.PASSWORD);

        var page = visitor.page("/board?period=everything");

        assertThat(page.select(".kith-figures li:first-child").text()).contains("11 referrals sent of 11 people");
        assertThat(page.text()).contains("move back towards the middle by themselves");
        assertThat(page.select("a[href^=/reports/definitions#]")).hasSizeGreaterThan(12);
        assertThat(visitor.page("/reports/definitions").select("section h2").eachAttr("id"))
                .containsAll(page.select("section h2").eachAttr("id"));
    }

    @Test
    void every_table_comes_as_a_file() {
        var visitor = new Visitor(port);
        visitor.signIn(place.manager().email(), TestPlaces.PASSWORD);

        for (var indicator : Indicator.values()) {
            var file = visitor.get("/board.csv?period=everything&table=" + indicator.code());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(file.body().lines().count()).isGreaterThanOrEqualTo(indicator == Indicator.CONNECTIONS ? 1 : 2);
        }
        assertThat(visitor.get("/board.csv?period=everything&table=funnel").body())
                .contains("Completed,Completed: goals met,3\r\n");
    }

    @Test
    void figures_are_shut_to_link_workers_and_referrers() {
        for (var somebody : List.of(place.worker(), place.referrer())) {
            var visitor = new Visitor(port);
            visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
            assertThat(visitor.get("/board").statusCode()).isEqualTo(403);
            assertThat(visitor.get("/board.csv?table=funnel").statusCode()).isEqualTo(403);
        }
    }

    private Map<Integer, Long> counts(Wait wait) {
        var days = board.waits().get(wait);
        return days == null ? new TreeMap<>() : days.counts();
    }

    private Case refer(String name) {
        return history.refer(history.person(name, LocalDate.of(1950, 3, 27), 3), place.scheme(), daysAgo(100));
    }

    private Case accepted(String name) {
        var made = refer(name);
        return history.accept(made, daysAgo(96));
    }

    private Case found(String name) {
        var made = accepted(name);
        history.attempt(made, worker, daysAgo(90), "reached");
        return made;
    }

    private Case met(String name) {
        var made = accepted(name);
        history.allocate(made, worker, daysAgo(95), null);
        history.meet(made, worker, daysAgo(84));
        return made;
    }

    private Case planned(String name, @Nullable Integer... first) {
        var made = met(name);
        history.ons4(made, "first", 1, History.day(daysAgo(84)), first);
        history.session(made, worker, daysAgo(77), "attended");
        history.plan(made, worker, daysAgo(77));
        return made;
    }

    private void goalsMet(String name, String word, @Nullable Integer[] first, @Nullable Integer[] last) {
        var made = planned(name, first);
        history.sex(made.person(), "2", daysAgo(100));
        history.ons4(made, "last", 1, History.day(daysAgo(30)), last);
        history.end(made, "closed", daysAgo(30), "goals-met");
        history.finalWord(made, daysAgo(30), word, false);
    }

    private void withoutLast(String name) {
        var made = planned(name, 1, 1, 1, 1);
        history.missing(history.ons4(made, "last", 1, History.day(daysAgo(20))), "not-reached");
        history.end(made, "closed", daysAgo(20), "disengaged");
    }
}
