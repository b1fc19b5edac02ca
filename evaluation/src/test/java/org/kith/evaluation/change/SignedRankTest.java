package org.kith.evaluation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Refusal;

class SignedRankTest {

    private static final double[] SLEEP = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};
    private static final double[] DEPRESSION = {-0.952, 0.147, -1.022, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01};

    /// R 4.2.2: `wilcox.test(SLEEP, exact = FALSE)`. Pratt by hand: all nine rank above the nought, and 1.3 is tied.
    @Test
    void noughts_and_ties_have_their_rule() {
        Leaning dropped = found(SignedRank.withDefaults(), SLEEP);
        Leaning pratt =
                found(SignedRank.withDefaults().with(SignedRank.ZeroRule.PRATT).withoutContinuity(), SLEEP);

        assertThat(dropped.positiveRanks()).isEqualTo(45);
        assertThat(dropped.p()).isCloseTo(0.00909069801593, within(1e-13));
        assertThat(dropped.exact()).isFalse();
        assertThat(dropped.unchanged()).isEqualTo(1);
        assertThat(pratt.positiveRanks()).isEqualTo(54);
        assertThat(pratt.z()).isCloseTo(54 / 2.0 / Math.sqrt((10 * 11 * 21 - 6) / 24.0 - 6 / 48.0), within(1e-12));
        assertThat(dropped.sentence())
                .isEqualTo("Of 10 of 10 people who started, 9 changed; more changed, or by more, upwards (signed-rank"
                        + " test, p 0.009).");
        assertThat(pratt.rows()).anyMatch(row -> row.value().equals("ranked, then left out"));
    }

    /// R 4.2.2: `wilcox.test(DEPRESSION, exact = TRUE, conf.int = TRUE)`: V = 5, p = 0.0390625, (-0.786, -0.010).
    @Test
    void without_ties_the_distribution_is_exact() {
        Leaning leaning = found(SignedRank.withDefaults(), DEPRESSION);
        TypicalChange typical =
                HodgesLehmann.withDefaults().of(changes(DEPRESSION)).found().orElseThrow();

        assertThat(leaning.exact()).isTrue();
        assertThat(leaning.positiveRanks()).isEqualTo(5);
        assertThat(leaning.p()).isCloseTo(0.0390625, within(1e-15));
        assertThat(typical.estimate()).isCloseTo(-0.46, within(1e-12));
        assertThat(typical.interval().low()).isCloseTo(-0.786, within(1e-12));
        assertThat(typical.interval().high()).isCloseTo(-0.01, within(1e-12));
        assertThat(typical.sentence()).startsWith("The typical change was -0.46 points (95% interval -0.79 to -0.01)");
    }

    /// R 4.2.2: `psignrank(0:6, 3)` is 0.125 0.25 0.375 0.625 0.75 0.875 1; `qsignrank(0.025, 10)` is 9.
    @Test
    void the_exact_distribution_is_that_of_r() {
        SignedRankDistribution three = SignedRankDistribution.of(3);

        assertThat(three.atMost(0)).isEqualTo(0.125);
        assertThat(three.atMost(3)).isEqualTo(0.625);
        assertThat(three.atMost(6)).isEqualTo(1);
        assertThat(three.twoSided(0)).isEqualTo(0.25);
        assertThat(three.twoSided(3)).isEqualTo(1);
        assertThat(SignedRankDistribution.of(10).quantile(0.025)).isEqualTo(9);
    }

    @Test
    void the_typical_change_is_the_median_of_all_walsh_averages() {
        SplittableRandom random = new SplittableRandom(5);
        for (int n = 2; n < 80; n++) {
            double[] changes =
                    random.doubles(n, -5, 5).map(d -> Math.rint(d * 2) / 2).toArray();
            double[] averages = walshAverages(changes);
            Arrays.sort(changes);
            WalshAverages walsh = new WalshAverages(changes);
            for (int k = 1; k <= averages.length; k += 7) {
                assertThat(walsh.smallest(k)).isEqualTo(averages[k - 1]);
            }
            int half = averages.length / 2;
            double median = averages.length % 2 == 1 ? averages[half] : (averages[half - 1] + averages[half]) / 2;
            assertThat(walsh.median()).isEqualTo(median);
        }
    }

    private static double[] walshAverages(double[] changes) {
        double[] averages = new double[changes.length * (changes.length + 1) / 2];
        int at = 0;
        for (int i = 0; i < changes.length; i++) {
            for (int j = i; j < changes.length; j++) {
                averages[at++] = (changes[i] + changes[j]) / 2;
            }
        }
        Arrays.sort(averages);
        return averages;
    }

    @Test
    void people_who_did_not_change_at_all_are_refused() {
        assertThat(SignedRank.withDefaults().of(changes(0, 0, 0)).refused())
                .contains(new Refusal.NoVariation("score first and last"));
        assertThat(SignedRank.withDefaults().of(changes()).refused()).isPresent();
        assertThat(HodgesLehmann.withDefaults().of(changes(1)).refused()).isPresent();
        assertThat(SignedRank.withDefaults()
                        .of(changes(1, Double.POSITIVE_INFINITY))
                        .refused())
                .contains(new Refusal.NotFinite("changes in score", 1));
    }

    private static Leaning found(SignedRank method, double... changes) {
        return method.of(changes(changes)).found().orElseThrow();
    }

    private static Pairs changes(double... changes) {
        return Pairs.of(new double[changes.length], changes);
    }
}
