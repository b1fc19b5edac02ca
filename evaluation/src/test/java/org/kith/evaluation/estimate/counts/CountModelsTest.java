package org.kith.evaluation.estimate.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Thirteen people, one of them with three counts and one with one, over times that differ.
///
/// R 4.2.2, MASS 7.3-58.2, sandwich 3.0-2: `f <- y ~ g + a + ga + offset(log(time))`, `p <- glm(f, poisson,
/// epsilon = 1e-15)`, `nb <- glm.nb(f, control = glm.control(1e-15, 500))`, `vcovHC(p, "HC0")`, `vcovCL(p, id,
/// type = "HC1")`. The shape and its error from `theta.ml(y, fitted(nb), limit = 200, eps = 1e-13)`: those in
/// `nb` stop at 1e-4.
class CountModelsTest {

    static final double[] COUNTS = {23, 1, 7, 15, 0, 2, 42, 6, 4, 14, 9, 2, 2, 25, 1, 0, 8, 31, 3, 4, 6, 23, 14, 9, 0, 3
    };
    static final double[] FEWER = {3, 1, 7, 5, 0, 2, 12, 6, 4, 4, 9, 2, 2, 5, 1, 0, 8, 11, 3, 4, 6, 3, 14, 9, 0, 3};
    static final double[] TIME = {1, 1, 1, .5, 1, 1, 1, 1, 1, 1, 1, .75, 1, 1, 1, 1, .5, 1, 1, 1, 1, 1, 1, 1, .25, 1};
    static final double[] AGE = {4, 4, 6, 6, 3, 3, 7, 7, 5, 5, 8, 8, 2, 2, 3, 3, 6, 6, 4, 4, 5, 5, 9, 9, 9, 1};
    static final int[] PEOPLE = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 12, 13};
    static final double[] GROUP =
            IntStream.range(0, 26).mapToDouble(i -> i < 12 ? 1 : 0).toArray();
    static final double[] AFTER = {0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 0};
    static final double[] BOTH =
            IntStream.range(0, 26).mapToDouble(i -> GROUP[i] * AFTER[i]).toArray();

    private final DesignMatrix x = DesignMatrix.of(List.of("g", "a", "ga"), GROUP, AFTER, BOTH);
    private final DesignMatrix withAge = DesignMatrix.of(List.of("g", "a", "ga", "age"), GROUP, AFTER, BOTH, AGE);
    private final CountsOverTime y = CountsOverTime.of(COUNTS, TIME).found().orElseThrow();

    @Test
    void poisson_gives_the_digits_of_r() {
        CountFit fit = PoissonModel.fit(x, y).found().orElseThrow();

        assertThat(fit.coefficients())
                .containsExactly(
                        new double[] {1.739115735742633, 0.911776051519628, 0.950091377558097, -1.570331787309956},
                        within(1e-9));
        assertThat(errors(fit.covariance()))
                .containsExactly(
                        new double[] {0.164398987305303, 0.196956170018474, 0.194670470910130, 0.273242196818660},
                        within(1e-8));
        assertThat(fit.standardError(3)).isCloseTo(0.273242196818660, within(1e-8));
        assertThat(fit.deviance()).isCloseTo(228.030483690037, within(1e-9));
        assertThat(fit.logLikelihood()).isCloseTo(-157.485320483643, within(1e-9));
        assertThat(fit.akaike()).isCloseTo(2 * (4 + 157.485320483643), within(1e-9));
        assertThat(fit.dispersion()).isCloseTo(10.2994990362078, within(1e-8));
        assertThat(errors(fit.quasiCovariance())[1])
                .isCloseTo(0.196956170018474 * Math.sqrt(10.2994990362078), within(1e-8));
        assertThat(fit.mean(3))
                .isCloseTo(0.5 * Math.exp(Arrays.stream(fit.coefficients()).sum()), within(1e-9));
    }

    @Test
    void errors_that_hold_however_counts_vary_are_those_of_r() {
        CountFit fit = PoissonModel.fit(x, y).found().orElseThrow();

        assertThat(IntStream.range(0, 4)
                        .mapToDouble(j -> fit.errors().of(j, Correction.HC0))
                        .toArray())
                .containsExactly(
                        new double[] {0.326370219595683, 0.526715016155366, 0.450621432300313, 0.731479413992130},
                        within(1e-7));
        assertThat(fit.errors().of(3, Correction.HC1)).isCloseTo(0.795201960066264, within(1e-7));
        assertThat(errors(fit.clustered(Clusters.of(PEOPLE), Correction.HC1)
                        .found()
                        .orElseThrow()))
                .containsExactly(
                        new double[] {0.362118106453426, 0.584407010318077, 0.454615013772867, 0.850808449892227},
                        within(1e-7));
        assertThat(fit.clustered(Clusters.of(new int[26]), Correction.HC1).refused())
                .contains(new Refusal.TooFew("people or other clusters", 2, 1));
    }

    @Test
    void the_negative_binomial_gives_the_digits_of_r() {
        NegativeBinomialModel.Fit fit = NegativeBinomialModel.fit(x, y).found().orElseThrow();

        assertThat(fit.rates().coefficients())
                .containsExactly(
                        new double[] {1.835082159775086, 0.815809627487174, 0.764836491460429, -1.218126359590993},
                        within(1e-7));
        assertThat(errors(fit.rates().covariance()))
                .containsExactly(
                        new double[] {0.418011737612819, 0.600285479213627, 0.581582548495176, 0.848581558282305},
                        within(1e-7));
        assertThat(fit.shape()).isCloseTo(0.958713202973092, within(1e-9));
        assertThat(fit.shapeError()).isCloseTo(0.299895512522033, within(1e-9));
        assertThat(fit.twiceLogLikelihood()).isCloseTo(-169.39788371390478, within(1e-9));
        assertThat(fit.rates().deviance()).isCloseTo(29.966715476998598, within(1e-6));
        assertThat(fit.rates().akaike()).isCloseTo(179.39788371390478, within(1e-9));
        assertThat(fit.rates().dispersion()).isCloseTo(0.958320773887656, within(1e-6));
        assertThat(fit.rates().errors().of(3, Correction.HC0)).isCloseTo(0.766666759232365, within(1e-7));
        assertThat(errors(fit.rates()
                        .clustered(Clusters.of(PEOPLE), Correction.HC1)
                        .found()
                        .orElseThrow()))
                .containsExactly(
                        new double[] {0.364754953313305, 0.586044543233780, 0.486059489207589, 0.896953060563765},
                        within(1e-7));
    }

    /// `glm.nb(FEWER ~ g + a + ga + age + offset(log(time)))`, whose shape is hardly told by the data.
    @Test
    void a_shape_that_is_hardly_told_is_found_too() {
        CountsOverTime fewer = CountsOverTime.of(FEWER, TIME).found().orElseThrow();
        NegativeBinomialModel.Fit fit =
                NegativeBinomialModel.fit(withAge, fewer).found().orElseThrow();
        Overdispersion test = Overdispersion.of(withAge, fewer).found().orElseThrow();

        assertThat(fit.shape()).isCloseTo(19.5984961832692, within(1e-7));
        assertThat(fit.shapeError()).isCloseTo(36.0915240936891, within(1e-6));
        assertThat(fit.rates().coefficients()[3]).isCloseTo(-0.0765560935250121, within(1e-8));
        assertThat(fit.twiceLogLikelihood()).isCloseTo(-118.4416895462173, within(1e-9));
        assertThat(test.statistic()).isCloseTo(0.381680183485969, within(1e-9));
        assertThat(test.p()).isCloseTo(0.268352699760069, within(1e-9));
        assertThat(test.found()).isFalse();
        assertThat(test.sentence())
                .isEqualTo("There is no evidence that counts vary more between people than chance explains (p 0.268).");
        assertThat(test.rows())
                .containsExactly(new Row("Likelihood ratio", "0.38"), new Row("p (half the tail)", "0.268"));
    }

    @Test
    void counts_that_vary_more_than_chance_are_found() {
        Overdispersion test = Overdispersion.of(x, y).found().orElseThrow();

        assertThat(test.statistic()).isCloseTo(145.572757253381, within(1e-8));
        assertThat(test.p()).isCloseTo(8.04847585040980e-34, within(1e-42));
        assertThat(test.sentence())
                .isEqualTo("Counts vary more between people than chance explains (p less than 0.001).");
    }

    @Test
    void counts_that_vary_less_than_chance_are_left_to_poisson() {
        CountsOverTime even = CountsOverTime.ofEqualTime(
                        IntStream.range(0, 26).mapToDouble(i -> 5 + i % 2).toArray())
                .found()
                .orElseThrow();

        assertThat(NegativeBinomialModel.fit(x, even).refused()).contains(NegativeBinomialModel.NO_EXCESS);
        assertThat(NegativeBinomialModel.NO_EXCESS.sentence())
                .isEqualTo("Counts vary no more than chance explains, so the negative binomial model is no other than"
                        + " Poisson's.");
        assertThat(Overdispersion.of(x, even).found()).contains(new Overdispersion(0, 1));
        assertThat(PoissonModel.fit(x, even).found()).isPresent();
    }

    @Test
    void counts_that_are_no_counts_are_refused() {
        assertThat(CountsOverTime.ofEqualTime(1, -1).refused())
                .contains(new Refusal.OutOfRange("counts", "whole numbers from 0 to a million"));
        assertThat(CountsOverTime.ofEqualTime(1, 0.5).refused()).isPresent();
        assertThat(CountsOverTime.ofEqualTime(1, 1_000_001).refused()).isPresent();
        assertThat(CountsOverTime.ofEqualTime(1, 1_000_000).found()).isPresent();
        assertThat(CountsOverTime.ofEqualTime(1, Double.NaN, Double.POSITIVE_INFINITY)
                        .refused())
                .contains(new Refusal.NotFinite("counts", 2));
        assertThat(CountsOverTime.ofEqualTime().refused()).contains(new Refusal.TooFew("counts", 1, 0));
        assertThat(CountsOverTime.ofEqualTime(0, 0).refused().orElseThrow().sentence())
                .isEqualTo("All counts are nought, so there is no rate to compare.");
    }

    @Test
    void times_that_are_no_times_are_refused() {
        double[] counts = {1, 2};
        assertThat(CountsOverTime.of(counts, new double[] {1, 0}).refused())
                .contains(new Refusal.OutOfRange("time under observation", "more than nought"));
        assertThat(CountsOverTime.of(counts, new double[] {Double.NaN, 1}).refused())
                .contains(new Refusal.NotFinite("times under observation", 1));
        assertThatThrownBy(() -> CountsOverTime.of(counts, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void variables_that_repeat_each_other_are_refused() {
        DesignMatrix twice = DesignMatrix.of(List.of("g", "g again"), GROUP, GROUP);

        assertThat(PoissonModel.fit(twice, y).refused()).contains(new Refusal.Collinear("Poisson model"));
        assertThat(NegativeBinomialModel.fit(twice, y).refused()).contains(new Refusal.Collinear("Poisson model"));
    }

    @Test
    void a_group_without_a_single_count_has_no_rate() {
        double[] none = IntStream.range(0, 26)
                .mapToDouble(i -> GROUP[i] == 1 ? 0 : COUNTS[i])
                .toArray();
        CountsOverTime lacking = CountsOverTime.of(none, TIME).found().orElseThrow();

        assertThat(PoissonModel.fit(x, lacking).refused()).contains(new Refusal.Separation("Poisson model"));
        assertThat(NegativeBinomialModel.fit(x, lacking).refused()).contains(new Refusal.Separation("Poisson model"));
        assertThat(Overdispersion.of(x, lacking).refused()).isPresent();
    }

    @Test
    void as_many_columns_as_counts_leave_nothing_to_judge_by() {
        DesignMatrix three = DesignMatrix.of(List.of("a", "b"), new double[] {0, 1, 0}, new double[] {0, 0, 1});
        CountsOverTime counts = CountsOverTime.ofEqualTime(1, 2, 3).found().orElseThrow();

        assertThat(PoissonModel.fit(three, counts).refused()).contains(new Refusal.TooFew("counts", 4, 3));
    }

    @Test
    void sums_over_the_values_of_counts_are_those_of_gamma_functions() {
        Tails tails = Tails.of(COUNTS);
        for (double shape : new double[] {0.05, 0.9587, 30}) {
            assertThat(tails.logGamma(shape))
                    .isCloseTo(sum(k -> LogGamma.value(shape + k) - LogGamma.value(shape)), within(1e-9));
            assertThat(tails.digamma(shape))
                    .isCloseTo(sum(k -> Digamma.value(shape + k) - Digamma.value(shape)), within(1e-9));
            assertThat(tails.trigamma(shape))
                    .isCloseTo(sum(k -> Trigamma.value(shape) - Trigamma.value(shape + k)), within(1e-9));
        }
        assertThat(tails.logFactorials()).isCloseTo(sum(k -> LogGamma.value(k + 1)), within(1e-9));
    }

    private static double sum(DoubleUnaryOperator of) {
        return DoubleStream.of(COUNTS).map(of).sum();
    }

    /// The roots of the diagonal.
    private static double[] errors(double[] covariance) {
        int p = (int) Math.sqrt(covariance.length);
        return IntStream.range(0, p)
                .mapToDouble(j -> Math.sqrt(covariance[j * p + j]))
                .toArray();
    }
}
