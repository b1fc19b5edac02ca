package org.kith.evaluation.estimate.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// References: R 4.2.2, lme4 1.1-31, lmerTest 3.1-3, with `lmerControl(optCtrl = list(xtol_abs = 1e-14,
/// ftol_abs = 1e-14, xtol_rel = 1e-14, ftol_rel = 1e-15))`.
class CrossedTest {

    /// Zones of inhibition of penicillin in millimetres, six samples on each of 24 plates: Davies & Goldsmith
    /// (eds.), Statistical Methods in Research and Production (1972), as lme4's `Penicillin` has them.
    private static final int[] DIAMETERS = {
        27, 23, 26, 23, 23, 21, 27, 23, 26, 23, 23, 21, 25, 21, 25, 24, 24, 20, 26, 23, 25, 23, 23, 20, 25, 22, 26, 22,
        23, 20, 24, 22, 25, 23, 22, 19, 24, 20, 23, 21, 22, 19, 26, 22, 26, 24, 24, 21, 24, 21, 24, 22, 22, 20, 24, 21,
        24, 23, 22, 19, 26, 23, 26, 24, 24, 21, 25, 22, 26, 24, 24, 20, 26, 24, 26, 24, 25, 22, 26, 23, 26, 23, 23, 20,
        26, 23, 25, 24, 24, 22, 25, 22, 25, 23, 23, 20, 25, 21, 24, 23, 23, 20, 25, 22, 24, 23, 23, 19, 24, 21, 23, 21,
        21, 19, 26, 23, 26, 24, 24, 21, 25, 21, 24, 22, 22, 18, 25, 22, 25, 22, 22, 20, 24, 21, 24, 22, 24, 19, 24, 21,
        24, 22, 21, 18
    };

    private static Grouping plates() {
        return Grouping.of("plate", IntStream.range(0, 144).map(i -> i / 6).toArray());
    }

    private static Grouping samples() {
        return Grouping.of("sample", IntStream.range(0, 144).map(i -> i % 6).toArray());
    }

    /// A column that is nought on average and hangs together with neither plates nor samples: only an intercept
    /// is wanted, and every design has a column beside it.
    private static DesignMatrix half() {
        return DesignMatrix.of(
                List.of("half"),
                IntStream.range(0, 144)
                        .mapToDouble(i -> (i % 6 + i / 6) % 2 == 0 ? 1 : -1)
                        .toArray());
    }

    private static double[] diameters() {
        return IntStream.of(DIAMETERS).mapToDouble(d -> d).toArray();
    }

    /// A balanced table has its variances in closed form, from the mean squares of plates, samples and the rest.
    @Test
    void plates_and_samples_are_as_the_analysis_of_variance_has_them() {
        double[] y = diameters();
        DesignMatrix x = half();
        Grouping plates = plates();
        Grouping samples = samples();
        MixedFit fit = LinearMixedModel.groupedBy(plates)
                .crossedWith(samples)
                .fit(x, y)
                .found()
                .orElseThrow();

        double mean = Moments.of(y).mean();
        double slope =
                IntStream.range(0, 144).mapToDouble(i -> x.value(i, 1) * y[i]).sum() / 144;
        double plateSquares = squares(plates, y, mean);
        double sampleSquares = squares(samples, y, mean);
        double rest =
                (Moments.of(y).squares() - plateSquares - sampleSquares - 144 * slope * slope) / (143 - 23 - 5 - 1);
        assertThat(fit.effect("(Intercept)").estimate()).isCloseTo(mean, within(1e-9));
        assertThat(fit.effect("half").estimate()).isCloseTo(slope, within(1e-9));
        assertThat(fit.residualVariance()).isCloseTo(rest, within(1e-8));
        assertThat(fit.components().getFirst().variance()).isCloseTo((plateSquares / 23 - rest) / 6, within(1e-7));
        assertThat(fit.components().getLast().variance()).isCloseTo((sampleSquares / 5 - rest) / 24, within(1e-6));
        assertThat(fit.effect("half").degreesOfFreedom()).isCloseTo(114, within(1e-4));
    }

    private static double squares(Grouping grouping, double[] y, double mean) {
        double sum = 0;
        for (int g = 0; g < grouping.size(); g++) {
            int group = g;
            double[] own = IntStream.range(0, y.length)
                    .filter(i -> grouping.code(i) == group)
                    .mapToDouble(i -> y[i])
                    .toArray();
            double gap = Moments.of(own).mean() - mean;
            sum += own.length * gap * gap;
        }
        return sum;
    }

