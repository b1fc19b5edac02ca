package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Reference values by R 4.2.2 for `i <- 0:39; arm <- i < 20; x <- ((i * 29) %% 31) / 10;
/// cost <- 50 + ((i * 37) %% 101) * 10 + 30 * x; support <- ifelse(arm, 100 + 5 * ((i * 7) %% 11), 0)`: `t.test`;
/// `glm(cost ~ arm + x, Gamma("log"))`, begun again at its own coefficients thirty times (it stops early), with
/// `predict` for everybody in both arms; the error from influence written out,
/// `(m1 - m0 - mean(m1 - m0)) / n + X (X'X)⁻¹ G (y - m) / m + (support - mean(support)) / n1`, its squares summed and
/// taken `n / (n - 3)` times.
class CostComparisonTest {

    private static final int PEOPLE = 40;

    private final Assignment who = half();
    private final double[] before =
            IntStream.range(0, PEOPLE).mapToDouble(i -> i * 29 % 31 / 10.0).toArray();
    private final double[] care = IntStream.range(0, PEOPLE)
            .mapToDouble(i -> 50 + i * 37 % 101 * 10 + 30 * before[i])
            .toArray();
    private final double[] someNone = IntStream.range(0, PEOPLE)
            .mapToDouble(i -> i % 5 == 0 || i % 7 == 0 ? 0 : care[i])
            .toArray();
    private final SupportCost support = SupportCost.ByPerson.of(
            IntStream.range(0, PEOPLE).mapToDouble(i -> 100 + 5 * (i * 7 % 11)).toArray(), "by sessions attended");
    private final DesignMatrix known = DesignMatrix.of(List.of("visits before"), before);

    private static Assignment half() {
        boolean[] supported = new boolean[PEOPLE];
        Arrays.fill(supported, 0, 20, true);
        return Assignment.of(supported);
    }

    private PersonCosts costs(double[] each) {
        return PersonCosts.of(who, each, support);
    }

    @Test
    void means_differ_as_in_the_t_test_of_r() {
        CostDifference found =
                CostComparison.withDefaults().ofMeans(costs(care)).found().orElseThrow();

        assertThat(found.estimate()).isCloseTo(101.25, within(1e-9));
        assertThat(found.interval().low()).isCloseTo(-92.4023167409591, within(1e-7));
        assertThat(found.interval().high()).isCloseTo(294.902316740959, within(1e-7));
        assertThat(found.supportCost()).isCloseTo(124.5, within(1e-9));
        assertThat(found.care()).isCloseTo(-23.25, within(1e-9));
        assertThat(found.sentence())
                .isEqualTo("Having had the support was associated with a difference in cost of +£101 a person (95% "
                        + "interval -£92 to £295): -£23 of care and +£125 of the support itself; 40 of 40 people are "
                        + "compared. The support's own cost is counted for each person (by sessions attended).");
        assertThat(found.rows())
                .containsExactly(
                        new Row("All", "40"),
                        new Row("Used", "40"),
                        new Row("Left out: no cost", "0"),
                        new Row("Cost of the support", "counted"),
                        new Row("Difference in cost of care", "-£23"),
                        new Row("Cost of the support a person", "£125"),
                        new Row("Difference in cost", "+£101"),
                        new Row("95% interval", "-£92 to £295"),
                        new Row("Worked out by", "difference of means, Welch's t"));
        assertThat(found.basis().rows())
                .contains(
                        new Row("Formula", "cost-difference-of-means/1"),
                        new Row("30 people or more in each group", "does not hold"))
                .noneMatch(row -> row.label().equals("Seed"));
        assertThat(new Claim(ClaimGrade.C, found).grade()).isEqualTo(ClaimGrade.C);
    }

