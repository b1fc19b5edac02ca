package org.kith.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.AccountId;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.evaluation.report.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/// Every number of the manager's page, counted again in Java from the raw rows of a generated history.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class RecountTests {

    private static final Period YEAR = Period.yearTo(LocalDate.of(2026, 3, 3));

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReadingBoards boards;

    private TestPlace place;
    private SchemeId second;
    private Board board;
    private RecountOfPaths paths;
    private RecountOfWork work;
    private RecountOfScores scores;

    @BeforeAll
    void a_place_has_a_history_and_another_place_has_one_too() {
        var other = places.open();
        write(other, List.of(other.scheme()), 7, 40);
        place = places.open();
        second = new History(database.owner(), place).scheme("Second scheme");
        var history = write(place, List.of(place.scheme(), second), 20_260_303, 260);
        var scope = new Scope(Set.of(place.scheme(), second), YEAR, FixedTime.NOW);
        board = place.in(() -> boards.read(scope, place.manager()));
        var raw = new RawHistory(history.rows(), scope);
        paths = new RecountOfPaths(raw);
        work = new RecountOfWork(raw);
        scores = new RecountOfScores(raw);
    }

    private History write(TestPlace where, List<SchemeId> schemes, long seed, int referrals) {
        var history = new History(database.owner(), where);
        var workers = List.of(worker(where), worker(where), worker(where));
        new GeneratedHistory(history, schemes, workers, history.service("Lunch club"), seed).write(referrals);
        return history;
    }

    private AccountId worker(TestPlace where) {
        return places.join(where.place(), Role.LINK_WORKER, "worker-" + UUID.randomUUID() + "@example.org")
                .account();
    }

    @Test
    void every_path_of_the_funnel_and_the_parts_add_up_to_the_whole() {
        var counted = new TreeMap<String, Long>();
        board.paths()
                .parts()
                .forEach(part -> counted.put(
                        part.furthest().code() + "/" + part.fate().code() + "/" + part.reason(), part.referrals()));

        assertThat(counted).isEqualTo(paths.paths()).hasSizeGreaterThan(20);
        assertThat(board.paths().people()).isEqualTo(paths.peopleSent());
        long next = 0;
        for (var stage : List.of(Stage.values()).reversed()) {
            var ended = board.paths().endedAt(stage).stream()
                    .mapToLong(Paths.Part::referrals)
                    .sum();
            assertThat(board.paths().at(stage)).isEqualTo(ended + next);
            next = board.paths().at(stage);
        }
    }

    @Test
    void every_reason_of_every_loss_has_its_words() {
        assertThat(board.paths().parts())
                .filteredOn(part -> !part.reason().isEmpty()
                        && part.inWords().equals(part.fate().title()))
                .isEmpty();
    }

    @Test
    void the_waits_and_those_who_wait_now() {
        for (var wait : Wait.values()) {
            assertThat(board.waits().get(wait))
                    .isNotNull()
                    .extracting(Days::counts)
                    .isEqualTo(paths.waits(wait));
            assertThat(board.waiting().get(wait))
                    .isEqualTo(new Waits.Waiting(paths.waitingNow(wait), paths.waitingSince(wait)));
        }
        var days = new ArrayList<Integer>();
        paths.waits(Wait.SESSION).forEach((day, number) -> {
            for (int each = 0; each < number; each++) {
                days.add(day);
            }
        });
        int half = days.size() / 2;
        var median = days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2.0;
        assertThat(board.waits().get(Wait.SESSION))
                .isNotNull()
                .satisfies(
                        each -> assertThat(each.spread().orElseThrow().median()).isEqualTo(median));
    }

    @Test
    void the_answers_in_time_and_overdue() {
        var answers = board.answers();
        assertThat(List.of(answers.decided(), answers.inTime(), answers.overdue()))
                .isEqualTo(paths.answers());
    }

    @Test
    void the_people_of_each_link_worker_however_often_they_were_given() {
        var counted = new HashMap<Object, List<Integer>>();
        board.caseloads().workers().forEach(each -> counted.put(key(each), numbers(each)));
        counted.put("all", numbers(board.caseloads().all()));

        assertThat(counted).isEqualTo(work.caseloads()).hasSize(4);
        assertThat(board.caseloads().workers().stream()
                        .mapToLong(each -> each.year())
                        .sum())
                .isGreaterThan(board.caseloads().all().year());
    }

    private static Object key(Workloads.Caseloads.Workload each) {
        var worker = each.worker();
        return worker == null ? "all" : worker.value();
    }

    private static List<Integer> numbers(Workloads.Caseloads.Workload each) {
        return List.of((int) each.now(), (int) each.onHold(), (int) each.year());
    }

    @Test
    void the_sessions_and_what_came_of_them() {
        assertThat(board.sessions().counts()).isEqualTo(work.sessionsHeld());
        var attendance = new TreeMap<String, Long>();
        board.attendance().forEach((what, number) -> {
            if (number > 0) {
                attendance.put(what.code(), number);
            }
        });
        assertThat(attendance).isEqualTo(work.attendance());
    }

    @Test
    void the_last_questionnaires_due_and_late() {
        assertThat(List.of(board.exits().due(), board.exits().late())).isEqualTo(work.exits());
    }

    @Test
    void the_connections_by_state_and_kind() {
        var counted = new TreeMap<String, Long>();
        for (var each : board.connections()) {
            counted.put(each.state().code() + "/signpost", each.signposts());
            counted.put(each.state().code() + "/referral", each.referrals());
        }
        counted.values().removeIf(number -> number == 0);

        assertThat(counted).isEqualTo(work.connections()).isNotEmpty();
    }

    @Test
    void the_final_words_that_arrived() {
        var counted = new TreeMap<String, Long>();
        board.words().forEach(word -> counted.put(word.arrival().code(), word.referrals()));

        assertThat(counted).isEqualTo(work.loops()).hasSize(4);
        assertThat(board.loopsClosed()).isEqualTo(work.loops().get("arrived"));
    }

    @Test
    void the_change_of_every_score_with_its_interval() {
        var change = board.changes().getFirst();
        var items = List.of("life-satisfaction", "worthwhile", "happy-yesterday", "anxious-yesterday");
        for (int at = 0; at < items.size(); at++) {
            var raw = scores.scores(items.get(at));
            var score = change.scores().get(at);
            assertThat(change.starters()).isEqualTo(raw.size());
            assertThat(score.withFirst()).isEqualTo((int)
                    raw.stream().filter(pair -> !Double.isNaN(pair[0])).count());
            var changes = raw.stream()
                    .mapToDouble(pair -> pair[1] - pair[0])
                    .filter(each -> !Double.isNaN(each))
                    .toArray();
            assertThat(score.pairs().complete()).isEqualTo(changes.length).isGreaterThan(10);
            same(score, changes);
        }
    }

    private static void same(Change.Score score, double[] changes) {
        double mean = Arrays.stream(changes).sum() / changes.length;
        double squares = Arrays.stream(changes)
                .map(each -> (each - mean) * (each - mean))
                .sum();
        double error = Math.sqrt(squares / (changes.length - 1) / changes.length);
        switch (score.change()) {
            case Outcome.Found(var found) -> {
                assertThat(found.meanChange()).isCloseTo(mean, within(1e-9));
                var student = org.apache.commons.statistics.distribution.TDistribution.of(changes.length - 1.0)
                        .inverseCumulativeProbability(0.975);
                assertThat(found.interval().low()).isCloseTo(mean - student * error, within(1e-6));
                assertThat(found.interval().high()).isCloseTo(mean + student * error, within(1e-6));
            }
            case Outcome.Refused(var why) -> assertThat(why.sentence()).isEmpty();
        }
    }

    @Test
    void who_is_missing() {
        var counted = new TreeMap<String, List<Integer>>();
        for (var group : board.changes().getFirst().compared()) {
            if (group.all() > 0) {
                counted.put(
                        group.by() + "/" + group.group(), List.of((int) group.complete(), (int) group.incomplete()));
            }
        }
        assertThat(counted).isEqualTo(scores.missing()).hasSizeGreaterThan(10);
    }

    @Test
    void one_scheme_alone_and_nothing_of_the_other() {
        var scope = new Scope(Set.of(second), YEAR, FixedTime.NOW);
        var alone = place.in(() -> boards.read(scope, place.manager()));
        var again = new RawHistory(new History(database.owner(), place).rows(), scope);

        assertThat(alone.paths().all()).isLessThan(board.paths().all()).isPositive();
        assertThat(alone.paths().people()).isEqualTo(new RecountOfPaths(again).peopleSent());
        assertThat(alone.sessions().counts()).isEqualTo(new RecountOfWork(again).sessionsHeld());
        assertThat(Map.copyOf(new RecountOfPaths(again).paths()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(alone.paths().all());
    }

    @Test
    void another_place_counts_nothing_of_this_one() {
        var stranger = places.open();
        var scope = new Scope(Set.of(place.scheme(), second), YEAR, FixedTime.NOW);

        var nothing = stranger.in(() -> boards.read(scope, stranger.manager()));

        assertThat(nothing.paths().all()).isZero();
        assertThat(nothing.caseloads().all().year()).isZero();
        assertThat(nothing.changes()).isEmpty();
        assertThat(nothing.words()).isEmpty();
    }
}
