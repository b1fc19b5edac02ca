package org.kith.evaluation.instrument;

import java.util.Arrays;
import java.util.OptionalDouble;

/// How the points of a score's items become its raw value.
///
/// Points come in the order of the items, `NaN` where there is none; how many may be missing is the score's own
/// rule and has been looked at before.
public enum ScoringRule {
    /// The points of its one item.
    VALUE {
        @Override
        OptionalDouble raw(double[] points) {
            return OptionalDouble.of(points[0]);
        }
    },
    /// The sum; where missing items are allowed, the mean of those answered times the number of items.
    SUM {
        @Override
        OptionalDouble raw(double[] points) {
            double[] answered = answered(points);
            double sum = Arrays.stream(answered).sum();
            boolean all = answered.length == points.length;
            return OptionalDouble.of(all ? sum : sum * points.length / answered.length);
        }
    },
    /// The mean of the items answered.
    MEAN {
        @Override
        OptionalDouble raw(double[] points) {
            return Arrays.stream(answered(points)).average();
        }
    },
    /// The answers' digits side by side, as in the EQ-5D state 21111; a loaded value set turns it into an index.
    STATE {
        @Override
        OptionalDouble raw(double[] points) {
            return OptionalDouble.of(Arrays.stream(points).reduce(0, (state, digit) -> state * 10 + digit));
        }
    },
    /// Goal attainment: items in pairs of an outcome from −2 to 2 and its weight. With the usual correlation `ρ =
    /// 0.3` between goals, `T = 50 + 10 Σwx / √((1-ρ) Σw² + ρ (Σw)²)`; 50 is what was expected. Kiresuk & Sherman
    /// (1968), doi:10.1007/BF01530764. Goals that lack either number are left out.
    GOAL_ATTAINMENT {
        @Override
        OptionalDouble raw(double[] points) {
            double weighted = 0;
            double weights = 0;
            double squares = 0;
            for (int i = 0; i + 1 < points.length; i += 2) {
                if (!Double.isNaN(points[i]) && !Double.isNaN(points[i + 1])) {
                    weighted += points[i] * points[i + 1];
                    weights += points[i + 1];
                    squares += points[i + 1] * points[i + 1];
                }
            }
            double spread = Math.sqrt(0.7 * squares + 0.3 * weights * weights);
            return spread > 0 ? OptionalDouble.of(50 + 10 * weighted / spread) : OptionalDouble.empty();
        }
    };

    /// The raw value, or none where what was answered does not make one.
    abstract OptionalDouble raw(double[] points);

    private static double[] answered(double[] points) {
        return Arrays.stream(points).filter(point -> !Double.isNaN(point)).toArray();
    }
}
