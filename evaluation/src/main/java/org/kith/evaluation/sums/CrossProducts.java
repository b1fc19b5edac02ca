package org.kith.evaluation.sums;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.kith.evaluation.sample.DesignMatrix;

/// `XᵀWX`, `Xᵀs` and a total, summed over all rows, and the solution `(XᵀWX)⁻¹Xᵀs`.
///
/// Columns are taken in blocks of 256 rows, so that a block is read from memory once and multiplied while it is near.
/// The sums of two parts of the data [merge][#plus] into those of both.
public final class CrossProducts {

    private static final int BLOCK = 256;

    /// A variable of which the others leave less than this share of its squares is taken to repeat them.
    private static final double REPEATS = 1e-12;

    private static final Lanes LANES = Lanes.best();

    private final int width;
    private final double[] cross;
    private final double[] right;
    private double total;
    private boolean finite = true;

    private CrossProducts(int width) {
        this.width = width;
        this.cross = new double[width * width];
        this.right = new double[width];
    }

    /// How a block of rows counts.
    public interface Rows {

        /// Fills in the weights and scores of `count` rows.
        ///
        /// @param from    the first of them
        /// @param linear  each row's sum of values times coefficients
        /// @param weights to be filled: what a row counts in `XᵀWX`
        /// @param scores  to be filled: what a row counts in `Xᵀs`
        /// @return what the block adds to the total
        double fill(int from, int count, double[] linear, double[] weights, double[] scores);
    }

    /// All sums at some coefficients.
    public static CrossProducts of(DesignMatrix x, double[] coefficients, Rows rows) {
        return summed(x, coefficients, rows, LANES, true);
    }

    /// `Xᵀs` and the total only, where `XᵀWX` is known already.
    public static CrossProducts scoresOnly(DesignMatrix x, double[] coefficients, Rows rows) {
        return summed(x, coefficients, rows, LANES, false);
    }

    /// Every row's sum of values times coefficients.
    public static double[] linear(DesignMatrix x, double[] coefficients) {
        double[] linear = new double[x.rows()];
        Chunks.each(x.rows(), (from, to) -> {
            double[] block = new double[BLOCK];
            for (int start = from; start < to; start += BLOCK) {
                int count = Math.min(BLOCK, to - start);
                x.predict(start, count, coefficients, block);
                System.arraycopy(block, 0, linear, start, count);
            }
        });
        return linear;
    }

    static CrossProducts summed(DesignMatrix x, double[] coefficients, Rows rows, Lanes lanes, boolean withCross) {
        List<CrossProducts> parts = Chunks.of(x.rows(), (from, to) -> {
            CrossProducts part = new CrossProducts(x.width());
            part.add(x, coefficients, rows, from, to, lanes, withCross);
            return part;
        });
        CrossProducts all = new CrossProducts(x.width());
        parts.forEach(all::plus);
        return all;
    }

    private void add(
            DesignMatrix x, double[] coefficients, Rows rows, int from, int to, Lanes lanes, boolean withCross) {
        double[][] columns = x.columns();
        double[] linear = new double[BLOCK];
        double[] weights = new double[BLOCK];
        double[] scores = new double[BLOCK];
        double[] weighted = new double[BLOCK];
        for (int start = from; start < to; start += BLOCK) {
            int count = Math.min(BLOCK, to - start);
            x.predict(start, count, coefficients, linear);
            total += rows.fill(start, count, linear, weights, scores);
            finite &= finite(weights, scores, count);
            addAll(scores, columns, width, start, count, lanes, right, 0);
            for (int j = 0; withCross && j < width; j++) {
                double[] column = columns[j];
                for (int i = 0; i < count; i++) {
                    weighted[i] = weights[i] * column[start + i];
                }
                addAll(weighted, columns, j + 1, start, count, lanes, cross, j * width);
            }
        }
    }

    private static void addAll(
            double[] left, double[][] columns, int howMany, int from, int count, Lanes lanes, double[] sums, int at) {
        int fours = howMany - howMany % 4;
        for (int k = 0; k < fours; k += 4) {
            lanes.addFour(left, columns, k, from, count, sums, at + k);
        }
        for (int k = fours; k < howMany; k++) {
            lanes.addOne(left, columns[k], from, count, sums, at + k);
        }
    }

    private static boolean finite(double[] weights, double[] scores, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] * 0 + scores[i] * 0;
        }
        return sum == 0;
    }

    /// Takes the sums of other rows of the same columns in.
    public void plus(CrossProducts other) {
        for (int i = 0; i < cross.length; i++) {
            cross[i] += other.cross[i];
        }
        for (int j = 0; j < width; j++) {
            right[j] += other.right[j];
        }
        total += other.total;
        finite &= other.finite;
    }

    /// What the blocks have added.
    public double total() {
        return total;
    }

    /// Whether every weight and every score was a finite number.
    public boolean finite() {
        return finite;
    }

    /// `Xᵀs`.
    public double[] right() {
        return right.clone();
    }

    /// `XᵀWX`, row by row.
    public double[] cross() {
        double[] whole = cross.clone();
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < j; k++) {
                whole[k * width + j] = whole[j * width + k];
            }
        }
        return whole;
    }

    /// `(XᵀWX)⁻¹` and its product with `Xᵀs`, by Cholesky; none when variables repeat each other. The matrix is scaled
    /// to ones on its diagonal first, which takes the variables' units out of the rounding.
    public Optional<Solution> solve() {
        double[] scale = new double[width];
        for (int j = 0; j < width; j++) {
            scale[j] = 1 / Math.sqrt(cross[j * width + j]);
        }
        if (!finite || !Arrays.stream(scale).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        DMatrixRMaj scaled = new DMatrixRMaj(width, width);
        for (int j = 0; j < width; j++) {
            for (int k = 0; k <= j; k++) {
                double value = cross[j * width + k] * scale[j] * scale[k];
                scaled.set(j, k, value);
                scaled.set(k, j, value);
            }
        }
        LinearSolverDense<DMatrixRMaj> cholesky = LinearSolverFactory_DDRM.chol(width);
        if (!cholesky.setA(scaled) || repeats(cholesky.getDecomposition())) {
            return Optional.empty();
        }
        DMatrixRMaj inverse = new DMatrixRMaj(width, width);
        cholesky.invert(inverse);
        double[] unscaled = new double[width * width];
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                unscaled[j * width + k] = inverse.get(j, k) * scale[j] * scale[k];
            }
        }
        return Optional.of(new Solution(unscaled, right));
    }

    /// On the diagonal of the factor stands the root of what is left of each variable by those before it.
    private static boolean repeats(CholeskyDecomposition_F64<DMatrixRMaj> factors) {
        DMatrixRMaj lower = factors.getT(null);
        for (int j = 0; j < lower.numRows; j++) {
            if (!(lower.get(j, j) * lower.get(j, j) > REPEATS)) {
                return true;
            }
        }
        return false;
    }

    /// An inverted `XᵀWX`.
    public static final class Solution {

        private final double[] inverse;
        private final double[] right;

        private Solution(double[] inverse, double[] right) {
            this.inverse = inverse;
            this.right = right;
        }

        /// `(XᵀWX)⁻¹`, row by row.
        public double[] inverse() {
            return inverse.clone();
        }

        /// `(XᵀWX)⁻¹Xᵀs` for the scores of the same sums.
        public double[] step() {
            return step(right);
        }

        /// The inverse times some other `Xᵀs`.
        public double[] step(double[] otherRight) {
            int p = otherRight.length;
            double[] step = new double[p];
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    step[j] += inverse[j * p + k] * otherRight[k];
                }
            }
            return step;
        }
    }
}
