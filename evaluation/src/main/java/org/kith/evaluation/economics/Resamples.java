package org.kith.evaluation.economics;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.describe.Quantiles;
import org.kith.evaluation.report.Interval;

/// Differences in mean cost and mean gain when people are drawn anew, with replacement, within each group: the
/// stratified bootstrap.
///
/// Every draw has a random number generator of its own, made from the seed and its place, and adds up its people in
/// the order drawn, so that the same seed gives the same digits on any number of threads. One number of 64 bits
/// chooses two people, each by the upper half of a product; numbers that would favour some people are thrown away.
final class Resamples {

    private static final long LOWER_HALF = 0xffffffffL;

    private final double[] costs;
    private final double[] gains;

    private Resamples(double[] costs, double[] gains) {
        this.costs = costs;
        this.gains = gains;
    }

    static Resamples of(Group supported, Group comparators, int draws, long seed) {
        long[] seeds = new SplittableRandom(seed).longs(draws).toArray();
        double[] costs = new double[draws];
        double[] gains = new double[draws];
        IntStream.range(0, draws).parallel().forEach(draw -> {
            UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seeds[draw]);
            double[] sums = new double[2];
            supported.drawInto(sums, random);
            costs[draw] = sums[0] / supported.size();
            gains[draw] = sums[1] / supported.size();
            comparators.drawInto(sums, random);
            costs[draw] -= sums[0] / comparators.size();
            gains[draw] -= sums[1] / comparators.size();
        });
        return new Resamples(costs, gains);
    }

    int draws() {
        return costs.length;
    }

    double cost(int draw) {
        return costs[draw];
    }

    double gain(int draw) {
        return gains[draw];
    }

    /// The share of draws whose net benefit is above nought.
    double shareAbove(double threshold) {
        return share(draw -> threshold * gains[draw] - costs[draw] > 0);
    }

    double share(Where where) {
        int count = 0;
        for (int draw = 0; draw < costs.length; draw++) {
            count += where.holds(draw) ? 1 : 0;
        }
        return (double) count / costs.length;
    }

    Interval costInterval(double level) {
        return percentiles(costs, level);
    }

    Interval gainInterval(double level) {
        return percentiles(gains, level);
    }

    static Interval percentiles(double[] values, double level) {
        Quantiles quantiles = Quantiles.of(values).found().orElseThrow();
        return new Interval(quantiles.at((1 - level) / 2), quantiles.at((1 + level) / 2), level);
    }

    /// Whether something holds in a draw.
    interface Where {
        boolean holds(int draw);
    }

    /// Cost and gain of each person of one group, side by side.
    static final class Group {

        private final double[] pairs;

        Group(double[] costs, double[] gains) {
            pairs = new double[2 * costs.length];
            for (int i = 0; i < costs.length; i++) {
                pairs[2 * i] = costs[i];
                pairs[2 * i + 1] = gains[i];
            }
        }

        int size() {
            return pairs.length / 2;
        }

        /// Adds up as many people as there are, drawn with replacement.
        private void drawInto(double[] sums, UniformRandomProvider random) {
            long n = size();
            long favoured = (1L << 32) % n;
            double cost = 0;
            double gain = 0;
            double otherCost = 0;
            double otherGain = 0;
            long left = n;
            while (left > 0) {
                long bits = random.nextLong();
                long one = (bits >>> 32) * n;
                long other = (bits & LOWER_HALF) * n;
                if ((one & LOWER_HALF) >= favoured && (other & LOWER_HALF) >= favoured) {
                    int first = (int) (one >>> 32) << 1;
                    cost += pairs[first];
                    gain += pairs[first + 1];
                    if (left > 1) {
                        int second = (int) (other >>> 32) << 1;
                        otherCost += pairs[second];
                        otherGain += pairs[second + 1];
                    }
                    left -= 2;
                }
            }
            sums[0] = cost + otherCost;
            sums[1] = gain + otherGain;
        }
    }
}
