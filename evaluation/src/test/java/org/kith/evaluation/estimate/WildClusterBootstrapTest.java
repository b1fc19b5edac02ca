package org.kith.evaluation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.WildClusterBootstrap.Tested;
import org.kith.evaluation.estimate.WildClusterBootstrap.Weights;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Reference values from R 4.2.2 by the definition: for each of all draws the model with the coefficient held is
/// drawn, fitted anew, and its t with clustered errors compared.
class WildClusterBootstrapTest {

    /// Units of four periods, the first so many supported in the last two.
    private record Panel(int units, int supported) {

        int rows() {
            return 4 * units;
        }

        int unit(int i) {
            return i / 4;
        }

        boolean on(int i) {
            return unit(i) < supported && i % 4 >= 2;
        }

        DesignMatrix x() {
            return DesignMatrix.of(
                    List.of("both", "supported", "after"),
                    IntStream.range(0, rows()).mapToDouble(i -> on(i) ? 1 : 0).toArray(),
                    IntStream.range(0, rows())
                            .mapToDouble(i -> unit(i) < supported ? 1 : 0)
                            .toArray(),
                    IntStream.range(0, rows())
                            .mapToDouble(i -> i % 4 >= 2 ? 1 : 0)
                            .toArray());
        }

        double[] y() {
            return IntStream.range(0, rows())
                    .mapToDouble(i -> 2 * unit(i) + i % 4 + i * 7 % 11 + (on(i) ? 5 : 0))
                    .toArray();
        }

        int[] clusters() {
            return IntStream.range(0, rows()).map(i -> 100 - 3 * unit(i)).toArray();
        }

        Outcome<Tested> tested(WildClusterBootstrap bootstrap, long seed) {
            return bootstrap.of(x(), y(), 1, clusters(), seed);
        }
    }

    /// R: 8 clusters, `W <- as.matrix(expand.grid(rep(list(c(-1, 1)), 8)))`, `mean(abs(ts) >= abs(t))`; the interval by
    /// halving on `p(b0) > 0.05`.
    @Test
    void eight_clusters_are_drawn_in_all_ways() {
        Tested found = new Panel(8, 3)
                .tested(WildClusterBootstrap.withDefaults(), 1)
                .found()
                .orElseThrow();

        assertThat(found.estimate()).isCloseTo(7.56666666666667, within(1e-10));
        assertThat(found.standardError()).isCloseTo(2.01495392121277, within(1e-10));
        assertThat(found.pValue()).isEqualTo(0.015625);
        assertThat(found.interval().low()).isCloseTo(2.11550220734365, within(1e-6));
        assertThat(found.interval().high()).isCloseTo(10.5, within(1e-6));
        assertThat(found.interval().level()).isEqualTo(0.95);
        assertThat(found.clusters()).isEqualTo(8);
        assertThat(found.draws()).isEqualTo(256);
        assertThat(found.allDraws()).isTrue();
        assertThat(new Panel(8, 3)
                        .tested(WildClusterBootstrap.withDefaults(), 2)
                        .found())
                .contains(found);
    }

    /// R: all `6^5` draws, `v <- sqrt(c(.5, 1, 1.5)); expand.grid(rep(list(c(-v, v)), 5))`, give p.
    @Test
    void webbs_weights_come_near_all_their_draws() {
        WildClusterBootstrap webb =
                WildClusterBootstrap.withDefaults().with(Weights.WEBB).withDraws(19_999);

        Tested found = new Panel(5, 2).tested(webb, 2026).found().orElseThrow();

        assertThat(found.pValue()).isCloseTo(WEBB_P, within(0.01));
        assertThat(found.draws()).isEqualTo(19_999);
        assertThat(found.allDraws()).isFalse();
        assertThat(new Panel(5, 2).tested(webb, 2026).found()).contains(found);
        assertThat(new Panel(5, 2).tested(webb, 2027).found().orElseThrow().pValue())
                .isNotEqualTo(found.pValue())
                .isCloseTo(found.pValue(), within(0.02));
    }

    private static final double WEBB_P = 0.0439814814814815;

