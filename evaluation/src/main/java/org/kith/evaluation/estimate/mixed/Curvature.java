package org.kith.evaluation.estimate.mixed;

import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/// A small symmetric matrix by its directions, so that each can be turned round by itself.
final class Curvature {

    private static final double FLAT = 1e-9;

    private final double[] values;
    private final double[][] directions;

    Curvature(double[][] matrix) {
        int k = matrix.length;
        var symmetric = DecompositionFactory_DDRM.eig(k, true, true);
        if (!symmetric.decompose(new DMatrixRMaj(matrix))) {
            throw new IllegalStateException("a symmetric matrix has eigenvalues");
        }
        this.values = new double[k];
        this.directions = new double[k][];
        for (int i = 0; i < k; i++) {
            values[i] = symmetric.getEigenvalue(i).getReal();
            directions[i] = symmetric.getEigenVector(i).getData();
        }
    }

    /// Downhill from a slope, by as much as the curvature asks for, whether it bends up or down; nowhere along
    /// a flat direction.
    double[] downhill(double[] slope) {
        return through(slope, value -> -1 / Math.abs(value));
    }

    /// `vᵀ M⁻¹ v` over the directions that bend up.
    double inverseForm(double[] v) {
        double[] turned = through(v, value -> value > 0 ? 1 / value : 0);
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * turned[i];
        }
        return sum;
    }

    private double[] through(double[] v, DoubleUnaryOperator of) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        double[] result = new double[v.length];
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(values[i]) > FLAT * most) {
                double along = 0;
                for (int j = 0; j < v.length; j++) {
                    along += directions[i][j] * v[j];
                }
                for (int j = 0; j < v.length; j++) {
                    result[j] += of.applyAsDouble(values[i]) * along * directions[i][j];
                }
            }
        }
        return result;
    }
}