    @Test
    void a_gamma_model_gives_the_difference_and_error_of_r() {
        CostDifference found = CostComparison.withDefaults()
                .ofGamma(costs(care), known)
                .found()
                .orElseThrow();

        assertThat(found.care()).isCloseTo(-47.8148359090493, within(1e-7));
        assertThat(found.estimate()).isCloseTo(124.5 - 47.8148359090493, within(1e-7));
        assertThat(found.interval().low()).isCloseTo(-115.498738626692, within(1e-6));
        assertThat(found.interval().high()).isCloseTo(268.869066808593, within(1e-6));
        assertThat(found.rows()).contains(new Row("Worked out by", "gamma model with a logarithmic link"));
        assertThat(found.basis().rows()).contains(new Row("Formula", "cost-difference-gamma/1"));
    }

    /// The same without the support's own cost: the error is 99.0592533071003.
    @Test
    void a_support_of_unknown_cost_is_left_out_only_aloud() {
        CostDifference found = CostComparison.withDefaults()
                .withLevel(0.9)
                .ofGamma(PersonCosts.of(who, care, new SupportCost.LeftOut("it is not known")), known)
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(-47.8148359090493, within(1e-7));
        assertThat(found.interval().level()).isEqualTo(0.9);
        assertThat(found.interval().width()).isCloseTo(2 * 1.64485362695147 * 99.0592533071003, within(1e-6));
        assertThat(found.sentence()).endsWith("is not deducted (it is not known), so this is no balance of money.");
        assertThat(found.basis().hasFailure()).isTrue();
        assertThat(found.rows()).contains(new Row("Cost of the support", "not counted"));
    }

    /// R 4.2.2: `glm(c > 0 ~ arm + x, binomial)` times `glm(c ~ arm + x, Gamma("log"), c > 0)`; 4,000 resamples within
    /// arms, seed 1: −124.0 to 358.4.
    @Test
    void two_parts_give_the_difference_of_r_and_an_interval_within_luck() {
        CostDifference found = CostComparison.withDefaults()
                .withDraws(2000)
                .ofTwoParts(costs(someNone), known, 5)
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(120.727849804649, within(1e-6));
        assertThat(found.interval().low()).isCloseTo(-124, within(20.0));
        assertThat(found.interval().high()).isCloseTo(358.4, within(20.0));
        assertThat(found.rows())
                .contains(
                        new Row("Worked out by", "logistic model of any cost, gamma model of how much"),
                        new Row("Resamples", "2000"))
                .anyMatch(row -> row.label().equals("Resamples that could not be fitted")
                        && row.value().matches("[1-9]\\d?"));
        assertThat(found.basis().rows())
                .contains(
                        new Row("Seed", "5"),
                        new Row("Every resample could be fitted", "does not hold"),
                        new Row("Formula", "cost-difference-two-parts/1"));
    }