    @Test
    void more_than_twelve_clusters_are_drawn_by_chance() {
        Tested twelve = new Panel(12, 5)
                .tested(WildClusterBootstrap.withDefaults(), 3)
                .found()
                .orElseThrow();
        Tested thirteen = new Panel(13, 5)
                .tested(WildClusterBootstrap.withDefaults(), 3)
                .found()
                .orElseThrow();

        assertThat(twelve.allDraws()).isTrue();
        assertThat(twelve.draws()).isEqualTo(4096);
        assertThat(thirteen.allDraws()).isFalse();
        assertThat(thirteen.draws()).isEqualTo(9_999);
        assertThat(thirteen.interval().contains(thirteen.estimate())).isTrue();
        assertThat(thirteen.interval().width()).isBetween(2 * thirteen.standardError(), 8 * thirteen.standardError());
    }

    @Test
    void too_few_clusters_no_spread_and_gaps_are_refused() {
        assertThat(new Panel(5, 2)
                        .tested(WildClusterBootstrap.withDefaults(), 1)
                        .refused())
                .contains(new Refusal.TooFew("clusters", 6, 5));
        assertThat(new Panel(4, 2)
                        .tested(WildClusterBootstrap.withDefaults().with(Weights.WEBB), 1)
                        .refused())
                .contains(new Refusal.TooFew("clusters", 5, 4));
        Panel six = new Panel(6, 2);
        double[] flat = new double[24];
        Arrays.fill(flat, 3);
        assertThat(WildClusterBootstrap.withDefaults()
                        .of(six.x(), flat, 1, six.clusters(), 1)
                        .refused())
                .map(Refusal::sentence)
                .hasValue("Every value is as the model has it, so no interval can be worked out.");
        double[] gap = six.y();
        gap[3] = Double.NaN;
        assertThat(WildClusterBootstrap.withDefaults()
                        .of(six.x(), gap, 1, six.clusters(), 1)
                        .refused())
                .contains(new Refusal.NotFinite("outcomes", 1));
    }

    /// Seen in one cluster the score is nought, since residuals add up to it; seen in two, half of all draws have the
    /// t of the data, whatever value is tested.
    @Test
    void a_coefficient_that_one_or_two_clusters_tell_is_refused() {
        Panel six = new Panel(6, 2);
        double[] first = IntStream.range(0, 24).mapToDouble(i -> i < 4 ? 1 : 0).toArray();
        double[] second =
                IntStream.range(0, 24).mapToDouble(i -> i / 4 == 1 ? 1 : 0).toArray();
        for (int supported = 1; supported <= 2; supported++) {
            Panel panel = new Panel(6, supported);
            double[] on =
                    IntStream.range(0, 24).mapToDouble(i -> panel.on(i) ? 1 : 0).toArray();
            assertThat(WildClusterBootstrap.withDefaults()
                            .of(
                                    DesignMatrix.of(List.of("on", "first", "second"), on, first, second),
                                    six.y(),
                                    1,
                                    six.clusters(),
                                    1)
                            .refused())
                    .map(Refusal::sentence)
                    .hasValue("So few clusters tell this coefficient that any value of it might be chance.");
        }
    }

    /// R: one supported unit of six has a p of 0.25 at 5 errors from the estimate and 0.03125 at 20.
    @Test
    void one_unit_with_the_support_has_a_very_wide_interval() {
        Tested found = new Panel(6, 1)
                .tested(WildClusterBootstrap.withDefaults(), 1)
                .found()
                .orElseThrow();

        assertThat(found.standardError()).isCloseTo(1.415542, within(1e-6));
        assertThat(found.interval().width() / found.standardError()).isBetween(16.0, 40.0);
    }

    @Test
    void the_intercept_and_coefficients_that_are_not_there_cannot_be_tested() {
        Panel six = new Panel(6, 2);
        assertThatThrownBy(() -> WildClusterBootstrap.withDefaults().of(six.x(), six.y(), 0, six.clusters(), 1))
                .hasMessage("no coefficient 0 to be tested");
        assertThatThrownBy(() -> WildClusterBootstrap.withDefaults().of(six.x(), six.y(), 4, six.clusters(), 1))
                .hasMessage("no coefficient 4 to be tested");
        assertThatThrownBy(() -> WildClusterBootstrap.withDefaults().withDraws(98))
                .hasMessage("at least 99 draws are needed, not 98");
    }
}
