package org.kith.evaluation.effect.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.effect.contacts.StudyWindows.Window;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class FrequentAttendersTest {

    private static final LocalDate BEGINS = LocalDate.of(2025, 3, 1);
    private static final StudyWindows WINDOWS = StudyWindows.ofDays(100, 100, 100);
    private static final FrequentAttenders METHOD = FrequentAttenders.chosenFor(6, WINDOWS);

    /// So many contacts in each window, under observation from and until days around the beginning.
    private static Attendances person(int choosing, int before, int after, int from, int until) {
        List<LocalDate> days = new ArrayList<>();
        IntStream.range(0, choosing).forEach(i -> days.add(BEGINS.minusDays(200 - i)));
        IntStream.range(0, before).forEach(i -> days.add(BEGINS.minusDays(100 - i)));
        IntStream.range(0, after).forEach(i -> days.add(BEGINS.plusDays(i)));
        return new Attendances(BEGINS, BEGINS.plusDays(from), BEGINS.plusDays(until), days);
    }

    private static Attendances person(int choosing, int before, int after) {
        return person(choosing, before, after, -200, 100);
    }

    /// Fourteen who had the support and fifteen who did not, alike before, of a list of 60.
    private static List<Attendances> list() {
        List<Attendances> list = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            list.add(person(6 + i % 5, 4 + i % 3, 2 + i % 4));
        }
        for (int i = 0; i < 14; i++) {
            list.add(person(6 + i % 5, 4 + i % 3, 4 + i % 5));
        }
        list.add(person(60, 50, 55));
        for (int i = 0; i < 31; i++) {
            list.add(person(i % 4, 1, 1));
        }
        return list;
    }

    private static Assignment first(int supported, int all) {
        boolean[] flags = new boolean[all];
        IntStream.range(0, supported).forEach(i -> flags[i] = true);
        return Assignment.of(flags);
    }

    @ParameterizedTest(name = "day {0} lies in {1}")
    @CsvSource({
        "-201, ",
        "-200, CHOOSING",
        "-101, CHOOSING",
        "-100, BEFORE",
        "-1, BEFORE",
        "0, ",
        "29, ",
        "30, AFTER",
        "129, AFTER",
        "130, ",
    })
    void no_day_lies_in_two_windows(long day, Window window) {
        assertThat(WINDOWS.withPause(30).of(day)).isEqualTo(Optional.ofNullable(window));
    }

    @Test
    void a_window_without_days_is_no_window() {
        assertThatThrownBy(() -> StudyWindows.ofDays(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudyWindows.ofDays(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudyWindows.ofDays(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WINDOWS.withPause(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WINDOWS.withPause(0).of(0)).contains(Window.AFTER);
        assertThatThrownBy(() -> FrequentAttenders.chosenFor(0, WINDOWS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> METHOD.withCaliper(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contacts_and_days_count_while_somebody_is_under_observation() {
        Attendances joined = person(10, 5, 8, -195, 4);

        assertThat(joined.count(WINDOWS, Window.CHOOSING)).isEqualTo(5);
        assertThat(joined.watched(WINDOWS, Window.CHOOSING)).isEqualTo(95);
        assertThat(joined.throughout(WINDOWS, Window.CHOOSING)).isFalse();
        assertThat(joined.count(WINDOWS, Window.BEFORE)).isEqualTo(5);
        assertThat(joined.throughout(WINDOWS, Window.BEFORE)).isTrue();
        assertThat(joined.count(WINDOWS, Window.AFTER)).isEqualTo(4);
        assertThat(joined.watched(WINDOWS, Window.AFTER)).isEqualTo(4);
        assertThat(person(1, 1, 1, -200, -5).watched(WINDOWS, Window.AFTER)).isZero();
        assertThatThrownBy(() -> new Attendances(BEGINS, BEGINS, BEGINS.minusDays(1), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void matched_people_are_compared_and_everybody_else_is_counted() {
        FrequentAttendersCompared found =
                METHOD.of(list(), first(14, 60)).found().orElseThrow();

        // The one with 60 contacts is like nobody, and all others have somebody who is just alike.
        assertThat(found.people().used()).isEqualTo(28);
        assertThat(found.people().rows())
                .containsExactly(
                        new Row("All", "60"),
                        new Row("Used", "28"),
                        new Row("Left out: not under observation throughout both windows before", "0"),
                        new Row("Left out: fewer than 6 contacts when people were chosen", "31"),
                        new Row("Left out: had the support, nobody like them", "0"),
                        new Row("Left out: not chosen for comparison", "1"),
                        new Row("Left out: not under observation after", "0"));
        double supported = IntStream.range(0, 14).map(i -> 2 + i % 4).sum();
        double comparators = IntStream.range(0, 14).map(i -> 4 + i % 5).sum();
        assertThat(found.estimate()).isCloseTo(supported / comparators, within(1e-6));
        assertThat(found.interval()).isEqualTo(found.matched().interval());
        assertThat(found.matched().supported().before())
                .isCloseTo(IntStream.range(0, 14).map(i -> 4 + i % 3).sum() / (14 * 100 / 365.25), within(1e-9));
        assertThat(found.balance().balanced()).isTrue();
        assertThat(found.basis().assumptions().getFirst())
                .isEqualTo(Assumption.checked(
                        "Matched people were on the same course before (differences below 0.1)", true));
        assertThat(found.basis().formula()).hasToString("contacts-before-and-after-poisson/1");
    }

    @Test
    void what_happened_before_any_support_is_printed_beside_it() {
        FrequentAttendersCompared found =
                METHOD.of(list(), first(14, 60)).found().orElseThrow();
        double chosen = IntStream.range(0, 14).map(i -> 6 + i % 5).sum();
        double next = IntStream.range(0, 14).map(i -> 4 + i % 3).sum();
        double after = IntStream.range(0, 14).map(i -> 2 + i % 4).sum();

        assertThat(found.supported().seen()).isCloseTo(next / chosen, within(1e-12));
        assertThat(found.comparators().seen()).isCloseTo(next / chosen, within(1e-12));
        assertThat(found.plain()).isCloseTo(after / chosen, within(1e-12));
        // Mean and variance of the whole list's 60 counts give the shape.
        double[] counts = Stream.of(list())
                .flatMap(List::stream)
                .mapToDouble(each -> each.count(WINDOWS, Window.CHOOSING))
                .toArray();
        double mean = IntStream.range(0, 60).mapToDouble(i -> counts[i]).sum() / 60;
        double variance = IntStream.range(0, 60)
                        .mapToDouble(i -> (counts[i] - mean) * (counts[i] - mean))
                        .sum()
                / 59;
        double shape = mean * mean / (variance - mean);
        assertThat(found.supported().expected())
                .isCloseTo(14 * mean * (shape + chosen / 14) / (shape + mean) / chosen, within(1e-12));
        assertThat(found.rows())
                .extracting(Row::label)
                .contains(
                        "Chosen for contacts from",
                        "Expected by regression to the mean, had the support",
                        "Seen with no support yet, comparators",
                        "A plain before and after would print",
                        "Times the change of comparators",
                        "contacts in the window before")
                .doesNotHaveDuplicates();
        assertThat(found.sentence())
                .contains("28 of 28 people are compared. All were chosen for 6 contacts or more; from then to the"
                        + " window before, with no support yet, contacts of those who later had it changed by a factor of"
                        + " 0.63 already (");
    }

    @Test
    void windows_of_other_lengths_are_compared_by_rates() {
        StudyWindows longer = StudyWindows.ofDays(100, 200, 100);
        List<Attendances> moved = new ArrayList<>();
        for (Attendances each : list()) {
            List<LocalDate> days = each.days().stream()
                    .map(day -> day.isBefore(BEGINS.minusDays(100)) ? day.minusDays(100) : day)
                    .toList();
            moved.add(new Attendances(BEGINS, BEGINS.minusDays(300), BEGINS.plusDays(100), days));
        }
        FrequentAttendersCompared found = FrequentAttenders.chosenFor(6, longer)
                .of(moved, first(14, 60))
                .found()
                .orElseThrow();
        FrequentAttendersCompared same =
                METHOD.of(list(), first(14, 60)).found().orElseThrow();

        assertThat(found.supported().seen()).isCloseTo(same.supported().seen() / 2, within(1e-12));
        assertThat(found.plain()).isCloseTo(same.plain(), within(1e-12));
        assertThat(found.estimate()).isCloseTo(same.estimate(), within(1e-9));
    }

    @Test
    void who_was_not_there_before_or_after_is_left_out() {
        List<Attendances> list = list();
        list.set(0, person(6, 4, 2, -199, 100));
        list.set(1, person(7, 5, 3, -200, -10));
        list.set(2, person(8, 6, 0, -200, 0));

        FrequentAttendersCompared found = METHOD.of(list, first(14, 60)).found().orElseThrow();

        assertThat(found.people().rows())
                .contains(
                        new Row("Left out: not under observation throughout both windows before", "2"),
                        new Row("Left out: not under observation after", "1"));
        assertThat(found.people().all()).isEqualTo(60);
    }

    @Test
    void a_caliper_leaves_out_who_has_nobody_near() {
        List<Attendances> list = list();
        list.set(0, person(20, 15, 9));

        FrequentAttendersCompared near = METHOD.of(list, first(14, 60)).found().orElseThrow();
        FrequentAttendersCompared anybody =
                METHOD.withCaliper(1000).of(list, first(14, 60)).found().orElseThrow();

        // The one who is far from all has taken the comparator of another.
        assertThat(near.people().rows()).contains(new Row("Left out: had the support, nobody like them", "2"));
        assertThat(near.people().used()).isEqualTo(24);
        assertThat(anybody.people().used()).isEqualTo(28);
        assertThat(anybody.balance().balanced()).isFalse();
        assertThat(anybody.basis().assumptions().getFirst().check()).isEqualTo(Assumption.Check.FAILS);
    }

    @Test
    void poisson_may_be_asked_for_and_the_claim_stays_below_a_trial() {
        FrequentAttendersCompared found = METHOD.withSpread(ContactsSpread.POISSON)
                .of(list(), first(14, 60))
                .found()
                .orElseThrow();

        assertThat(new Claim(ClaimGrade.B, found).grade()).isEqualTo(ClaimGrade.B);
        assertThat(new Claim(ClaimGrade.E, found).sentence()).endsWith("no comparison.");
        assertThatThrownBy(() -> new Claim(ClaimGrade.A, found)).hasMessage("grade A is above this design: at most B");
    }

    @Test
    void without_the_whole_list_nothing_can_be_expected() {
        List<Attendances> onlyHigh = list().subList(0, 29);

        assertThat(METHOD.of(onlyHigh, first(14, 29)).refused().orElseThrow().sentence())
                .isEqualTo("Only people chosen for their contacts are given; what happens with no effect at all is told"
                        + " by the whole list they were chosen from.");
        assertThat(METHOD.of(List.of(), Assignment.of()).refused())
                .contains(new Refusal.TooFew("people on the list", 30, 0));
        assertThatThrownBy(() -> METHOD.of(list(), first(14, 59))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewer_than_ten_chosen_are_refused() {
        assertThat(METHOD.of(list(), first(9, 60)).refused())
                .contains(new Refusal.TooFew("people chosen who had the support", 10, 9));
        assertThat(METHOD.of(list(), first(20, 60)).refused())
                .contains(new Refusal.TooFew("people chosen who did not have the support", 10, 9));
    }
}
