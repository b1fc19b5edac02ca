package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.report.Refusal;

class EffectSizesTest {

    private static final Pairs SLEEP = Pairs.of(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    /// R 4.2.2: `d <- DRUG_2 - DRUG_1; mean(d)/sd(d)` and so on; the interval by `uniroot` on `pt(t, 9, ncp)`.
    @Test
    void effect_sizes_of_student_sleep() {
        EffectSizes sizes = EffectSizes.of(SLEEP).found().orElseThrow();

        assertThat(sizes.dz()).isCloseTo(1.28455756259, within(1e-11));
        assertThat(sizes.interval().low()).isCloseTo(0.41462775638, within(1e-9));
        assertThat(sizes.interval().high()).isCloseTo(2.11801651398, within(1e-9));
        assertThat(sizes.gz()).isCloseTo(1.17445262865, within(1e-11));
        assertThat(sizes.dav()).isCloseTo(0.833496341313, within(1e-11));
        assertThat(sizes.drm()).isCloseTo(0.822176638386, within(1e-11));
        assertThat(sizes.sentence()).contains("+1.28 standard deviations of the change (95% interval 0.41 to 2.12)");
    }

    /// R 4.2.2: `pt(t, df, ncp)`.
    @ParameterizedTest(name = "t {0} on {1}, shift {2}")
    @CsvSource({
        "2, 9, 1, 0.804144018256",
        "-1, 5, 0.5, 0.082444091057",
        "0, 5, 1.5, 0.0668072012689",
        "3, 20, 0, 0.996462050604",
        "30, 100, 28, 0.793488203386",
    })
    void the_shifted_t_is_that_of_r(double t, double df, double shift, double p) {
        assertThat(new NonCentralT(df).cumulative(t, shift)).isCloseTo(p, within(1e-11));
    }

    @Test
    void scores_that_do_not_vary_are_refused() {
        assertThat(EffectSizes.of(Pairs.of(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                        .refused())
                .contains(new Refusal.NoVariation("first score"));
        assertThat(EffectSizes.of(Pairs.of(new double[] {1, 2, 3}, new double[] {4, 4, 4}))
                        .refused())
                .contains(new Refusal.NoVariation("last score"));
        assertThat(EffectSizes.of(Pairs.of(new double[] {1, 2}, new double[] {2, 3}))
                        .refused())
                .contains(new Refusal.NoVariation("change in score"));
    }

    /// First scores 10, 12, …, 18 have the variance 10.
    @Test
    void reliable_change_and_responders() {
        Pairs pairs = Pairs.of(new double[] {10, 12, 14, 16, 18}, new double[] {20, 12.5, 10, 16, 17});

        ReliableChange reliable = ReliableChange.of(pairs, 0.85, Direction.HIGHER_IS_BETTER)
                .found()
                .orElseThrow();
        Responders responders =
                Responders.of(pairs, Direction.HIGHER_IS_BETTER).found().orElseThrow();

        assertThat(reliable.errorOfOneScore()).isCloseTo(Math.sqrt(10 * 0.15), within(1e-12));
        assertThat(reliable.threshold()).isCloseTo(1.96 * Math.sqrt(2 * 10 * 0.15), within(1e-12));
        assertThat(reliable.improved().count()).isEqualTo(1);
        assertThat(reliable.worse().count()).isEqualTo(1);
        assertThat(reliable.unclear().count()).isEqualTo(3);
        assertThat(responders.atLeast(0.5).count()).isEqualTo(2);
        assertThat(responders.atLeast(0.6).count()).isEqualTo(1);
        assertThat(responders.curve()).extracting(step -> step.share().count()).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(responders.sentence())
                .isEqualTo("Half or more of the 5 people measured twice improved by 0.00 points or more.");
        assertThatThrownBy(() -> ReliableChange.of(pairs, 1, Direction.HIGHER_IS_BETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void less_is_an_improvement_where_lower_is_better() {
        Pairs pairs = Pairs.of(new double[] {5, 5, 5, 5}, new double[] {3, 4, 5, 6});

        ImprovedSameWorse shares =
                ImprovedSameWorse.of(pairs, Direction.LOWER_IS_BETTER).found().orElseThrow();

        assertThat(shares.improved().count()).isEqualTo(2);
        assertThat(shares.same().count()).isEqualTo(1);
        assertThat(shares.worse().count()).isEqualTo(1);
        assertThat(shares.net()).isEqualTo(0.25);
        assertThat(shares.signTest()).isEqualTo(1);
        assertThat(shares.sentence())
                .isEqualTo("50.0% improved, 25.0% stayed the same and 25.0% got worse, of 4 of 4 people who started.");
    }

    @Test
    void measurement_error_alone_improves_nearly_half() {
        assertThat(new WithoutAnyChange(1.5, 0).improved()).isEqualTo(0.5);
        assertThat(new WithoutAnyChange(1, 1).improved()).isCloseTo(0.361837, within(1e-6));
        assertThat(new WithoutAnyChange(1, 1).same()).isCloseTo(0.276326, within(1e-6));
        assertThat(WithoutAnyChange.anyOf(8, 0.2)).isCloseTo(0.83222784, within(1e-12));
        assertThat(new WithoutAnyChange(1, 0).sentence())
                .isEqualTo("If nobody had changed, measurement error alone would show 50% as improved and as many as"
                        + " worse.");
        assertThatThrownBy(() -> new WithoutAnyChange(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
