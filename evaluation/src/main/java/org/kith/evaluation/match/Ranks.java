package org.kith.evaluation.match;

import java.util.Arrays;

/// Ranks from 1, with ties at the middle of theirs.
final class Ranks {

    private Ranks() {}

    static double[] of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = (below(sorted, values[i], true) + below(sorted, values[i], false) + 1) / 2.0;
        }
        return ranks;
    }

    /// How many are less; unless strictly, how many are not greater.
    private static int below(double[] sorted, double value, boolean strictly) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strictly ? sorted[middle] < value : sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
