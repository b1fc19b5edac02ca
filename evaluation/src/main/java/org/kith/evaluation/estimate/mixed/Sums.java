package org.kith.evaluation.estimate.mixed;

import java.util.stream.IntStream;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sums.CrossProducts;

/// What one pass over the rows leaves of them: products of columns over all rows, and sums of columns over the
/// rows of a group. Nothing after it looks at a row again.
///
/// The outcome is the last column, less its mean, so that its level does not eat the digits of its spread.
/// Every sum runs over rows in order within one column, so that digits do not hang on the number of threads.
final class Sums {

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

    /// `[X y]ᵀ[X y]`, row by row, both halves.
    double[] cross() {
        int p = x.width();
        int w = p + 1;
        CrossProducts products = CrossProducts.of(x, new double[p], (from, count, linear, weights, scores) -> {
            double squares = 0;
            for (int i = 0; i < count; i++) {
                weights[i] = 1;
                scores[i] = y[from + i];
                squares += y[from + i] * y[from + i];
            }
            return squares;
        });
        double[] columns = products.cross();
        double[] right = products.right();
        double[] cross = new double[w * w];
        for (int j = 0; j < p; j++) {
            System.arraycopy(columns, j * p, cross, j * w, p);
            cross[j * w + p] = right[j];
            cross[p * w + j] = right[j];
        }
        cross[p * w + p] = products.total();
        return cross;
    }

    /// The sums over each group of every column times one of the design (0 is the intercept: the plain sums),
    /// group by group.
    double[] byGroup(Grouping grouping, int times) {
        int w = width();
        int groups = grouping.size();
        int[] codes = grouping.codes();
        double[] sums = new double[groups * w];
        IntStream.range(0, w).parallel().forEach(j -> {
            double[] column = j < x.width() ? x.column(j) : y;
            double[] own = times == 0 ? sums(codes, groups, column) : sums(codes, groups, column, x.column(times));
            for (int g = 0; g < groups; g++) {
                sums[g * w + j] = own[g];
            }
        });
        return sums;
    }

    private static double[] sums(int[] codes, int groups, double[] column) {
        double[] sums = new double[groups];
        for (int i = 0; i < column.length; i++) {
            sums[codes[i]] += column[i];
        }
        return sums;
    }

    private static double[] sums(int[] codes, int groups, double[] column, double[] times) {
        double[] sums = new double[groups];
        for (int i = 0; i < column.length; i++) {
            sums[codes[i]] += column[i] * times[i];
        }
        return sums;
    }
}
