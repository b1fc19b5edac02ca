package org.kith.evaluation.estimate.counts;

import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.sums.Chunks;

/// The counts that a fitted model expects, row by row.
final class Means {

    private Means() {}

    static double[] of(GeneralisedLinear.Fit fit, int rows) {
        double[] means = new double[rows];
        Chunks.each(rows, (from, to) -> {
            for (int i = from; i < to; i++) {
                means[i] = Math.exp(fit.linear(i));
            }
        });
        return means;
    }
}
