package org.kith.evaluation.estimate;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.kith.evaluation.sample.DesignMatrix;

/// `XᵀWX` and `XᵀWy`, summed row by row, and their solution by Cholesky.
///
/// The matrix is scaled to ones on its diagonal first, which takes the variables' units out of the rounding. Sums
/// run in row order, so that the digits do not hang on anything else.
final class NormalEquations {

    private static final double REPEATS = 1e-11;

    private final int width;
    private final double[] cross;
    private final double[] right;

    NormalEquations(int width) {
        this.width = width;
        this.cross = new double[width * width];
        this.right = new double[width];
    }

    void add(DesignMatrix x, int row, double y, double weight) {
        for (int j = 0; j < width; j++) {
            double weighted = weight * x.value(row, j);
            right[j] += weighted * y;
            for (int k = 0; k <= j; k++) {
                cross[j * width + k] += weighted * x.value(row, k);
            }
        }
    }

    /// Coefficients and the inverse of `XᵀWX`; none when variables repeat each other.
    Optional<Solution> solve() {
        double[] scale = new double[width];
        for (int j = 0; j < width; j++) {
            scale[j] = 1 / Math.sqrt(cross[j * width + j]);
            if (!Double.isFinite(scale[j])) {
                return Optional.empty();
            }
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
        if (!cholesky.setA(scaled) || cholesky.quality() < REPEATS) {
            return Optional.empty();
        }
        DMatrixRMaj inverse = new DMatrixRMaj(width, width);
        cholesky.invert(inverse);
        return Optional.of(solution(scale, inverse));
    }

    private Solution solution(double[] scale, DMatrixRMaj inverse) {
        double[] coefficients = new double[width];
        double[] unscaled = new double[width * width];
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                unscaled[j * width + k] = inverse.get(j, k) * scale[j] * scale[k];
                coefficients[j] += unscaled[j * width + k] * right[k];
            }
        }
        return new Solution(coefficients, unscaled);
    }

    /// @param coefficients of the columns
    /// @param inverse of `XᵀWX`, row by row
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
    record Solution(double[] coefficients, double[] inverse) {}
}
