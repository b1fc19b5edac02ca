package org.kith.evaluation.effect.series;

import java.util.function.ToDoubleFunction;

/// Coefficients and their covariance, and any sum of them.
final class Fitted {

    private final double[] coefficients;
    private final double[] covariance;
    private final ToDoubleFunction<double[]> degreesOfFreedom;

    /// @param covariance row by row
    Fitted(double[] coefficients, double[] covariance, double degreesOfFreedom) {
        this(coefficients, covariance, weights -> degreesOfFreedom);
    }

    /// @param degreesOfFreedom of a sum with these weights
    Fitted(double[] coefficients, double[] covariance, ToDoubleFunction<double[]> degreesOfFreedom) {
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    Change coefficient(int place) {
        double[] weights = new double[coefficients.length];
        weights[place] = 1;
        return sum(weights);
    }

    /// The sum of the coefficients, each times its weight.
    Change sum(double[] weights) {
        int p = coefficients.length;
        double estimate = 0;
        double variance = 0;
        for (int j = 0; j < p; j++) {
            estimate += weights[j] * coefficients[j];
            for (int k = 0; k < p; k++) {
                variance += weights[j] * covariance[j * p + k] * weights[k];
            }
        }
        return new Change(estimate, Math.sqrt(Math.max(0, variance)), degreesOfFreedom.applyAsDouble(weights));
    }
}
