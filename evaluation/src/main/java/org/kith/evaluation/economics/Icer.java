package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Interval;

/// The incremental cost-effectiveness ratio: what one unit more cost; or why there is none.
///
/// A ratio says something only where what it is divided by is not in doubt. Where the interval of the gain holds
/// nought the ratio runs from minus to plus infinity, and no number of it exists here.
public sealed interface Icer {

    /// The ratio, with both of its intervals.
    ///
    /// @param pounds    difference in cost over difference in gain
    /// @param fieller   by Fieller's theorem
    /// @param resampled percentiles of the ratios of the resamples
    /// @param where     on the plane of gain and cost
    record Given(double pounds, Interval fieller, Interval resampled, Quadrant where) implements Icer {}

    /// There is none.
    ///
    /// @param gain interval of the gain, by the normal approximation
    /// @param resampled interval of the gain, by resampling
    record NotGiven(Interval gain, Interval resampled) implements Icer {}

    /// Where a difference lies when gain is drawn to the right and cost upwards. What lies on an axis belongs below
    /// or to the left of it.
    enum Quadrant {
        NORTH_EAST("cost more and gained more"),
        SOUTH_EAST("cost less and gained more"),
        NORTH_WEST("cost more and gained less"),
        SOUTH_WEST("cost less and gained less");

        private final String words;

        Quadrant(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Quadrant of(double cost, double gain) {
            return gain > 0 ? (cost > 0 ? NORTH_EAST : SOUTH_EAST) : cost > 0 ? NORTH_WEST : SOUTH_WEST;
        }
    }

    /// The ratio where both intervals of the gain leave out nought.
    static Icer of(Increments increments, Resamples resamples, double level) {
        Interval gain = increments.gainInterval(level);
        Interval resampled = resamples.gainInterval(level);
        if (gain.contains(0) || resampled.contains(0)) {
            return new NotGiven(gain, resampled);
        }
        double[] ratios = ratios(resamples, Math.signum(increments.gain()));
        double[] ends = ends(ratios, level);
        if (!Double.isFinite(ends[0]) || !Double.isFinite(ends[1])) {
            return new NotGiven(gain, resampled);
        }
        return new Given(
                increments.cost() / increments.gain(),
                increments.fieller(level),
                new Interval(ends[0], ends[1], level),
                Quadrant.of(increments.cost(), increments.gain()));
    }

    /// Draws in which the gain has the other sign lie beyond every ratio: above where more was spent, else below.
    private static double[] ratios(Resamples resamples, double sign) {
        return IntStream.range(0, resamples.draws())
                .mapToDouble(draw -> {
                    double gain = sign * resamples.gain(draw);
                    double cost = sign * resamples.cost(draw);
                    return gain > 0 ? cost / gain : cost > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
                })
                .sorted()
                .toArray();
    }

    private static double[] ends(double[] sorted, double level) {
        return Arrays.stream(new double[] {(1 - level) / 2, (1 + level) / 2})
                .map(share -> {
                    double position = (sorted.length - 1) * share;
                    int below = (int) Math.floor(position);
                    int above = Math.min(below + 1, sorted.length - 1);
                    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
                })
                .toArray();
    }
}
