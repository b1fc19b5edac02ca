package org.kith.evaluation.match;

import java.util.stream.IntStream;
import org.kith.evaluation.sums.RowOrder;

/// Ranks from 1, with ties at the middle of theirs.
final class Ranks {

    private Ranks() {}

    static double[] of(double[] values) {
        int[] rows = IntStream.range(0, values.length).toArray();
        RowOrder.by(values, rows);
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < rows.length) {
            int to = from + 1;
            while (to < rows.length && values[rows[to]] == values[rows[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[rows[i]] = (from + to + 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
