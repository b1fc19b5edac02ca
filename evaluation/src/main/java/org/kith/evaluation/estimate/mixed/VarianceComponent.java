package org.kith.evaluation.estimate.mixed;

/// How much groups differ in one way.
///
/// @param grouping what the groups are
/// @param term     "(Intercept)" for their level, else the column whose slope differs
/// @param variance nought where the data show no more than chance makes
public record VarianceComponent(String grouping, String term, double variance) {

    public double standardDeviation() {
        return Math.sqrt(variance);
    }
}
