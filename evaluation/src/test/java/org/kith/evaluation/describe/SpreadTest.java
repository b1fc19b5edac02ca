package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.StandardisedDifference.Scale;
import org.kith.evaluation.report.Refusal;

class SpreadTest {

    private static final double[] ONE = {5, 7, 8, 6, 9, 12, 4};
    private static final double[] OTHER = {3, 6, 5, 7, 4, 4};

    /// R 4.2.2: `(mean(x) - mean(y)) / sd(x)`, `... / sqrt((var(x) + var(y)) / 2)`, `t.test(x, y)$p.value`.
    @Test
    void two_groups_differ_in_standard_deviations() {
        StandardisedDifference first =
                StandardisedDifference.of(ONE, OTHER, Scale.FIRST_GROUP).found().orElseThrow();
        StandardisedDifference pooled =
                StandardisedDifference.of(ONE, OTHER, Scale.POOLED).found().orElseThrow();

        assertThat(first.difference()).isCloseTo(0.911540118959, within(1e-11));
        assertThat(pooled.difference()).isCloseTo(1.13091256552, within(1e-11));
        assertThat(first.welch()).isCloseTo(0.0659700787484, within(1e-12));
        assertThat(first.matters()).isTrue();
        assertThat(first.sentence()).startsWith("The groups differ by +0.91 standard deviations (n = 7 and 6), more");
        assertThat(StandardisedDifference.of(ONE, new double[] {1}, Scale.POOLED)
                        .refused())
                .contains(new Refusal.TooFew("people in each group", 2, 1));
        assertThat(StandardisedDifference.of(new double[] {1, 1}, new double[] {1, 1}, Scale.POOLED)
                        .refused())
                .contains(new Refusal.NoVariation("value"));
    }

    @Test
    void moments_of_parts_combine_into_those_of_the_whole() {
        Moments whole = Moments.of(5, 7, 8, 6, 9, 12, 4, 3, 6, 5, 7, 4, 4);
        Moments both = Moments.of(ONE).combine(Moments.of(OTHER));

        assertThat(both.mean()).isCloseTo(whole.mean(), within(1e-14));
        assertThat(both.variance()).isCloseTo(whole.variance(), within(1e-13));
        assertThat(Moments.of().combine(whole)).isEqualTo(whole);
        assertThat(whole.combine(Moments.of())).isEqualTo(whole);
        assertThat(Moments.of(1e9, 1e9 + 1, 1e9 + 2).variance()).isEqualTo(1);
    }

    /// R 4.2.2: `binom.test(3, 20)$conf.int`, `poisson.test(7)$conf.int`.
    @Test
    void exact_intervals_are_those_of_r() {
        assertThat(ExactInterval.ofShare(3, 20, 0.95).low()).isCloseTo(0.0320709371855, within(1e-11));
        assertThat(ExactInterval.ofShare(3, 20, 0.95).high()).isCloseTo(0.3789268265453, within(1e-11));
        assertThat(ExactInterval.ofShare(0, 20, 0.95).low()).isZero();
        assertThat(ExactInterval.ofShare(20, 20, 0.95).high()).isEqualTo(1);
        assertThat(ExactInterval.ofCount(7, 0.95).low()).isCloseTo(2.81436305152, within(1e-9));
        assertThat(ExactInterval.ofCount(7, 0.95).high()).isCloseTo(14.42267536170, within(1e-9));
        assertThat(ExactInterval.ofCount(0, 0.95).low()).isZero();
        assertThat(ExactInterval.ofCountByar(7, 0.95).low()).isCloseTo(2.81, within(0.02));
        assertThat(ExactInterval.ofCountByar(7, 0.95).high()).isCloseTo(14.42, within(0.02));
    }

    @Test
    void too_many_at_an_end_of_the_scale_is_said() {
        ScaleEnds ends = ScaleEnds.of(new double[] {0, 0, 5, 10, Double.NaN}, 0, 10)
                .found()
                .orElseThrow();

        assertThat(ends.lowest().count()).isEqualTo(2);
        assertThat(ends.lowest().n()).isEqualTo(4);
        assertThat(ends.sentence())
                .isEqualTo(
                        "50.0% are at the lowest score and 25.0% at the highest (n = 4): more than 15%, so change is missed"
                                + " there.");
        assertThat(ScaleEnds.of(new double[] {11}, 0, 10).refused()).isPresent();
        assertThat(ScaleEnds.of(new double[0], 0, 10).refused()).isPresent();
    }
}
