package org.kith.evaluation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

class ModelsTest {

    private static final double[] X = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final double[] G = {0, 1, 0, 1, 1, 0, 1, 0};
    private static final double[] Y = {2.1, 3.9, 6.2, 7.8, 10.3, 11.7, 14.4, 15.8};
    private static final boolean[] YES = {false, false, true, false, true, false, true, true};

    /// R 4.2.2: `summary(lm(y ~ x + g))`.
    @Test
    void least_squares_give_the_digits_of_r() {
        LinearModel.Fit fit = LinearModel.fit(DesignMatrix.of(List.of("x", "g"), X, G), Y)
                .found()
                .orElseThrow();

        assertThat(fit.coefficients()[0]).isCloseTo(-0.01785714285714, within(1e-12));
        assertThat(fit.coefficients()[1]).isCloseTo(1.99285714285714, within(1e-12));
        assertThat(fit.coefficients()[2]).isCloseTo(0.15, within(1e-12));
        assertThat(fit.standardError(0)).isCloseTo(0.25030083939948, within(1e-12));
        assertThat(fit.standardError(2)).isCloseTo(0.20684707947108, within(1e-12));
        assertThat(fit.residualVariance()).isCloseTo(0.08557142857143, within(1e-12));
        assertThat(fit.degreesOfFreedom()).isEqualTo(5);
    }

    /// R 4.2.2: `summary(glm(yes ~ x, family = binomial, control = glm.control(epsilon = 1e-14)))`.
    @Test
    void logistic_regression_gives_the_digits_of_r() {
        LogisticModel.Fit fit =
                LogisticModel.fit(DesignMatrix.of(List.of("x"), X), YES).found().orElseThrow();

        assertThat(fit.coefficients()[0]).isCloseTo(-2.6733796208936, within(1e-8));
        assertThat(fit.coefficients()[1]).isCloseTo(0.5940843601986, within(1e-9));
        assertThat(fit.standardError(0)).isCloseTo(2.1207279549842, within(1e-5));
        assertThat(fit.standardError(1)).isCloseTo(0.4322415623209, within(1e-6));
        assertThat(fit.deviance()).isCloseTo(8.449581074873, within(1e-10));
        assertThat(fit.chance(2)).isCloseTo(0.2908774037819, within(1e-9));
    }

    @Test
    void large_units_do_not_cost_digits() {
        double[] millions = {1e6 + 1, 1e6 + 2, 1e6 + 3, 1e6 + 4, 1e6 + 5, 1e6 + 6, 1e6 + 7, 1e6 + 8};
        double[] line = {3, 5, 7, 9, 11, 13, 15, 17};

        LinearModel.fit(DesignMatrix.of(List.of("x"), millions), line)
                .found()
                .ifPresent(fit -> assertThat(fit.coefficients()[1]).isCloseTo(2, within(1e-5)));
    }

    @Test
    void what_cannot_be_told_apart_is_refused() {
        double[] twice = {2, 4, 6, 8, 10, 12, 14, 16};

        assertThat(LinearModel.fit(DesignMatrix.of(List.of("x", "twice"), X, twice), Y)
                        .refused())
                .contains(new Refusal.Collinear("linear model"));
        assertThat(LinearModel.fit(DesignMatrix.of(List.of("flat"), new double[8]), Y)
                        .refused())
                .contains(new Refusal.Collinear("linear model"));
        assertThat(LogisticModel.fit(DesignMatrix.of(List.of("x", "twice"), X, twice), YES)
                        .refused())
                .contains(new Refusal.Collinear("logistic model"));
        assertThat(LinearModel.fit(DesignMatrix.of(List.of("x"), new double[] {1, 2}), new double[] {1, 2})
                        .refused())
                .contains(new Refusal.TooFew("rows", 3, 2));
        double[] broken = Y.clone();
        broken[3] = Double.NaN;
        assertThat(LinearModel.fit(DesignMatrix.of(List.of("x"), X), broken).refused())
                .contains(new Refusal.NotFinite("outcomes", 1));
    }

    @Test
    void outcomes_told_with_certainty_are_refused() {
        boolean[] late = {false, false, false, false, true, true, true, true};

        assertThat(LogisticModel.fit(DesignMatrix.of(List.of("x"), X), late).refused())
                .contains(new Refusal.Separation("logistic model"));
        assertThat(LogisticModel.fit(DesignMatrix.of(List.of("x"), X), new boolean[8])
                        .refused())
                .contains(new Refusal.NoVariation("outcome"));
    }
}
