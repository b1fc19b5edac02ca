package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.WildClusterBootstrap;
import org.kith.evaluation.estimate.WildClusterBootstrap.Weights;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import tools.jackson.databind.JsonNode;

class DifferenceInDifferencesTest {

    private static final int UNITS = 6;
    private static final int PERIODS = 4;

    private final int[] units =
            IntStream.range(0, UNITS * PERIODS).map(i -> i / PERIODS).toArray();
    private final int[] periods =
            IntStream.range(0, UNITS * PERIODS).map(i -> i % PERIODS).toArray();
    private final double[] outcomes = IntStream.range(0, UNITS * PERIODS)
            .mapToDouble(i -> 3 * units[i] + periods[i] + i * 5 % 7 + (begun(i, 2) ? 4 : 0))
            .toArray();

    private boolean begun(int i, int from) {
        return units[i] < 3 && periods[i] >= from;
    }

    private boolean[] having(int from) {
        boolean[] having = new boolean[units.length];
        IntStream.range(0, having.length).forEach(i -> having[i] = begun(i, from));
        return having;
    }

    /// R 4.2.2: `f <- lm(y ~ t + factor(u) + factor(p)); vcovCL(f, cluster = u, type = "HC1")`.
    @Test
    void a_panel_gives_the_digits_of_r() {
        Effect effect = DifferenceInDifferences.ofPanel(outcomes, units, periods, having(2))
                .found()
                .orElseThrow();

        assertThat(effect.estimate()).isCloseTo(0.499999999999998, within(1e-10));
        assertThat(effect.standardError()).isCloseTo(1.89150146121481, within(1e-10));
        assertThat(effect.basis().hasFailure()).isTrue();
        assertThat(effect.sentence())
                .isEqualTo(
                        "Having had the support was associated with a difference of +0.50 points (95% interval -3.21 to"
                                + " 4.21) in those who had it; 24 of 24 observations are compared.");
    }

    /// R 4.2.2: `f <- lm(y ~ g * a); vcovCL(f, cluster = u, type = "HC1")`.
    @Test
    void two_groups_give_the_double_difference_of_four_means() {
        boolean[] supported = new boolean[units.length];
        boolean[] after = new boolean[units.length];
        IntStream.range(0, units.length).forEach(i -> {
            supported[i] = units[i] < 3;
            after[i] = periods[i] >= 2;
        });

        Effect effect = DifferenceInDifferences.ofTwoGroups(outcomes, units, supported, after)
                .found()
                .orElseThrow();

        double change = mean(supported, after, true, true) - mean(supported, after, true, false);
        double others = mean(supported, after, false, true) - mean(supported, after, false, false);
        assertThat(effect.estimate()).isCloseTo(change - others, within(1e-12));
        assertThat(effect.standardError()).isCloseTo(1.58254366272923, within(1e-10));
    }

    private double mean(boolean[] supported, boolean[] after, boolean group, boolean time) {
        return IntStream.range(0, outcomes.length)
                .filter(i -> supported[i] == group && after[i] == time)
                .mapToDouble(i -> outcomes[i])
                .average()
                .orElseThrow();
    }

    @Test
    void units_that_begin_at_different_times_are_refused() {
        boolean[] staggered = having(2);
        staggered[1] = true;

        assertThat(refusal(staggered)).startsWith("Units begin at different times");
    }

    @Test
    void without_comparators_without_anybody_and_without_a_before_there_is_nothing_to_compare() {
        boolean[] all = new boolean[units.length];
        IntStream.range(0, all.length).forEach(i -> all[i] = periods[i] >= 2);
        assertThat(refusal(all)).startsWith("Everybody has the support");
        assertThat(refusal(new boolean[units.length])).startsWith("Nobody begins");
        assertThat(refusal(having(0))).startsWith("Nothing is known of the time before");
        double[] gap = outcomes.clone();
        gap[0] = Double.NaN;
        assertThat(DifferenceInDifferences.ofPanel(gap, units, periods, having(2))
                        .refused())
                .contains(new Refusal.NotFinite("outcomes", 1));
        assertThat(DifferenceInDifferences.ofPanel(outcomes, new int[units.length], periods, having(2))
                        .refused())
                .contains(new Refusal.TooFew("units", 4, 1));
    }

    private String refusal(boolean[] having) {
        return DifferenceInDifferences.ofPanel(outcomes, units, periods, having)
                .refused()
                .orElseThrow()
                .sentence();
    }

