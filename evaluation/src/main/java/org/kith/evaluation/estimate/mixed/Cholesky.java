package org.kith.evaluation.estimate.mixed;

/// The lower factor of small symmetric matrices, in place: hundreds of thousands of 2 by 2 and 21 by 21 ones,
/// where a library's objects would cost more than the sums.
final class Cholesky {

    /// A pivot this small beside what it was is nothing but rounding.
    private static final double NOTHING = 1e-12;

    private Cholesky() {}

    /// Factors the lower half; gives the place of the first pivot that is lost beside its own `diagonal`, or -1.
    static int factor(double[] a, int n, double[] diagonal) {
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = a[j * n + k];
                for (int m = 0; m < k; m++) {
                    sum -= a[j * n + m] * a[k * n + m];
                }
                if (k < j) {
                    a[j * n + k] = sum / a[k * n + k];
                } else if (sum > NOTHING * diagonal[j]) {
                    a[j * n + j] = Math.sqrt(sum);
                } else {
                    return j;
                }
            }
        }
        return -1;
    }

    /// Factors a matrix that is at least the identity and so cannot fail; gives the log of its determinant.
    static double factor(double[] a, int n) {
        double log = 0;
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = a[j * n + k];
                for (int m = 0; m < k; m++) {
                    sum -= a[j * n + m] * a[k * n + m];
                }
                a[j * n + k] = k < j ? sum / a[k * n + k] : Math.sqrt(sum);
            }
            log += 2 * Math.log(a[j * n + j]);
        }
        return log;
    }

    /// Solves `L x = b` in place, for a right side of so many columns, row by row.
    static void forward(double[] l, int n, double[] b, int columns) {
        for (int j = 0; j < n; j++) {
            for (int m = 0; m < j; m++) {
                double times = l[j * n + m];
                for (int c = 0; c < columns; c++) {
                    b[j * columns + c] -= times * b[m * columns + c];
                }
            }
            for (int c = 0; c < columns; c++) {
                b[j * columns + c] /= l[j * n + j];
            }
        }
    }

    /// Solves `Lᵀ x = b` in place, for one right side.
    static void backward(double[] l, int n, double[] b) {
        for (int j = n - 1; j >= 0; j--) {
            double sum = b[j];
            for (int m = j + 1; m < n; m++) {
                sum -= l[m * n + j] * b[m];
            }
            b[j] = sum / l[j * n + j];
        }
    }
}
