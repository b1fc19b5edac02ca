package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How much each person counts in a comparison.
public final class Weights {

    private final Assignment who;
    private final double[] values;

    Weights(Assignment who, double[] values) {
        this.who = who;
        this.values = values;
    }

    public Assignment who() {
        return who;
    }

    public double of(int row) {
        return values[row];
    }

    public double[] values() {
        return values.clone();
    }

    /// How many people of equal weight would tell as much: `(Σw)² / Σw²` in the supported, or in the others.
    public double effectiveSize(boolean treated) {
        double[] own = who.of(values, treated);
        double sum = Arrays.stream(own).sum();
        double squares = Arrays.stream(own).map(weight -> weight * weight).sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }

    /// The greatest weight in the supported, or in the others.
    public double greatest(boolean treated) {
        return IntStream.of(who.rowsOf(treated))
                .mapToDouble(row -> values[row])
                .max()
                .orElse(0);
    }
}
