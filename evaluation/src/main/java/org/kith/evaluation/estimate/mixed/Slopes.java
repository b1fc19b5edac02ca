package org.kith.evaluation.estimate.mixed;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Every group has a level and slopes of its own, which may hang together.
///
/// Per group, `A = ZᵀZ` and `B = Zᵀ[X y]`; with `Ω = ΛᵀAΛ + I = LLᵀ` it takes `UᵀU` from the products over all
/// rows, `U = L⁻¹ΛᵀB`. Slopes are taken in root mean squares of their column, so that `Λ` has no units. Groups
/// are summed in chunks of fixed size, in order.
final class Slopes implements Spread {

    private static final int CHUNK = 2048;

    private final int width;
    private final int q;
    private final int groups;
    private final double rows;
    private final double[] cross;
    private final int[] columns;
    private final double[] scale;
    private final double[] b;

    Slopes(Sums rows, Grouping grouping, int[] slopes) {
        this.width = rows.width();
        this.q = slopes.length + 1;
        this.groups = grouping.size();
        this.rows = rows.rows();
        this.cross = rows.cross();
        this.columns = new int[q];
        System.arraycopy(slopes, 0, columns, 1, slopes.length);
        this.scale = Arrays.stream(columns)
                .mapToDouble(column -> Math.sqrt(cross[column * width + column] / this.rows))
                .toArray();
        this.b = new double[groups * q * width];
        for (int t = 0; t < q; t++) {
            double[] sums = rows.byGroup(grouping, columns[t]);
            for (int g = 0; g < groups; g++) {
                for (int j = 0; j < width; j++) {
                    b[(g * q + t) * width + j] = sums[g * width + j] / scale[t];
                }
            }
        }
    }

    /// The factor, row by row.
    double[] lambda(double[] theta) {
        double[] lambda = new double[q * q];
        int at = 0;
        for (int c = 0; c < q; c++) {
            for (int r = c; r < q; r++) {
                lambda[r * q + c] = theta[at++];
            }
        }
        return lambda;
    }

    /// In what each term's `Λ` is measured: 1 for the level, a column's root mean square for its slope.
    double scale(int term) {
        return scale[term];
    }

    /// `ZᵀZ` of a group, in scaled columns.
    private double a(int group, int row, int column) {
        return b[(group * q + row) * width + columns[column]] / scale[column];
    }

    /// `Ω` of a group, factored into `omega`; gives the log of its determinant.
    private double factor(int group, double[] lambda, double[] omega) {
        for (int i = 0; i < q; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = i == j ? 1 : 0;
                for (int r = i; r < q; r++) {
                    for (int c = j; c < q; c++) {
                        sum += lambda[r * q + i] * a(group, r, c) * lambda[c * q + j];
                    }
                }
                omega[i * q + j] = sum;
            }
        }
        return Cholesky.factor(omega, q);
    }

    @Override
    public Profile at(double[] theta) {
        double[] lambda = lambda(theta);
        int chunks = (groups + CHUNK - 1) / CHUNK;
        double[][] parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> part(lambda, chunk * CHUNK, Math.min(groups, (chunk + 1) * CHUNK)))
                .toArray(double[][]::new);
        double[] s = cross.clone();
        double log = 0;
        for (double[] part : parts) {
            for (int i = 0; i < s.length; i++) {
                s[i] -= part[i];
            }
            log += part[s.length];
        }
        return new Profile(s, width, log);
    }

    private double[] part(double[] lambda, int from, int to) {
        double[] part = new double[width * width + 1];
        double[] omega = new double[q * q];
        double[] u = new double[q * width];
        for (int g = from; g < to; g++) {
            part[width * width] += factor(g, lambda, omega);
            turned(g, lambda, u);
            Cholesky.forward(omega, q, u, width);
            for (int t = 0; t < q; t++) {
                for (int j = 0; j < width; j++) {
                    double times = u[t * width + j];
                    for (int k = 0; k <= j; k++) {
                        part[j * width + k] += times * u[t * width + k];
                    }
                }
            }
        }
        return part;
    }

    /// `ΛᵀB` of a group.
    private void turned(int group, double[] lambda, double[] u) {
        Arrays.fill(u, 0);
        for (int t = 0; t < q; t++) {
            for (int r = t; r < q; r++) {
                double times = lambda[r * q + t];
                for (int j = 0; j < width; j++) {
                    u[t * width + j] += times * b[(group * q + r) * width + j];
                }
            }
        }
    }

    @Override
    public int size() {
        return q * (q + 1) / 2;
    }

    @Override
    public double[] alike(double much) {
        double[] theta = new double[size()];
        int at = 0;
        for (int c = 0; c < q; c++) {
            theta[at] = much;
            at += q - c;
        }
        return theta;
    }

    @Override
    public double[] grain() {
        double[] grain = new double[size()];
        Arrays.fill(grain, Math.sqrt(groups / rows));
        return grain;
    }

    /// `ΛΩ⁻¹Λᵀ` times what the fixed part leaves of the group's sums; the deviations are the roots of its diagonal.
    @Override
    public Modes modes(double[] theta, double[] coefficients) {
        double[] lambda = lambda(theta);
        double[][] values = new double[q][groups];
        double[][] deviations = new double[q][groups];
        double[] omega = new double[q * q];
        for (int g = 0; g < groups; g++) {
            factor(g, lambda, omega);
            double[] half = lambdaTransposed(lambda, left(g, coefficients));
            Cholesky.forward(omega, q, half, 1);
            Cholesky.backward(omega, q, half);
            for (int t = 0; t < q; t++) {
                double[] unit = new double[q];
                unit[t] = 1;
                double[] row = lambdaTransposed(lambda, unit);
                for (int c = 0; c < q; c++) {
                    values[t][g] += row[c] * half[c] / scale[t];
                }
                Cholesky.forward(omega, q, row, 1);
                deviations[t][g] = Math.sqrt(Arrays.stream(row).map(v -> v * v).sum()) / scale[t];
            }
        }
        return new Modes(values, deviations);
    }

    private double[] left(int group, double[] coefficients) {
        double[] left = new double[q];
        for (int t = 0; t < q; t++) {
            int from = (group * q + t) * width;
            left[t] = b[from + width - 1];
            for (int j = 0; j < width - 1; j++) {
                left[t] -= b[from + j] * coefficients[j];
            }
        }
        return left;
    }

    private double[] lambdaTransposed(double[] lambda, double[] v) {
        double[] result = new double[q];
        for (int c = 0; c < q; c++) {
            for (int r = c; r < q; r++) {
                result[c] += lambda[r * q + c] * v[r];
            }
        }
        return result;
    }
}
