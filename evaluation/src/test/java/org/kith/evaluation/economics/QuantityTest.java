package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.describe.Proportion;

class QuantityTest {

    private static double[] draws(ToDoubleFunction<UniformRandomProvider> draw) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(3);
        return DoubleStream.generate(() -> draw.applyAsDouble(random))
                .limit(100_000)
                .toArray();
    }

    private static void assertDrawn(Quantity quantity, double mean, double deviation) {
        Moments moments = Moments.of(draws(quantity::draw));
        assertThat(moments.mean()).isCloseTo(mean, within(0.02 * deviation));
        assertThat(moments.standardDeviation()).isCloseTo(deviation, within(0.02 * deviation));
    }

    private static Proportion share(long count, long n) {
        return Proportion.of(count, n).found().orElseThrow();
    }

    @Test
    void draws_have_the_mean_and_spread_of_their_distribution() {
        assertDrawn(new Quantity.Between(2, 5), 3.5, 3 / Math.sqrt(12));
        assertDrawn(new Quantity.Triangular(1, 2, 6), 3, Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18.0));
        assertDrawn(new Quantity.Estimate(4, 0.5), 4, 0.5);
        double a = 24.5;
        double b = 76.5;
        assertDrawn(
                new Quantity.Counted(share(24, 100)),
                a / (a + b),
                Math.sqrt(a * b / ((a + b) * (a + b) * (a + b + 1))));
        assertThat(draws(new Quantity.Exactly(7)::draw)).containsOnly(7);
        assertThat(DoubleStream.of(draws(new Quantity.Triangular(1, 2, 6)::draw)))
                .allMatch(drawn -> drawn >= 1 && drawn <= 6);
        assertThat(draws(new Quantity.Triangular(1, 1, 1)::draw)).containsOnly(1);
    }

    /// R 4.2.2: `qbeta(c(.025, .975), 24.5, 76.5)`.
    @Test
    void ends_are_those_of_the_range_or_of_the_middle_95_in_100() {
        Quantity.Counted counted = new Quantity.Counted(share(24, 100));
        assertThat(counted.value()).isEqualTo(0.24);
        assertThat(counted.low()).isCloseTo(0.164494575975734, within(1e-9));
        assertThat(counted.high()).isCloseTo(0.330304734002468, within(1e-9));
        assertThat(new Quantity.Counted(share(0, 5)).low()).isZero();
        assertThat(new Quantity.Counted(share(5, 5)).high()).isEqualTo(1);
        assertThat(new Quantity.Between(2, 5).value()).isEqualTo(3.5);
        Quantity.Estimate estimate = new Quantity.Estimate(4, 0.5);
        assertThat(estimate.low()).isCloseTo(4 - 1.95996398454 * 0.5, within(1e-9));
        assertThat(estimate.high()).isCloseTo(4 + 1.95996398454 * 0.5, within(1e-9));
        assertThat(new Quantity.Exactly(7).low()).isEqualTo(7);
        assertThat(new Quantity.Exactly(7).high()).isEqualTo(7);
    }

    @Test
    void a_finding_is_an_estimate_with_its_error() {
        Quantity.Estimate estimate = Quantity.Estimate.of(Gain.of(0.4, 0.12));
        assertThat(estimate.value()).isEqualTo(0.4);
        assertThat(estimate.standardError()).isCloseTo(0.12, within(1e-12));
    }

    @Test
    void ranges_that_run_backwards_are_defects() {
        assertThatThrownBy(() -> new Quantity.Between(2, 1)).hasMessageContaining("from low to high");
        assertThatThrownBy(() -> new Quantity.Triangular(2, 1, 3)).hasMessageContaining("from low to high");
        assertThatThrownBy(() -> new Quantity.Triangular(1, 4, 3)).hasMessageContaining("from low to high");
        assertThatThrownBy(() -> new Quantity.Estimate(2, -1)).hasMessageContaining("not below nought");
    }

    /// R 4.2.2: `.4 * exp(c(-1, 1) * qnorm(.975) * sqrt(1/24.5 - 1/101 + 1/60.5 - 1/101))`, with halves added.
    @Test
    void deadweight_of_shares_is_the_comparators_share_of_the_share() {
        Deadweight half = new Deadweight.FromShares(share(60, 100), share(24, 100));
        assertThat(half.share()).isCloseTo(0.4, within(1e-12));
        assertThat(half.low()).isCloseTo(0.277000889894448, within(1e-12));
        assertThat(half.high()).isCloseTo(0.592025284451767, within(1e-12));
        assertThat(Moments.of(draws(half::draw)).mean()).isCloseTo(0.408, within(0.004));
        assertThat(half.isOpinion()).isFalse();
        Deadweight all = new Deadweight.FromShares(share(20, 100), share(24, 100));
        assertThat(all.share()).isEqualTo(1);
        assertThat(all.high()).isEqualTo(1);
        assertThat(DoubleStream.of(draws(all::draw))).allMatch(drawn -> drawn <= 1);
        Deadweight nobody = new Deadweight.FromShares(share(0, 100), share(0, 100));
        assertThat(nobody.share()).isEqualTo(1);
        Deadweight none = new Deadweight.FromShares(share(60, 100), share(0, 100));
        assertThat(none.share()).isZero();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isGreaterThan(0.001).isLessThan(0.2);
    }

    @Test
    void deadweight_of_a_difference_is_what_the_comparators_changed_too() {
        Deadweight part = new Deadweight.FromDifference(0.8, Gain.of(0.6, 0.1));
        assertThat(part.share()).isCloseTo(0.25, within(1e-12));
        assertThat(part.low()).isCloseTo(1 - (0.6 + 0.195996398454) / 0.8, within(1e-9));
        assertThat(part.high()).isCloseTo(1 - (0.6 - 0.195996398454) / 0.8, within(1e-9));
        Moments drawn = Moments.of(draws(part::draw));
        assertThat(drawn.mean()).isCloseTo(0.25, within(0.005));
        assertThat(drawn.standardDeviation()).isCloseTo(0.125, within(0.004));
        assertThat(part.origin()).isEqualTo("a comparison (matched-difference/1)");
        assertThat(part.isOpinion()).isFalse();
        assertThat(new Deadweight.FromDifference(0.8, Gain.of(-0.1, 0.1)).share())
                .isEqualTo(1);
        assertThat(new Deadweight.FromDifference(0.8, Gain.of(1.1, 0.1)).share())
                .isZero();
        assertThatThrownBy(() -> new Deadweight.FromDifference(0, Gain.of(1, 0.1)))
                .hasMessage("there is no deadweight without a gain");
        assertThatThrownBy(() -> new Deadweight.FromDifference(Double.NaN, Gain.of(1, 0.1)))
                .hasMessage("there is no deadweight without a gain");
    }

    @Test
    void an_opinion_is_called_one() {
        Deadweight opinion = new Deadweight.Opinion(new Quantity.Between(0.2, 0.4), "the managers");
        assertThat(opinion.isOpinion()).isTrue();
        assertThat(opinion.origin()).isEqualTo("opinion of the managers");
        assertThat(opinion.share()).isCloseTo(0.3, within(1e-12));
        assertThat(opinion.low()).isEqualTo(0.2);
        assertThat(opinion.high()).isEqualTo(0.4);
        assertThat(DoubleStream.of(draws(opinion::draw))).allMatch(drawn -> drawn >= 0.2 && drawn <= 0.4);
    }
}