    /// The estimate is that of least squares; the seed is told only where draws were left to chance.
    @Test
    void few_units_have_their_interval_from_a_wild_cluster_bootstrap() {
        WildClusterBootstrap bootstrap = WildClusterBootstrap.withDefaults();
        Effect clustered = DifferenceInDifferences.ofPanel(outcomes, units, periods, having(2))
                .found()
                .orElseThrow();
        BootstrappedDifference six = DifferenceInDifferences.ofPanel(outcomes, units, periods, having(2), bootstrap, 11)
                .found()
                .orElseThrow();
        BootstrappedDifference drawn = DifferenceInDifferences.ofPanel(
                        outcomes, units, periods, having(2), bootstrap.with(Weights.WEBB), 11)
                .found()
                .orElseThrow();

        assertThat(six.estimate()).isCloseTo(clustered.estimate(), within(1e-10));
        assertThat(six.tested().standardError()).isCloseTo(clustered.standardError(), within(1e-10));
        assertThat(six.interval()).isEqualTo(six.tested().interval());
        assertThat(six.interval().width()).isGreaterThan(clustered.interval().width());
        assertThat(six.basis().formula()).hasToString("two-way-fixed-effects-wild-cluster-bootstrap/1");
        assertThat(six.basis().seed()).isNull();
        assertThat(drawn.basis().seed()).isEqualTo(11);
        assertThat(drawn.rows()).contains(new Row("Draws", "9999"));
        assertThat(six.highestGrade()).isEqualTo(ClaimGrade.B);
    }

    @Test
    void a_bootstrap_refuses_what_least_squares_would_not_begin_with() {
        boolean[] staggered = having(2);
        staggered[1] = true;

        assertThat(DifferenceInDifferences.ofPanel(
                                outcomes, units, periods, staggered, WildClusterBootstrap.withDefaults(), 1)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .startsWith("Units begin at different times");
        assertThat(DifferenceInDifferences.ofTwoGroups(
                                outcomes,
                                new int[units.length],
                                staggered,
                                having(1),
                                WildClusterBootstrap.withDefaults(),
                                1)
                        .refused())
                .contains(new Refusal.TooFew("units", 4, 1));
    }

    @Test
    void fast_food_restaurants_of_two_states() {
        JsonNode expected = Oracles.json("did").get("card_krueger");
        Csv all = Oracles.csv("card_krueger");
        double[] staff = all.numbers("fte");
        int[] known = IntStream.range(0, staff.length)
                .filter(i -> !Double.isNaN(staff[i]))
                .toArray();
        double[] id = all.numbers("id");
        double[] newJersey = all.numbers("nj");
        double[] later = all.numbers("d");

        Effect effect = DifferenceInDifferences.ofTwoGroups(
                        IntStream.of(known).mapToDouble(i -> staff[i]).toArray(),
                        IntStream.of(known).map(i -> (int) id[i]).toArray(),
                        flags(known, newJersey),
                        flags(known, later))
                .found()
                .orElseThrow();

        assertThat(known).hasSize(expected.get("n").asInt());
        assertClose(effect.estimate(), expected.get("did"), 1e-9);
        assertClose(effect.standardError(), expected.get("se_cluster_id_hc1"), 1e-9);
    }

    private static boolean[] flags(int[] rows, double[] ones) {
        boolean[] flags = new boolean[rows.length];
        IntStream.range(0, rows.length).forEach(i -> flags[i] = ones[rows[i]] == 1);
        return flags;
    }

    @Test
    void organ_donors_of_california_and_26_other_states() {
        JsonNode expected = Oracles.json("did").get("organ_donations_twfe");
        Csv all = Oracles.csv("organ_donations");
        String[] states = all.words("State");
        List<String> names = Arrays.stream(states).distinct().toList();
        int[] quarters =
                Arrays.stream(all.numbers("Quarter_Num")).mapToInt(q -> (int) q).toArray();
        boolean[] having = new boolean[states.length];
        IntStream.range(0, having.length).forEach(i -> having[i] = states[i].equals("California") && quarters[i] >= 4);

        Effect effect = DifferenceInDifferences.ofPanel(
                        all.numbers("Rate"),
                        Arrays.stream(states).mapToInt(names::indexOf).toArray(),
                        quarters,
                        having)
                .found()
                .orElseThrow();

        assertThat(states).hasSize(expected.get("n").asInt());
        assertClose(effect.estimate(), expected.get("est"), 1e-9);
        assertClose(effect.standardError(), expected.get("se_cluster_state_hc1"), 1e-9);
    }
}
