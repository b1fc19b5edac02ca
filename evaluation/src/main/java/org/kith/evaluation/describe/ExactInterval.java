package org.kith.evaluation.describe;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Interval;

/// Intervals for a share and for a count that keep their level whatever the truth, at the price of width.
public final class ExactInterval {

    private ExactInterval() {}

    /// Clopper and Pearson's interval for `count` of `n`, from beta quantiles. Clopper & Pearson (1934),
    /// doi:10.1093/biomet/26.4.404.
    public static Interval ofShare(long count, long n, double level) {
        if (count < 0 || count > n || n == 0) {
            throw new IllegalArgumentException(count + " of " + n + " is not a share");
        }
        double tail = (1 - level) / 2;
        double low = count == 0
                ? 0
                : BetaDistribution.of((double) count, n - count + 1.0).inverseCumulativeProbability(tail);
        double high = count == n
                ? 1
                : BetaDistribution.of(count + 1.0, (double) (n - count)).inverseSurvivalProbability(tail);
        return new Interval(low, high, level);
    }

    /// Garwood's interval for a Poisson count, from chi-squared quantiles. Garwood (1936),
    /// doi:10.1093/biomet/28.3-4.437.
    public static Interval ofCount(long count, double level) {
        requireCount(count);
        double tail = (1 - level) / 2;
        double low = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(tail) / 2;
        double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(tail) / 2;
        return new Interval(low, high, level);
    }

    /// Byar's approximation to the interval for a Poisson count, the one public health uses: close from about 5 on.
    /// Breslow & Day (1987), Statistical Methods in Cancer Research II, page 69.
    public static Interval ofCountByar(long count, double level) {
        requireCount(count);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double low = count == 0 ? 0 : count * cube(1 - 1.0 / (9 * count) - z / (3 * Math.sqrt((double) count)));
        double more = count + 1.0;
        double high = more * cube(1 - 1 / (9 * more) + z / (3 * Math.sqrt(more)));
        return new Interval(Math.max(0, low), high, level);
    }

    private static double cube(double x) {
        return x * x * x;
    }

    private static void requireCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative: " + count);
        }
    }
}