    /// R: `i <- 0:119; a <- (i * i + i) %% 13; b <- (i * 7 + i %/% 5) %% 7; c <- (i * 3) %% 4; x <- (i * 29) %%
    /// 10;` `y <- 10 - .3 * x + ((a * 5) %% 13) / 4 + ((b * 3) %% 7) / 2 + c * .7 + ((i * 37) %% 23) / 6;`
    /// `lmer(y ~ x + (1 | a) + (1 | b) + (1 | c))`.
    @Test
    void three_groupings_of_uneven_size_cross() {
        int[] a = IntStream.range(0, 120).map(i -> (i * i + i) % 13).toArray();
        int[] b = IntStream.range(0, 120).map(i -> (i * 7 + i / 5) % 7).toArray();
        int[] c = IntStream.range(0, 120).map(i -> i * 3 % 4).toArray();
        double[] x = IntStream.range(0, 120).mapToDouble(i -> i * 29 % 10).toArray();
        double[] y = IntStream.range(0, 120)
                .mapToDouble(
                        i -> 10 - .3 * x[i] + a[i] * 5 % 13 / 4.0 + b[i] * 3 % 7 / 2.0 + c[i] * .7 + i * 37 % 23 / 6.0)
                .toArray();
        Grouping links = Grouping.of("link worker", c);
        Grouping practices = Grouping.of("practice", a);
        Grouping places = Grouping.of("place", b);

        MixedFit fit = LinearMixedModel.groupedBy(practices)
                .crossedWith(places)
                .crossedWith(links)
                .fit(DesignMatrix.of(List.of("x"), x), y)
                .found()
                .orElseThrow();

        assertThat(fit.effect("(Intercept)").estimate()).isCloseTo(15.767686722360, within(1e-6));
        assertThat(fit.effect("(Intercept)").standardError()).isCloseTo(0.6962912964010, within(1e-6));
        assertThat(fit.effect("(Intercept)").degreesOfFreedom()).isCloseTo(10.9405395646, within(1e-3));
        assertThat(fit.effect("x").estimate()).isCloseTo(-0.293776782484, within(1e-7));
        assertThat(fit.effect("x").standardError()).isCloseTo(0.0381041301684, within(1e-7));
        assertThat(fit.effect("x").degreesOfFreedom()).isCloseTo(103.6472027421, within(1e-2));
        double[] variances = {0.694088961357, 0.981751265586, 0.815894849946};
        for (int i = 0; i < 3; i++) {
            assertThat(fit.components().get(i).variance()).isCloseTo(variances[i], within(1e-5));
        }
        assertThat(fit.residualVariance()).isCloseTo(1.365888179598, within(1e-5));
        assertThat(fit.criterion()).isCloseTo(421.01460671858, within(1e-6));
        assertDeviations(fit, practices, -1.158009132339, Double.NaN, 0.652305030223, -0.949066593649);
        assertDeviations(fit, places, -1.401522892914, 0.160223657332, 1.350940456297);
        assertDeviations(fit, links, -1.010981144204, -0.376410003099, 0.385760972620, 1.001630174682);
        assertThat(fit.sentence())
                .isEqualTo(
                        "Of what the variables leave of the spread, 18.0% lies between 7 groups by practice and 25.4%"
                                + " lies between 7 groups by place and 21.2% lies between 4 groups by link worker; 120 rows are"
                                + " used.");
        assertThat(fit.effect("x").sentence())
                .contains("7 groups by practice and 7 groups by place and 4 groups by link worker");
    }

    private static void assertDeviations(MixedFit fit, Grouping grouping, double... byNumber) {
        for (GroupDeviation deviation : fit.deviations(grouping)) {
            int number = Integer.parseInt(deviation.group());
            if (number < byNumber.length) {
                assertThat(deviation.value()).isCloseTo(byNumber[number], within(1e-5));
            }
        }
    }

    /// `ranef(lmer(diameter ~ half + (1 | plate) + (1 | sample)), condVar = TRUE)`.
    @Test
    void how_sure_each_group_is_follows_from_both_groupings() {
        MixedFit fit = LinearMixedModel.groupedBy(samples())
                .crossedWith(plates())
                .fit(half(), diameters())
                .found()
                .orElseThrow();

        assertThat(fit.deviations(fit.groupings().getFirst()))
                .hasSize(6)
                .allSatisfy(each -> assertThat(each.standardDeviation()).isCloseTo(0.202376084366, within(1e-6)));
        assertThat(fit.deviations(fit.groupings().getLast()))
                .hasSize(24)
                .allSatisfy(each -> assertThat(each.standardDeviation()).isCloseTo(0.271946306916, within(1e-6)));
        assertThat(fit.deviations(fit.groupings().getFirst()).getFirst().value())
                .isCloseTo(2.1869991299926, within(1e-5));
        assertThat(fit.covariance(0, 1)).isZero();
    }

    /// A second grouping that is the first over again has nothing of its own, and one grouping in crossed
    /// clothes is the plain model.
    @Test
    void groupings_that_tell_nothing_get_nought() {
        int[] idle = IntStream.range(0, 144).map(i -> (i * 31 + i / 7) % 5).toArray();
        MixedFit both = LinearMixedModel.groupedBy(samples())
                .crossedWith(Grouping.of("idle", idle))
                .fit(
                        half(),
                        IntStream.range(0, 144)
                                .mapToDouble(i -> i % 6 + i * 13 % 17 / 9.0)
                                .toArray())
                .found()
                .orElseThrow();
        MixedFit one = LinearMixedModel.groupedBy(samples())
                .fit(
                        half(),
                        IntStream.range(0, 144)
                                .mapToDouble(i -> i % 6 + i * 13 % 17 / 9.0)
                                .toArray())
                .found()
                .orElseThrow();

        assertThat(both.isSingular()).isTrue();
        assertThat(both.components().getLast().variance()).isZero();
        assertThat(both.criterion()).isCloseTo(one.criterion(), within(1e-8));
        assertThat(both.components().getFirst().variance())
                .isCloseTo(one.components().getFirst().variance(), within(1e-6));
    }

    @Test
    void more_groups_beside_the_largest_than_can_be_factored_are_refused() {
        int n = 6000;
        int[] many = IntStream.range(0, n).map(i -> i / 2).toArray();
        int[] others = IntStream.range(0, n).map(i -> i * 7 % 2501).toArray();
        double[] y = IntStream.range(0, n).mapToDouble(i -> i * 13 % 17).toArray();

        assertThat(LinearMixedModel.groupedBy(Grouping.of("person", many))
                        .crossedWith(Grouping.of("practice", others))
                        .fit(
                                DesignMatrix.of(
                                        List.of("x"),
                                        IntStream.range(0, n)
                                                .mapToDouble(i -> i % 3)
                                                .toArray()),
                                y)
                        .refused())
                .contains(new Refusal.OutOfRange("number of groups beside the largest grouping", "2500 or fewer"));
    }
}
