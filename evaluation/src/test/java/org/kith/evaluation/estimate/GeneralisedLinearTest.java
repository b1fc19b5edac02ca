package org.kith.evaluation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Reference values: R 4.2.2, `glm(…, control = glm.control(epsilon = 1e-300, maxit = 300))` with `x`, `g` and the
/// outcomes below,
/// standard errors for a dispersion of one, robust ones by `vcovHC` and `vcovCL` of sandwich 3.0-2.
class GeneralisedLinearTest {

    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] G = {0, 1, 0, 1, 1, 0, 1, 0};
    private static final double[] COUNTS = {2, 0, 3, 5, 1, 7, 4, 9};
    private static final double[] COSTS = {120, 80, 300, 210, 95, 400, 150, 800};
    private static final double[] YES = {0, 0, 1, 0, 1, 0, 1, 1};
    private static final double[] WEIGHTS = {1, 2, 1, 1, 0, 1, 3, 1};
    private static final double[] KNOWN = Arrays.stream(new double[] {1, .5, 2, 1, 1.5, 1, 2, 1})
            .map(Math::log)
            .toArray();
    private static final DesignMatrix BOTH = DesignMatrix.of(List.of("x", "g"), X, G);
    private static final Offset<Double> CLOSE = within(1e-10);
    private static final Offset<Double> NEAR = within(1e-7);

    @Test
    void counts_over_time_under_observation() {
        GeneralisedLinear.Fit fit = fit(GeneralisedLinear.of(Family.POISSON).withOffset(KNOWN), BOTH, COUNTS);

        assertThat(fit.coefficients())
                .containsExactly(new double[] {0.2515569644584, 0.2390083947833, -0.8944745749436}, CLOSE);
        assertErrors(fit, 0.525924290749, 0.084137240473, 0.384476191396);
        assertThat(fit.deviance()).isCloseTo(10.032761361908, CLOSE);
        assertThat(fit.linear(1))
                .isCloseTo(0.2515569644584 + 2 * 0.2390083947833 - 0.8944745749436 + Math.log(.5), CLOSE);
        assertThat(fit.steps()).isBetween(3, 8);
    }

    @Test
    void counts_that_stand_for_several() {
        GeneralisedLinear.Fit fit = fit(GeneralisedLinear.of(Family.POISSON).withWeights(WEIGHTS), BOTH, COUNTS);

        assertThat(fit.coefficients())
                .containsExactly(new double[] {0.3459574813239, 0.2455158404796, -0.6337112022793}, CLOSE);
        assertErrors(fit, 0.514949859735, 0.076367425451, 0.326550834416);
        assertThat(fit.deviance()).isCloseTo(8.329648081493, CLOSE);
    }

    @Test
    void costs() {
        GeneralisedLinear.Fit fit = fit(GeneralisedLinear.of(Family.GAMMA), BOTH, COSTS);

        assertThat(fit.coefficients())
                .containsExactly(new double[] {4.9340566360142, 0.1958795973881, -0.9098462473672}, CLOSE);
        assertErrors(fit, 0.855653467908, 0.154303349962, 0.707106781187);
        assertThat(fit.deviance()).isCloseTo(0.847473522626, CLOSE);
    }

    @Test
    void costs_over_time_that_stand_for_several() {
        GeneralisedLinear.Fit fit =
                fit(GeneralisedLinear.of(Family.GAMMA).withOffset(KNOWN).withWeights(WEIGHTS), BOTH, COSTS);

        assertThat(fit.coefficients())
                .containsExactly(new double[] {5.5405629451583, 0.0588798782404, -0.9364200118856}, CLOSE);
        assertErrors(fit, 0.767098501772, 0.129279124077, 0.646934059144);
        assertThat(fit.deviance()).isCloseTo(3.260681688241, CLOSE);
    }

    @Test
    void answers_that_stand_for_several() {
        DesignMatrix x = DesignMatrix.of(List.of("x"), X);
        GeneralisedLinear.Fit fit = fit(GeneralisedLinear.of(Family.LOGISTIC).withWeights(WEIGHTS), x, YES);

        assertThat(fit.coefficients()).containsExactly(new double[] {-3.7064349895426, 0.7751467715931}, CLOSE);
        assertErrors(fit, 2.241288506989, 0.419416421991);
        assertThat(fit.deviance()).isCloseTo(8.316528334476, CLOSE);
    }

    @Test
    void errors_that_hold_whatever_the_spread_and_within_clusters() {
        GeneralisedLinear.Fit fit = fit(GeneralisedLinear.of(Family.POISSON).withOffset(KNOWN), BOTH, COUNTS);
        RobustErrors errors = RobustErrors.of(BOTH, fit.scores(), fit.covariance());
        Clusters clusters = Clusters.of(7, 7, -3, -3, 40, 40, 5, 5);
        double[] hc0 = {0.471534468844, 0.068723230908, 0.455713574089};
        double[] hc1 = {0.596449166730, 0.086928775134, 0.576437141911};
        double[] clustered0 = {0.119888459061, 0.018747957081, 0.646578949518};
        double[] clustered1 = {0.141853937776, 0.022182881973, 0.765042530285};
        double[] covariance = errors.clusteredCovariance(clusters, Correction.HC1);

        for (int j = 0; j < 3; j++) {
            assertThat(errors.of(j, Correction.HC0)).isCloseTo(hc0[j], NEAR);
            assertThat(errors.of(j, Correction.HC1)).isCloseTo(hc1[j], NEAR);
            assertThat(errors.clustered(j, clusters, Correction.HC0)).isCloseTo(clustered0[j], NEAR);
            assertThat(errors.clustered(j, clusters, Correction.HC1)).isCloseTo(clustered1[j], NEAR);
            assertThat(Math.sqrt(covariance[4 * j])).isCloseTo(clustered1[j], NEAR);
        }
        assertThat(covariance[5]).isCloseTo(-0.0072880595660, NEAR);
        assertThat(covariance[7]).isCloseTo(covariance[5], within(1e-15));
        assertThatThrownBy(() -> errors.clustered(0, clusters, Correction.HC3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clusters_are_numbered_whatever_their_ids() {
        Clusters far = Clusters.of(Integer.MAX_VALUE, 3, Integer.MIN_VALUE, 3);
        Clusters near = Clusters.of(5, 3, 4, 3);

        assertThat(far.count()).isEqualTo(3);
        assertThat(near.count()).isEqualTo(3);
        assertThat(far.rows()).isEqualTo(4);
        assertThat(List.of(far.of(0), far.of(1), far.of(2), far.of(3))).containsExactly(2, 1, 0, 1);
        assertThat(List.of(near.of(0), near.of(1), near.of(2), near.of(3))).containsExactly(2, 0, 1, 0);
    }

    /// From the mean, a full first step would raise the deviance; halved steps find the way.
    @Test
    void a_step_too_far_is_halved() {
        double[] x = {0, 0, 0, 0, 0, 0, 0, 0, 0, 12};
        double[] y = {1, 1, 1, 1, 1, 1, 1, 1, 1, 3000};
        GeneralisedLinear.Fit fit = fit(GeneralisedLinear.of(Family.POISSON), DesignMatrix.of(List.of("x"), x), y);

        assertThat(fit.coefficients()).containsExactly(new double[] {0, Math.log(3000) / 12}, within(1e-9));
        assertThat(fit.deviance()).isCloseTo(0, within(1e-9));
    }

    @Test
    void what_the_family_does_not_allow_is_refused_in_words() {
        assertThat(refused(Family.POISSON, -1)).isEqualTo("The outcomes must be nought or more.");
        assertThat(refused(Family.GAMMA, 0)).isEqualTo("The outcomes must be above nought.");
        assertThat(refused(Family.LOGISTIC, 0.5)).isEqualTo("The outcomes must be 0 or 1.");
        assertThat(refused(Family.POISSON, Double.NaN)).isEqualTo("1 of the outcomes is not a number.");
    }

    private static String refused(Family family, double first) {
        double[] y = {first, 1, 1, 1, 1, 1, 1, 1};
        return GeneralisedLinear.of(family).fit(BOTH, y).refused().orElseThrow().sentence();
    }

    @Test
    void what_has_no_estimate_is_refused() {
        GeneralisedLinear poisson = GeneralisedLinear.of(Family.POISSON);
        double[] broken = KNOWN.clone();
        broken[2] = Double.NEGATIVE_INFINITY;
        double[] below = WEIGHTS.clone();
        below[2] = -1;
        double[] noneInOneGroup = {2, 0, 3, 0, 0, 7, 0, 9};

        assertThat(poisson.fit(BOTH, new double[8]).refused()).contains(new Refusal.NoVariation("outcome"));
        assertThat(poisson.withOffset(broken).fit(BOTH, COUNTS).refused())
                .contains(new Refusal.OutOfRange("known part of every row", "a finite number"));
        assertThat(poisson.withWeights(below).fit(BOTH, COUNTS).refused())
                .contains(new Refusal.OutOfRange("weights", "nought or more"));
        assertThat(poisson.fit(DesignMatrix.of(List.of("x", "again"), X, X), COUNTS)
                        .refused())
                .contains(new Refusal.Collinear("Poisson model"));
        assertThat(poisson.fit(BOTH, noneInOneGroup).refused()).contains(new Refusal.Separation("Poisson model"));
        assertThat(poisson.fit(
                                DesignMatrix.of(List.of("a", "b"), new double[] {1, 2}, new double[] {2, 1}),
                                new double[] {1, 2})
                        .refused())
                .contains(new Refusal.TooFew("rows", 3, 2));
        assertThatThrownBy(() -> poisson.fit(BOTH, new double[7])).hasMessage("7 outcomes for 8 rows");
    }

    private static GeneralisedLinear.Fit fit(GeneralisedLinear model, DesignMatrix x, double[] y) {
        Outcome<GeneralisedLinear.Fit> fit = model.fit(x, y);
        return fit.found().orElseThrow();
    }

    private static void assertErrors(GeneralisedLinear.Fit fit, double... errors) {
        for (int j = 0; j < errors.length; j++) {
            assertThat(fit.standardError(j)).isCloseTo(errors[j], NEAR);
        }
    }
}