    @Test
    void the_digits_hang_on_the_seed_and_not_on_the_number_of_threads() throws Exception {
        CostComparison method = CostComparison.withDefaults().withDraws(100);
        CostDifference many =
                method.ofTwoParts(costs(someNone), known, 5).found().orElseThrow();
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            CostDifference one = alone.submit(() ->
                            method.ofTwoParts(costs(someNone), known, 5).found().orElseThrow())
                    .get();
            assertThat(one.interval()).isEqualTo(many.interval());
            assertThat(one.rows()).contains(new Row("Resamples that could not be fitted", "0"));
        }
        assertThat(method.ofTwoParts(costs(someNone), known, 6)
                        .found()
                        .orElseThrow()
                        .interval())
                .isNotEqualTo(many.interval());
    }

    @Test
    void people_without_a_cost_are_left_out_and_counted() {
        double[] gaps = care.clone();
        gaps[0] = Double.NaN;
        gaps[39] = Double.NaN;
        CostDifference found =
                CostComparison.withDefaults().ofMeans(costs(gaps)).found().orElseThrow();

        assertThat(found.sentence()).contains("38 of 40 people are compared.");
        assertThat(found.rows()).contains(new Row("Left out: no cost", "2"));
        assertThat(found.basis().rows()).contains(new Row("Nobody's cost is missing", "does not hold"));
        assertThat(found.supportCost()).isNotEqualTo(124.5);
        assertThat(CostComparison.withDefaults()
                        .ofGamma(costs(gaps), known)
                        .found()
                        .orElseThrow()
                        .people()
                        .used())
                .isEqualTo(38);
    }

    @Test
    void models_that_do_not_fit_the_costs_are_refused() {
        CostComparison method = CostComparison.withDefaults();
        assertThat(Outcome.sentence(method.ofGamma(costs(someNone), known)))
                .isEqualTo("12 people have no cost, which a gamma model cannot hold; use two parts.");
        double[] one = care.clone();
        one[3] = 0;
        assertThat(Outcome.sentence(method.ofGamma(costs(one), known))).startsWith("1 person has no cost");
        assertThat(Outcome.sentence(method.ofTwoParts(costs(care), known, 1)))
                .isEqualTo("Everybody has some cost; use a gamma model.");
        double[] below = care.clone();
        below[3] = -1;
        assertThat(method.ofGamma(costs(below), known).refused())
                .contains(new Refusal.OutOfRange("costs", "nought or more"));
        assertThat(method.ofMeans(costs(below)).found()).isPresent();
        double[] alike = new double[PEOPLE];
        Arrays.fill(alike, 7);
        assertThat(method.ofGamma(costs(alike), known).refused()).contains(new Refusal.NoVariation("cost"));
        SupportCost none = new SupportCost.AlreadyCounted("in the bills");
        assertThat(method.ofMeans(PersonCosts.of(who, alike, none)).refused())
                .contains(new Refusal.NoVariation("cost as others of their group"));
        DesignMatrix repeats = DesignMatrix.of(List.of("visits", "twice"), before, doubled(before));
        assertThat(method.ofGamma(costs(care), repeats).refused().orElseThrow()).isInstanceOf(Refusal.Collinear.class);
        double[] endless = care.clone();
        endless[3] = Double.POSITIVE_INFINITY;
        assertThat(method.ofMeans(costs(endless)).refused()).contains(new Refusal.NotFinite("costs", 1));
    }

    private static double[] doubled(double[] values) {
        return Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    @Test
    void a_model_that_often_cannot_be_fitted_again_has_no_interval() {
        double[] rare = care.clone();
        rare[0] = 0;
        rare[25] = 0;

        assertThat(Outcome.sentence(CostComparison.withDefaults().ofTwoParts(costs(rare), known, 1)))
                .matches(
                        "The model in two parts could not be fitted in \\d{3} of 1000 resamples, so it has no interval\\.");
    }

    @Test
    void too_few_people_are_refused() {
        double[] few = care.clone();
        Arrays.fill(few, 0, 11, Double.NaN);
        assertThat(Outcome.sentence(CostComparison.withDefaults().ofMeans(costs(few))))
                .isEqualTo("At least 10 people who had the support, with a cost, are needed; there are 9.");
        double[] fewOthers = care.clone();
        Arrays.fill(fewOthers, 20, 31, Double.NaN);
        assertThat(CostComparison.withDefaults().ofMeans(costs(fewOthers)).refused())
                .contains(new Refusal.TooFew("comparators with a cost", 10, 9));
        double[] ten = care.clone();
        Arrays.fill(ten, 0, 10, Double.NaN);
        Arrays.fill(ten, 20, 30, Double.NaN);
        assertThat(CostComparison.withDefaults().ofMeans(costs(ten)).found()).isPresent();
    }

    @Test
    void settings_that_make_no_sense_are_defects() {
        CostComparison method = CostComparison.withDefaults();
        assertThatThrownBy(() -> method.withDraws(99)).hasMessage("at least 100 draws, not 99");
        assertThatThrownBy(() -> method.withLevel(0)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> method.ofGamma(costs(care), DesignMatrix.of(List.of("a"), new double[3])))
                .hasMessage("3 rows known before for 40 people");
    }
}
