package org.kith.evaluation.instrument;

import java.util.Arrays;

/// How the points of a score's items become its raw value.
public enum ScoringRule {
    /// The points of its one item.
    VALUE {
        @Override
        double raw(double[] points, int items) {
            return points[0];
        }
    },
    /// The sum; where missing items are allowed, the mean of those answered times the number of items.
    SUM {
        @Override
        double raw(double[] points, int items) {
            double sum = Arrays.stream(points).sum();
            return points.length == items ? sum : sum * items / points.length;
        }
    },
    /// The mean of the items answered.
    MEAN {
        @Override
        double raw(double[] points, int items) {
            return Arrays.stream(points).sum() / points.length;
        }
    };

    abstract double raw(double[] points, int items);
}
