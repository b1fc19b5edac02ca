package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.economics.Icer.Quadrant;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Interval;
import tools.jackson.databind.JsonNode;

/// Every value of `cea.json` and `sroi_wellby.json`.
class EconomicsOracleTest {

    private static final double CLOSED_FORM = 1e-9;

    private static Assignment who(Csv people) {
        double[] arm = people.numbers("arm");
        boolean[] supported = new boolean[arm.length];
        IntStream.range(0, arm.length).forEach(row -> supported[row] = arm[row] == 1);
        return Assignment.of(supported);
    }

    private static Gains gains(Csv people) {
        return Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, people.numbers("qaly"));
    }

    private static CostAndGain compared(Csv people) {
        PersonCosts costs = PersonCosts.of(
                who(people), people.numbers("cost"), new SupportCost.AlreadyCounted("in the costs of the trial"));
        return CostEffectiveness.withDefaults()
                .of(costs, gains(people), 20_261_122)
                .found()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"clear_effect, cea_synthetic", "near_null_effect, cea_null_synthetic"})
    void costs_gains_and_net_benefits_are_those_of_r(String key, String data) {
        JsonNode expected = Oracles.json("cea").get(key);
        CostAndGain found = compared(Oracles.csv(data));
        Increments increments = found.increments();

        assertThat(found.means().supported() + found.means().comparators())
                .isEqualTo(expected.get("n").asInt());
        assertClose(found.means().comparatorsCost(), expected.get("mean_cost").get("arm0"), CLOSED_FORM);
        assertClose(found.means().cost(), expected.get("mean_cost").get("arm1"), CLOSED_FORM);
        assertClose(found.means().comparatorsGain(), expected.get("mean_qaly").get("arm0"), CLOSED_FORM);
        assertClose(found.means().gain(), expected.get("mean_qaly").get("arm1"), CLOSED_FORM);
        assertClose(increments.cost(), expected.get("d_cost"), CLOSED_FORM);
        assertClose(increments.gain(), expected.get("d_qaly"), CLOSED_FORM);
        assertClose(increments.costError(), expected.get("se_dcost"), CLOSED_FORM);
        assertClose(increments.gainError(), expected.get("se_dqaly"), CLOSED_FORM);
        assertClose(increments.covariance(), expected.get("cov"), CLOSED_FORM);
        for (JsonNode at : expected.get("nb")) {
            NetBenefit benefit = found.netBenefit(at.get("lambda").asDouble());
            assertClose(benefit.pounds(), at.get("inmb"), CLOSED_FORM);
            assertClose(benefit.standardError(), at.get("se"), CLOSED_FORM);
            assertClose(benefit.interval().low(), at.get("lo"), CLOSED_FORM);
            assertClose(benefit.interval().high(), at.get("hi"), CLOSED_FORM);
            assertClose(benefit.chance(), at.get("p_ce_clt"), CLOSED_FORM);
        }
    }

    @Test
    void the_ratio_is_given_where_the_gain_is_clear_and_not_where_it_is_not() {
        JsonNode clear = Oracles.json("cea").get("clear_effect");
        Icer.Given given = (Icer.Given) compared(Oracles.csv("cea_synthetic")).icer();

        assertClose(given.pounds(), clear.get("icer"), CLOSED_FORM);
        assertClose(given.fieller().low(), clear.get("fieller95").get(0), CLOSED_FORM);
        assertClose(given.fieller().high(), clear.get("fieller95").get(1), CLOSED_FORM);
        assertThat(compared(Oracles.csv("cea_null_synthetic")).icer()).isInstanceOf(Icer.NotGiven.class);
        assertThat(Oracles.json("cea").get("near_null_effect").get("fieller95").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"clear_effect, cea_synthetic", "near_null_effect, cea_null_synthetic"})
    void resamples_agree_within_their_luck(String key, String data) {
        JsonNode expected = Oracles.json("cea").get(key).get("bootstrap");
        CostAndGain found = compared(Oracles.csv(data));

        assertThat(found.draws()).isEqualTo(expected.get("R").asInt());
        assertPercentiles(found.resampledCost(), expected.get("dcost_pct"));
        assertPercentiles(found.resampledGain(), expected.get("dqaly_pct"));
        Map<String, Quadrant> names = Map.of(
                "NE", Quadrant.NORTH_EAST,
                "SE", Quadrant.SOUTH_EAST,
                "NW", Quadrant.NORTH_WEST,
                "SW", Quadrant.SOUTH_WEST);
        names.forEach((name, quadrant) -> assertShare(
                found.quadrants().getOrDefault(quadrant, Double.NaN),
                expected.get("quadrants").get(name).asDouble()));
        for (JsonNode at : expected.get("ceac")) {
            assertShare(
                    found.netBenefit(at.get("lambda").asDouble()).shareOfResamples(),
                    at.get("p").asDouble());
        }
    }

    private static void assertPercentiles(Interval interval, JsonNode expected) {
        double width = expected.get(1).asDouble() - expected.get(0).asDouble();
        assertThat(interval.low()).isCloseTo(expected.get(0).asDouble(), within(0.03 * width));
        assertThat(interval.high()).isCloseTo(expected.get(1).asDouble(), within(0.03 * width));
    }

    /// Three Monte Carlo errors of a share of 10,000 draws, and of one draw in the last place.
    private static void assertShare(double share, double expected) {
        assertThat(share).isCloseTo(expected, within(3 * Math.sqrt(expected * (1 - expected) / 10_000) + 1e-4));
    }

    @ParameterizedTest
    @CsvSource({"clear_effect, cea_synthetic", "near_null_effect, cea_null_synthetic"})
    void the_gain_adjusted_for_the_start_is_that_of_r(String key, String data) {
        JsonNode expected = Oracles.json("cea").get(key).get("qaly_adj_baseline");
        Csv people = Oracles.csv(data);
        UtilityAdjusted found = UtilityAdjusted.of(gains(people), who(people), people.numbers("u0"))
                .found()
                .orElseThrow();

        assertClose(found.estimate(), expected.get("est"), CLOSED_FORM);
        assertClose(found.standardError(), expected.get("se"), CLOSED_FORM);
    }

    @Test
    void the_social_return_is_that_of_its_formula() {
        JsonNode expected = Oracles.json("sroi_wellby").get("sroi");
        List<SocialOutcome> outcomes = new ArrayList<>();
        expected.get("outcomes").properties().forEach(each -> outcomes.add(outcome(each.getKey(), each.getValue())));
        Price investment = new Price(expected.get("investment").asDouble(), 2026, "accounts");
        SocialReturn found = SocialReturnOnInvestment.withDefaults()
                .of(investment, outcomes)
                .found()
                .orElseThrow();

        assertThat(outcomes).hasSize(3);
        outcomes.forEach(outcome ->
                assertClose(found.presentValue(outcome), expected.get("pv").get(outcome.name()), CLOSED_FORM));
        assertClose(found.ratio(), expected.get("sroi"), CLOSED_FORM);
    }

    private static SocialOutcome outcome(String name, JsonNode numbers) {
        return new SocialOutcome(
                name,
                exactly(numbers, "n"),
                new SocialOutcome.Proxy(exactly(numbers, "unit"), 2026, "the example"),
                new SocialOutcome.Kept(
                        new Deadweight.Opinion(exactly(numbers, "deadweight"), "the example"),
                        exactly(numbers, "displacement"),
                        exactly(numbers, "attribution")),
                new SocialOutcome.Lasting(numbers.get("years").asInt(), exactly(numbers, "dropoff")));
    }

    private static Quantity exactly(JsonNode numbers, String name) {
        return new Quantity.Exactly(numbers.get(name).asDouble());
    }

    @Test
    void the_value_of_wellbeing_is_that_of_its_draws() {
        JsonNode expected = Oracles.json("sroi_wellby").get("wellby");
        WellbeingValue found = Wellby.withDefaults()
                .withDraws(1_000_000)
                .of(120, new AttributableGain.Compared(Gain.of(0.33, 0.09)), new Quantity.Exactly(1.1), 11)
                .found()
                .orElseThrow();

        assertClose(found.estimate(), expected.get("analytic_mean"), CLOSED_FORM);
        assertClose(found.estimate(), expected.get("mc_mean"), 0.01);
        assertClose(found.interval().low(), expected.get("mc_p2.5"), 0.01);
        assertClose(found.interval().high(), expected.get("mc_p97.5"), 0.01);
    }
}
