package org.kith.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.History;
import org.kith.KithTest;
import org.kith.RawRows.Raw;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Role;
import org.kith.schemes.FrontDoor;
import org.springframework.beans.factory.annotation.Autowired;

/// A year's report on a generated history, counted again in Java from the raw rows.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class ReportTests {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final Instant IN_MAY = Instant.parse("2026-05-04T10:00:00Z");

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private ReadingReports reports;

    private TestPlace place;
    private History history;
    private final Map<String, List<Raw>> tables = new HashMap<>();
    private YearOfReports report;

    @BeforeAll
    void a_scheme_has_a_history() {
        place = places.open();
        history = new History(database.owner(), place);
        var worker = places.join(place.place(), Role.LINK_WORKER, "worker-" + UUID.randomUUID() + "@example.org")
                .account();
        new GeneratedHistory(
                        history,
                        List.of(place.scheme()),
                        List.of(worker, worker, worker),
                        history.service("Lunch club"),
                        20_260_504)
                .write(260);
        report = read(IN_MAY);
        for (var table : List.of("referrals", "referral_steps", "supports", "sessions", "people")) {
            tables.put(table, history.rows().all(table));
        }
    }

    private List<Raw> all(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private YearOfReports read(Instant now) {
        return place.in(() -> reports.read(place.scheme(), YEAR, place.somebody(Role.COMMISSIONER), now));
    }

    @Test
    void what_is_shown_of_a_quarter_is_what_happened_in_it() {
        var activity = report.activity();
        for (var milestone : Milestone.values()) {
            var days = days(milestone);
            var row = activity.rows().stream()
                    .filter(each -> each.getFirst().shown().equals(milestone.title()))
                    .findFirst()
                    .orElseThrow();
            for (int quarter = 0; quarter < 4; quarter++) {
                assertThat(row.get(quarter + 1))
                        .as("%s in quarter %d", milestone, quarter + 1)
                        .isEqualTo(Sheet.Cell.of(within(days, YEAR.quarters().get(quarter))));
            }
            assertThat(row.getLast()).isEqualTo(Sheet.Cell.of(within(days, YEAR.period())));
        }
    }

    @Test
    void every_group_shown_has_as_many_as_there_are_rows_and_every_hidden_one_is_small_or_shields_one() {
        var routes = new HashMap<String, Long>();
        for (var referral : referrals()) {
            if (!day(referral.get("submitted_at")).isBefore(YEAR.period().first())) {
                routes.merge(Objects.requireNonNull(referral.get("route")).toString(), 1L, Long::sum);
            }
        }
        var sheet = report.sheet(Published.BY_ROUTE).orElseThrow();
        for (var door : FrontDoor.values()) {
            var cell = sheet.rows().stream()
                    .filter(row -> row.getFirst().shown().equals(door.title()))
                    .findFirst()
                    .orElseThrow()
                    .get(1);
            assertThat(cell).isEqualTo(Sheet.Cell.of(routes.getOrDefault(door.code(), 0L)));
        }
    }

    @Test
    void ages_are_those_when_referred() {
        var ages = new TreeMap<String, Long>();
        var people = new HashMap<Object, LocalDate>();
        all("people")
                .forEach(person -> people.put(
                        Objects.requireNonNull(person.get("id")),
                        ((java.sql.Date) Objects.requireNonNull(person.get("born_on"))).toLocalDate()));
        for (var referral : referrals()) {
            var sent = day(referral.get("submitted_at"));
            if (!sent.isBefore(YEAR.period().first())) {
                var born = Objects.requireNonNull(people.get(Objects.requireNonNull(referral.get("person_id"))));
                int age = sent.getYear()
                        - born.getYear()
                        - (born.plusYears(sent.getYear() - born.getYear()).isAfter(sent) ? 1 : 0);
                var band = age < 30
                        ? "18 to 29"
                        : age < 45 ? "30 to 44" : age < 65 ? "45 to 64" : age < 80 ? "65 to 79" : "80 and over";
                ages.merge(band, 1L, Long::sum);
            }
        }
        var sheet = report.sheet(Published.BY_AGE).orElseThrow();
        ages.forEach((band, number) -> assertThat(sheet.rows().stream()
                        .filter(row -> row.getFirst().shown().equals(band))
                        .map(row -> row.get(1)))
                .containsExactly(Sheet.Cell.of(number)));
    }

    @Test
    void the_change_speaks_of_people_with_every_answer_and_the_missing_are_explained() {
        var change = report.sheet(Published.CHANGE).orElseThrow();
        assertThat(change.rows()).hasSize(4);
        var n = change.rows().getFirst().get(1);
        assertThat(change.rows()).allMatch(row -> row.get(1).equals(n));
        assertThat(report.sheet(Published.MISSING).orElseThrow().last("Of these with every answer, first and last"))
                .isEqualTo(n);
    }

    @Test
    void the_longest_wait_is_not_shown() {
        var waits = report.sheet(Published.WAITS).orElseThrow();
        assertThat(waits.columns()).containsExactly("Until", "Referrals", "Median days", "90th centile");
        assertThat(waits.rows()).allMatch(row -> row.get(2) instanceof Sheet.Quantity);
    }

    @Test
    void what_was_counted_is_not_counted_again() {
        var before = read(IN_MAY.plusSeconds(86_400));
        history.refer(
                history.person("Late", LocalDate.of(1950, 1, 1), 2),
                place.scheme(),
                Instant.parse("2025-08-01T10:00:00Z"));

        assertThat(read(IN_MAY.plusSeconds(9 * 86_400))).isEqualTo(before);
        var kept = history.rows().all("released_cells");
        assertThat(kept.stream().filter(cell -> cell.get("number") == null))
                .allMatch(cell -> !Objects.toString(cell.get("words")).matches("[0-9]+"));
    }

    @Test
    void a_small_quarter_is_counted_in_the_next_and_the_year_is_the_sum() {
        var small = places.open();
        var rows = new History(database.owner(), small);
        refer(small, rows, 3, "2025-05-06T10:00:00Z");
        refer(small, rows, 8, "2025-08-06T10:00:00Z");
        refer(small, rows, 6, "2026-02-06T10:00:00Z");

        assertThat(received(small)).containsExactly("fewer than 5", "11", "0", "6", "17");
    }

    @Test
    void a_small_last_quarter_hides_the_year_and_every_group_of_it() {
        var small = places.open();
        var rows = new History(database.owner(), small);
        refer(small, rows, 20, "2025-05-06T10:00:00Z");
        refer(small, rows, 2, "2026-02-06T10:00:00Z");

        assertThat(received(small)).containsExactly("20", "0", "0", "fewer than 5", "not shown");
        var routes = small.in(() -> reports.read(small.scheme(), YEAR, small.somebody(Role.COMMISSIONER), IN_MAY))
                .sheet(Published.BY_ROUTE)
                .orElseThrow();
        assertThat(routes.rows()).allMatch(row -> row.get(1).shown().equals("not shown"));
    }

    @Test
    void a_year_that_goes_on_shows_its_quarters_only() {
        var now = Instant.parse("2025-11-22T10:00:00Z");
        var going = places.open();
        var rows = new History(database.owner(), going);
        refer(going, rows, 9, "2025-05-06T10:00:00Z");
        refer(going, rows, 9, "2025-10-06T10:00:00Z");

        var year = going.in(() -> reports.read(going.scheme(), YEAR, going.somebody(Role.EVALUATOR), now));

        assertThat(year.activity().rows().getFirst().stream().map(Sheet.Cell::shown))
                .containsExactly("Referrals received", "9", "0", "not counted yet", "not counted yet", "9");
        assertThat(year.whole()).isEmpty();
        assertThat(year.sheet(Published.BY_AGE)).isEmpty();
    }

    private static void refer(TestPlace where, History rows, int number, String at) {
        for (int each = 0; each < number; each++) {
            rows.refer(rows.person("P" + each, LocalDate.of(1950, 3, 27), 3), where.scheme(), Instant.parse(at));
        }
    }

    private List<String> received(TestPlace where) {
        var year = where.in(() -> reports.read(where.scheme(), YEAR, where.somebody(Role.COMMISSIONER), IN_MAY));
        return year.activity().rows().getFirst().stream()
                .skip(1)
                .map(Sheet.Cell::shown)
                .toList();
    }

    private List<Raw> referrals() {
        return all("referrals").stream()
                .filter(row -> !"entered-in-error".equals(row.get("state")))
                .toList();
    }

    private List<LocalDate> days(Milestone milestone) {
        return referrals().stream()
                .map(referral -> day(milestone, referral))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable LocalDate day(Milestone milestone, Raw referral) {
        var support = all("supports").stream()
                .filter(each -> Objects.equals(each.get("referral_id"), referral.get("id")))
                .findFirst();
        return switch (milestone) {
            case RECEIVED -> day(referral.get("submitted_at"));
            case ACCEPTED ->
                earliest(
                        "referral_steps",
                        "at",
                        Map.of("referral_id", Objects.requireNonNull(referral.get("id")), "step", "accepted"));
            case STARTED ->
                support.map(each -> earliest(
                                "sessions", "starts_at", Map.of("support_id", Objects.requireNonNull(each.get("id")))))
                        .orElse(null);
            case ENDED ->
                support.map(each -> each.get("closed_at")).map(ReportTests::day).orElse(null);
        };
    }

    private @Nullable LocalDate earliest(String table, String column, Map<String, Object> where) {
        return all(table).stream()
                .filter(row -> where.entrySet().stream()
                        .allMatch(each -> each.getValue().equals(row.get(each.getKey()))))
                .filter(row -> !table.equals("sessions")
                        || List.of("attended", "late").contains(Objects.toString(row.get("attendance"))))
                .map(row -> day(row.get(column)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate day(@Nullable Object at) {
        return History.day(((Timestamp) Objects.requireNonNull(at)).toInstant());
    }

    private static long within(List<LocalDate> days, Period period) {
        return days.stream()
                .filter(day -> !day.isBefore(period.first()) && !day.isAfter(period.last()))
                .count();
    }
}
