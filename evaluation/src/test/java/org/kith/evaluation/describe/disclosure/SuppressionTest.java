package org.kith.evaluation.describe.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.evaluation.report.Row;

class SuppressionTest {

    private final Suppression rule = Suppression.underFive();

    @Test
    void a_count_under_five_is_hidden_and_five_is_shown() {
        assertThat(rule.count(4).words()).isEqualTo("fewer than 5");
        assertThat(rule.count(0).words()).isEqualTo("fewer than 5");
        assertThat(rule.withZerosShown().count(0).words()).isEqualTo("0");
        assertThat(rule.count(5).words()).isEqualTo("5");
        assertThat(rule.withThreshold(10).count(9).words()).isEqualTo("fewer than 10");
    }

    @ParameterizedTest(name = "{0} is shown as {1}, total {2}")
    @CsvSource({
        "20 30 40, 20 30 40, 90",
        "3 30 40, <5 - 40, 73",
        "3 2 40, <5 <5 40, 45",
        "4 4 40, <5 <5 -, 48",
        "0 0 40, <5 <5 -, 40",
        "0 5 40, <5 - -, 45",
        "3 40, <5 -, 43",
        "1 2, <5 <5, <5",
        "4 4, <5 <5, -",
        "6, 6, 6",
        "3, <5, <5",
    })
    void parts_hide_until_none_can_be_worked_out(String counts, String shown, String total) {
        SafeBreakdown safe = rule.breakdown(parts(counts));

        assertThat(safe.parts().stream().map(part -> mark(part.count())).toList())
                .isEqualTo(List.of(shown.split(" ")));
        assertThat(mark(safe.total())).isEqualTo(total);
    }

    @Test
    void a_breakdown_says_itself() {
        SafeBreakdown safe = rule.breakdown(parts("3 30 40"));

        assertThat(safe.sentence())
                .isEqualTo("Total 73, in 3 parts, 2 of them hidden so that nobody can be picked out.");
        assertThat(safe.rows())
                .containsExactly(
                        new Row("part 0", "fewer than 5"),
                        new Row("part 1", "not shown"),
                        new Row("part 2", "40"),
                        new Row("Total", "73"));
        assertThat(rule.breakdown(parts("6 7")).sentence()).isEqualTo("Total 13, in 2 parts, all shown.");
    }

    /// The attacker knows the rule and tries every way in which the hidden parts can add up to what is left.
    @ParameterizedTest(name = "noughts shown: {0}")
    @ValueSource(booleans = {false, true})
    void an_attacker_who_knows_the_rule_never_pins_a_small_part(boolean zerosShown) {
        Suppression attacked = zerosShown ? rule.withZerosShown() : rule;
        SplittableRandom random = new SplittableRandom(20261121);
        for (int round = 0; round < 4000; round++) {
            long[] counts = random.longs(1 + random.nextInt(5), 0, 14).toArray();
            SafeBreakdown safe = attacked.breakdown(parts(counts));
            if (safe.total() instanceof SafeCount.Shown(long total)) {
                assertNothingPinned(safe, total, zerosShown ? 1 : 0);
            }
        }
    }

    private static void assertNothingPinned(SafeBreakdown safe, long total, int least) {
        List<SafeCount> counts =
                safe.parts().stream().map(SafeBreakdown.Part::count).toList();
        for (int target = 0; target < counts.size(); target++) {
            if (counts.get(target) instanceof SafeCount.FewerThan) {
                int possible = 0;
                for (int value = least; value < 5; value++) {
                    List<SafeCount> guess = new ArrayList<>(counts);
                    guess.set(target, new SafeCount.Shown(value));
                    possible += feasible(guess, total, least) ? 1 : 0;
                }
                assertThat(possible).as("%s of %s", counts, total).isGreaterThan(1);
            }
        }
    }

    private static boolean feasible(List<SafeCount> counts, long total, int least) {
        if (counts.isEmpty()) {
            return total == 0;
        }
        long[] range = switch (counts.getFirst()) {
            case SafeCount.Shown(long value) -> new long[] {value, value};
            case SafeCount.FewerThan ignored -> new long[] {least, 4};
            case SafeCount.NotShown ignored -> new long[] {5, total};
        };
        for (long value = range[0]; value <= range[1]; value++) {
            if (feasible(counts.subList(1, counts.size()), total - value, least)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "100 80 60, 100 80 60",
        "100 97 60, 100 - 60",
        "100 97 94, 100 - 94",
        "100 80 3, 100 80 <5",
        "100 80 80, 100 80 -",
        "9 4, 9 -",
        "3 2, <5 <5",
    })
    void a_stage_is_shown_when_those_lost_before_it_are_enough(String counts, String shown) {
        List<Long> stages = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();

        assertThat(rule.stages(stages).stream().map(SuppressionTest::mark).toList())
                .isEqualTo(List.of(shown.split(" ")));
    }

    @Test
    void nobody_lost_is_shown_where_noughts_are() {
        assertThat(rule.withZerosShown().stages(List.of(100L, 100L)).getLast()).isEqualTo(new SafeCount.Shown(100));
    }

    @Test
    void quantiles_need_twice_the_threshold() {
        assertThat(rule.allowsQuantiles(9)).isFalse();
        assertThat(rule.allowsQuantiles(10)).isTrue();
    }

    @Test
    void impossible_counts_are_defects() {
        assertThatThrownBy(() -> rule.count(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.stages(List.of(5L, 6L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.withThreshold(2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String mark(SafeCount count) {
        return switch (count) {
            case SafeCount.Shown(long value) -> Long.toString(value);
            case SafeCount.FewerThan ignored -> "<5";
            case SafeCount.NotShown ignored -> "-";
        };
    }

    private static SequencedMap<String, Long> parts(String counts) {
        return parts(Arrays.stream(counts.split(" ")).mapToLong(Long::parseLong).toArray());
    }

    private static SequencedMap<String, Long> parts(long... counts) {
        SequencedMap<String, Long> parts = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            parts.put("part " + i, counts[i]);
        }
        return parts;
    }
}
