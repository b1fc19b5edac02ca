package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.economics.Icer.Quadrant;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Reference values by R 4.2.2, for `i <- 0:23; arm <- i < 12; cost <- (i * 37) %% 101 * 10;
/// qaly <- 0.5 + ((i * 53) %% 97) / 200 + 0.3 * arm`: means, `var` and `cov` by arm, each over its `n`; Fieller from
/// these; percentiles and quadrants of 10,000 resamples within arms (`sample(replace = TRUE)`, seed 1).
class CostEffectivenessTest {

    private static final int PEOPLE = 24;
    private static final SupportCost COUNTED = new SupportCost.AlreadyCounted("in the costs of the example");

    private final Assignment who = half(PEOPLE);
    private final double[] costs =
            IntStream.range(0, PEOPLE).mapToDouble(i -> i * 37 % 101 * 10).toArray();

    private static Assignment half(int people) {
        boolean[] supported = new boolean[people];
        Arrays.fill(supported, 0, people / 2, true);
        return Assignment.of(supported);
    }

    private double[] gains(double more) {
        return IntStream.range(0, PEOPLE)
                .mapToDouble(i -> 0.5 + i * 53 % 97 / 200.0 + (i < 12 ? more : 0))
                .toArray();
    }

    private static Gains years(double... values) {
        return Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, values);
    }

    private Outcome<CostAndGain> compared(double[] cost, double[] gain) {
        return CostEffectiveness.withDefaults().of(PersonCosts.of(who, cost, COUNTED), years(gain), 1);
    }

    private CostAndGain found(double more) {
        return compared(costs, gains(more)).found().orElseThrow();
    }

    @Test
    void differences_and_their_errors_are_those_of_r() {
        Increments increments = found(0.3).increments();

        assertThat(increments.cost()).isCloseTo(-63.3333333333333, within(1e-9));
        assertThat(increments.gain()).isCloseTo(0.2725, within(1e-12));
        assertThat(increments.costError()).isCloseTo(124.85698889837, within(1e-9));
        assertThat(increments.gainError()).isCloseTo(0.0600123619420081, within(1e-12));
        assertThat(increments.covariance()).isCloseTo(1.38219696969697, within(1e-12));
        assertThat(found(0.3).means().cost() - found(0.3).means().comparatorsCost())
                .isCloseTo(increments.cost(), within(1e-9));
        assertThat(found(0.3).means().gain() - found(0.3).means().comparatorsGain())
                .isCloseTo(increments.gain(), within(1e-12));
    }

    @Test
    void a_gain_beyond_doubt_has_a_ratio_with_two_intervals() {
        Icer.Given ratio = (Icer.Given) found(0.3).icer();

        assertThat(ratio.pounds()).isCloseTo(-232.415902140673, within(1e-9));
        assertThat(ratio.fieller().low()).isCloseTo(-1405.13881857123, within(1e-8));
        assertThat(ratio.fieller().high()).isCloseTo(658.117936651459, within(1e-8));
        assertThat(ratio.resampled().low()).isCloseTo(-1300, within(250.0));
        assertThat(ratio.resampled().high()).isCloseTo(650, within(100.0));
        assertThat(ratio.where()).isEqualTo(Quadrant.SOUTH_EAST);
    }

    @Test
    void a_gain_in_doubt_has_no_ratio_at_all() {
        CostAndGain found = found(0.05);

        assertThat(found.icer()).isInstanceOf(Icer.NotGiven.class);
        Icer.NotGiven none = (Icer.NotGiven) found.icer();
        assertThat(none.gain().low()).isCloseTo(0.0225 - 1.95996398454 * 0.0600123619420081, within(1e-9));
        assertThat(none.gain().contains(0)).isTrue();
        assertThat(none.resampled().contains(0)).isTrue();
        assertThat(found.sentence())
                .contains("No cost per quality-adjusted life year is given, since the interval of the gain holds"
                        + " nought.");
        assertThat(found.rows())
                .contains(new Row(
                        "Cost per quality-adjusted life year", "not given: the interval of the gain holds nought"));
    }

    @Test
    void the_net_benefit_is_that_of_r_at_every_threshold() {
        CostAndGain found = found(0.3);

        assertNetBenefit(found.netBenefit(0), 63.3333333333334, 124.85698889837, 0.694009240274936);
        assertNetBenefit(found.netBenefit(1000), 335.833333333333, 128.165351492641, 0.995607544898238);
        assertNetBenefit(found.netBenefit(20_000), 5513.33333333333, 1183.59402804861, 0.999998404516605);
        assertThat(found.netBenefit(1000).interval().low()).isCloseTo(84.6338603418394, within(1e-8));
        assertThat(found.netBenefit(1000).interval().high()).isCloseTo(587.032806324827, within(1e-8));
        assertThat(found.netBenefit(0).shareOfResamples()).isCloseTo(0.706, within(0.02));
        assertThat(found.estimate()).isEqualTo(found.netBenefit(20_000).pounds());
        assertThat(found.interval()).isEqualTo(found.netBenefit(20_000).interval());
    }

    private static void assertNetBenefit(NetBenefit benefit, double pounds, double error, double chance) {
        assertThat(benefit.pounds()).isCloseTo(pounds, within(1e-8));
        assertThat(benefit.standardError()).isCloseTo(error, within(1e-8));
        assertThat(benefit.chance()).isCloseTo(chance, within(1e-10));
    }

    @Test
    void resamples_spread_as_those_of_r() {
        CostAndGain found = found(0.3);

        assertThat(found.draws()).isEqualTo(10_000);
        assertThat(found.resampledCost().low()).isCloseTo(-292.5, within(10.0));
        assertThat(found.resampledCost().high()).isCloseTo(164.2, within(10.0));
        assertThat(found.resampledGain().low()).isCloseTo(0.1592, within(0.005));
        assertThat(found.resampledGain().high()).isCloseTo(0.3858, within(0.005));
        assertThat(found.quadrants().get(Quadrant.NORTH_EAST)).isCloseTo(0.294, within(0.02));
        assertThat(found.quadrants().get(Quadrant.SOUTH_EAST)).isCloseTo(0.706, within(0.02));
        assertThat(found.quadrants().values().stream()
                        .mapToDouble(share -> share)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(found.quadrants().get(Quadrant.NORTH_WEST)).isLessThan(1e-3);
        assertThat(found.resample(0)).hasSize(2).isNotEqualTo(found.resample(1));
    }

    @Test
    void the_digits_hang_on_the_seed_and_not_on_the_number_of_threads() throws Exception {
        CostAndGain many = found(0.3);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            CostAndGain one = alone.submit(() -> found(0.3)).get();
            assertThat(one.resample(9_999)).isEqualTo(many.resample(9_999));
            assertThat(one.resampledCost()).isEqualTo(many.resampledCost());
        }
        CostAndGain other = CostEffectiveness.withDefaults()
                .of(PersonCosts.of(who, costs, COUNTED), years(gains(0.3)), 2)
                .found()
                .orElseThrow();
        assertThat(other.resampledCost()).isNotEqualTo(many.resampledCost());
    }

    @Test
    void every_person_is_drawn_as_often_as_any_other() {
        int n = 13;
        double[] ones = new double[n];
        for (int person = 0; person < n; person++) {
            Arrays.fill(ones, 0);
            ones[person] = n;
            Resamples resamples = Resamples.of(
                    new Resamples.Group(ones, ones), new Resamples.Group(new double[n], new double[n]), 20_000, 5);
            double mean = IntStream.range(0, resamples.draws())
                    .mapToDouble(resamples::gain)
                    .average()
                    .orElseThrow();
            double variance = IntStream.range(0, resamples.draws())
                    .mapToDouble(draw -> Math.pow(resamples.cost(draw) - 1, 2))
                    .average()
                    .orElseThrow();
            assertThat(mean).isCloseTo(1, within(0.03));
            assertThat(variance).isCloseTo(12.0 / 13, within(0.06));
        }
    }

    @Test
    void the_cost_of_the_support_belongs_to_the_cost_of_the_supported() {
        SupportCost each = new SupportCost.Each(new Price(100, 2026, "accounts of the scheme"));
        CostAndGain found = CostEffectiveness.withDefaults()
                .of(PersonCosts.of(who, costs, each), years(gains(0.3)), 1)
                .found()
                .orElseThrow();

        assertThat(found.increments().cost()).isCloseTo(-63.3333333333333 + 100, within(1e-9));
        assertThat(((Icer.Given) found.icer()).where()).isEqualTo(Quadrant.NORTH_EAST);
        assertThat(found.sentence())
                .contains("difference in cost of +£37 a person (95% interval -£208 to £281)")
                .contains("and of +0.273 quality-adjusted life years (95% interval 0.155 to 0.390)")
                .contains(
                        "at £20,000 a quality-adjusted life year the net benefit is £5,413 a person (£3,094 to £7,733)")
                .contains("That is £135 for one quality-adjusted life year more (95% interval ")
                .contains("24 of 24 people are compared.")
                .endsWith("The support's own cost of £100 a person (accounts of the scheme) is counted.");
    }

    @Test
    void leaving_the_cost_of_the_support_out_is_said_and_does_not_hold() {
        SupportCost leftOut = new SupportCost.LeftOut("the provider did not tell it");
        CostAndGain found = CostEffectiveness.withDefaults()
                .of(PersonCosts.of(who, costs, leftOut), years(gains(0.3)), 1)
                .found()
                .orElseThrow();

        assertThat(found.sentence())
                .endsWith("The support's own cost is not deducted (the provider did not tell it), so this is no balance"
                        + " of money.")
                .contains("They cost less and gained more, so a cost per quality-adjusted life year ranks nothing.");
        assertThat(found.rows()).contains(new Row("Cost of the support", "not counted"));
        assertThat(found.basis().hasFailure()).isTrue();
        assertThat(new Claim(ClaimGrade.C, found).sentence()).contains("was associated with");
    }

    @Test
    void less_spent_and_less_gained_is_said_as_such() {
        double[] less = gains(-0.4);
        double[] cheap = IntStream.range(0, PEOPLE)
                .mapToDouble(i -> costs[i] + (i < 12 ? 0 : 900))
                .toArray();
        CostAndGain found = compared(cheap, less).found().orElseThrow();
        Icer.Given ratio = (Icer.Given) found.icer();

        assertThat(ratio.where()).isEqualTo(Quadrant.SOUTH_WEST);
        assertThat(ratio.pounds()).isCloseTo(963.3333333333333 / 0.4275, within(1e-8));
        assertThat(ratio.fieller().contains(ratio.pounds())).isTrue();
        assertThat(ratio.resampled().contains(ratio.pounds())).isTrue();
        assertThat(found.sentence()).contains("That is £2,253 less spent for each quality-adjusted life year given up");
        double[] dear = IntStream.range(0, PEOPLE)
                .mapToDouble(i -> costs[i] + (i < 12 ? 900 : 0))
                .toArray();
        assertThat(compared(dear, less).found().orElseThrow().sentence()).contains("They cost more and gained less");
    }

    @Test
    void rows_hold_what_the_sentence_says_and_more() {
        CostAndGain found = CostEffectiveness.withDefaults()
                .withThresholds(1000, 0)
                .withLevel(0.9)
                .withDraws(500)
                .of(PersonCosts.of(who, costs, COUNTED), years(gains(0.3)), 1)
                .found()
                .orElseThrow();

        assertThat(found.draws()).isEqualTo(500);
        assertThat(found.interval().level()).isEqualTo(0.9);
        assertThat(found.rows())
                .contains(
                        new Row("People who had the support", "12"),
                        new Row("Comparators", "12"),
                        new Row("Cost of the support", "counted"),
                        new Row("Difference in cost", "-£63 (-£269 to £142)"),
                        new Row("Difference in quality-adjusted life years", "+0.273 (0.174 to 0.371)"),
                        new Row("Net benefit at £1,000", "£336 (£125 to £547)"),
                        new Row("Normal chance of above nought at £1,000", "99.6%"),
                        new Row("Net benefit at £0", "£63 (-£142 to £269)"),
                        new Row("Share of resamples that cost more and gained less", "0.0%"),
                        new Row("Resamples", "500"))
                .anyMatch(row -> row.label().equals("Cost per quality-adjusted life year")
                        && row.value().startsWith("-£232 (Fieller "));
        assertThat(found.basis().rows()).contains(new Row("Seed", "1"), new Row("Formula", "cost-effectiveness/1"));
    }

    @Test
    void people_without_cost_or_gain_are_left_out_and_counted() {
        boolean[] supported = new boolean[PEOPLE + 3];
        Arrays.fill(supported, 0, 12, true);
        double[] cost = Arrays.copyOf(costs, PEOPLE + 3);
        double[] gain = Arrays.copyOf(gains(0.3), PEOPLE + 3);
        cost[24] = Double.NaN;
        gain[25] = Double.NaN;
        cost[26] = Double.NaN;
        gain[26] = Double.NaN;
        CostAndGain found = CostEffectiveness.withDefaults()
                .of(PersonCosts.of(Assignment.of(supported), cost, COUNTED), years(gain), 1)
                .found()
                .orElseThrow();

        assertThat(found.increments()).isEqualTo(found(0.3).increments());
        assertThat(found.basis().denominator().rows())
                .containsExactly(
                        new Row("All", "27"),
                        new Row("Used", "24"),
                        new Row("Left out: no cost", "1"),
                        new Row("Left out: no gain", "1"),
                        new Row("Left out: neither cost nor gain", "1"));
        assertThat(found.sentence()).contains("24 of 27 people are compared.");
        assertThat(found.basis().rows()).contains(new Row("Nobody's cost or gain is missing", "does not hold"));
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        double[] wrong = costs.clone();
        wrong[3] = Double.POSITIVE_INFINITY;
        assertThat(compared(wrong, gains(0.3)).refused()).contains(new Refusal.NotFinite("costs", 1));
        double[] endless = gains(0.3);
        endless[0] = Double.NEGATIVE_INFINITY;
        assertThat(compared(costs, endless).refused()).contains(new Refusal.NotFinite("gains", 1));
        double[] few = costs.clone();
        Arrays.fill(few, 0, 3, Double.NaN);
        assertThat(Outcome.sentence(compared(few, gains(0.3))))
                .isEqualTo("At least 10 people who had the support, with cost and gain, are needed; there are 9.");
        double[] fewOthers = costs.clone();
        Arrays.fill(fewOthers, 12, 15, Double.NaN);
        assertThat(compared(fewOthers, gains(0.3)).refused())
                .contains(new Refusal.TooFew("comparators with cost and gain", 10, 9));
        assertThat(compared(new double[PEOPLE], gains(0.3)).refused())
                .contains(new Refusal.NoVariation("cost as others of their group"));
        assertThat(compared(costs, new double[PEOPLE]).refused())
                .contains(new Refusal.NoVariation("gain as others of their group"));
        SupportCost unsourced = new SupportCost.Each(new Price(100, 2026, " "));
        assertThat(Outcome.sentence(CostEffectiveness.withDefaults()
                        .of(PersonCosts.of(who, costs, unsourced), years(gains(0.3)), 1)))
                .isEqualTo("The price of the support has no source.");
        assertThat(compared(few, gains(0.3)).found()).isEmpty();
    }

    @Test
    void ten_in_each_group_are_enough() {
        double[] ten = costs.clone();
        Arrays.fill(ten, 0, 2, Double.NaN);
        Arrays.fill(ten, 12, 14, Double.NaN);

        CostAndGain found = compared(ten, gains(0.3)).found().orElseThrow();

        assertThat(found.means().supported()).isEqualTo(10);
        assertThat(found.basis().rows()).contains(new Row("30 people or more in each group", "does not hold"));
    }

    @Test
    void settings_that_make_no_sense_are_defects() {
        CostEffectiveness method = CostEffectiveness.withDefaults();
        assertThatThrownBy(() -> method.withDraws(99)).hasMessage("at least 100 draws, not 99");
        assertThatThrownBy(() -> method.withLevel(1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(method::withThresholds).hasMessageContaining("thresholds");
        assertThatThrownBy(() -> method.withThresholds(20_000, -1)).hasMessageContaining("thresholds");
        PersonCosts known = PersonCosts.of(who, costs, COUNTED);
        assertThatThrownBy(() -> method.of(known, years(1, 2), 1)).hasMessage("2 gains for 24 people");
        assertThatThrownBy(() -> PersonCosts.of(who, new double[3], COUNTED)).hasMessage("3 costs for 24 people");
    }
}
