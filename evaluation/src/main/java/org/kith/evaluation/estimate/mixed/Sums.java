package org.kith.evaluation.estimate.mixed;

import java.util.stream.IntStream;
import org.kith.evaluation.sample.DesignMatrix;

/// What one pass over the rows leaves of them: products of columns over all rows, and sums of columns over the
/// rows of a group. Nothing after it looks at a row again.
///
/// The outcome is the last column, less its mean, so that its level does not eat the digits of its spread.
/// Every sum runs over rows in order within one column, so that digits do not hang on the number of threads.
final class Sums {

    private static final int BLOCK = 1024;

    private final DesignMatrix x;
    private final double[] y;
    private final double mean;

    Sums(DesignMatrix x, double[] outcomes) {
        this.x = x;
        double sum = 0;
        for (double outcome : outcomes) {
            sum += outcome;
        }
        this.mean = sum / outcomes.length;
        this.y = new double[outcomes.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = outcomes[i] - mean;
        }
    }

    int rows() {
        return y.length;
    }

    /// Columns of the design and the outcome.
    int width() {
        return x.width() + 1;
    }

    double mean() {
        return mean;
    }

    DesignMatrix x() {
        return x;
    }

    private double value(int row, int column) {
        return column < x.width() ? x.value(row, column) : y[row];
    }

    /// `[X y]ᵀ[X y]`, row by row, both halves.
    double[] cross() {
        int w = width();
        double[] cross = new double[w * w];
        IntStream.range(0, w).parallel().forEach(j -> {
            for (int from = 0; from < y.length; from += BLOCK) {
                int to = Math.min(y.length, from + BLOCK);
                for (int k = 0; k <= j; k++) {
                    double sum = 0;
                    for (int i = from; i < to; i++) {
                        sum += value(i, j) * value(i, k);
                    }
                    cross[j * w + k] += sum;
                }
            }
        });
        for (int j = 0; j < w; j++) {
            for (int k = 0; k < j; k++) {
                cross[k * w + j] = cross[j * w + k];
            }
        }
        return cross;
    }

    /// The sums over each group of every column times one of the design (0 is the intercept: the plain sums),
    /// group by group.
    double[] byGroup(Grouping grouping, int times) {
        int w = width();
        int groups = grouping.size();
        double[] sums = new double[groups * w];
        IntStream.range(0, w).parallel().forEach(j -> {
            double[] own = new double[groups];
            for (int i = 0; i < y.length; i++) {
                own[grouping.code(i)] += times == 0 ? value(i, j) : value(i, j) * x.value(i, times);
            }
            for (int g = 0; g < groups; g++) {
                sums[g * w + j] = own[g];
            }
        });
        return sums;
    }
}
