package org.kith.evaluation.estimate;

import java.util.Arrays;
import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Ordinary least squares: `β = (XᵀX)⁻¹ Xᵀy`, residual variance `Σe²/(n-p)`.
///
/// With weights, `β = (XᵀWX)⁻¹ XᵀWy`. Coefficients are refined once on the residuals, which wins back what the normal
/// equations lose. Refuses fewer rows than coefficients and one more, variables that repeat each other, outcomes that
/// are not finite, and weights below nought.
public final class LinearModel {

    private LinearModel() {}

    public static Outcome<Fit> fit(DesignMatrix x, double[] y) {
        double[] alike = new double[y.length];
        Arrays.fill(alike, 1);
        return fit(x, y, alike);
    }

    /// Rows count as much as their weights say.
    public static Outcome<Fit> fit(DesignMatrix x, double[] y, double[] weights) {
        int n = x.rows();
        int p = x.width();
        if (n <= p) {
            return Outcome.refuse(new Refusal.TooFew("rows", p + 1L, n));
        }
        NormalEquations equations = new NormalEquations(p);
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(y[i])) {
                return Outcome.refuse(new Refusal.NotFinite("outcomes", 1));
            }
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                return Outcome.refuse(new Refusal.OutOfRange("weights", "nought or more"));
            }
            equations.add(x, i, y[i], weights[i]);
        }
        Optional<NormalEquations.Solution> solution = equations.solve();
        if (solution.isEmpty()) {
            return Outcome.refuse(new Refusal.Collinear("linear model"));
        }
        return Outcome.of(refined(x, y, weights, solution.get()));
    }

    private static Fit refined(DesignMatrix x, double[] y, double[] weights, NormalEquations.Solution solution) {
        int p = x.width();
        double[] coefficients = solution.coefficients().clone();
        double[] left = new double[p];
        for (int i = 0; i < y.length; i++) {
            double residual = y[i] - x.predict(i, coefficients);
            for (int j = 0; j < p; j++) {
                left[j] += weights[i] * x.value(i, j) * residual;
            }
        }
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                coefficients[j] += solution.inverse()[j * p + k] * left[k];
            }
        }
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = y[i] - x.predict(i, coefficients);
            squares += weights[i] * residual * residual;
        }
        return new Fit(coefficients, solution.inverse(), squares, y.length - p);
    }

    /// A fitted line or plane.
    public static final class Fit {

        private final double[] coefficients;
        private final double[] inverse;
        private final double squares;
        private final int degreesOfFreedom;

        private Fit(double[] coefficients, double[] inverse, double squares, int degreesOfFreedom) {
            this.coefficients = coefficients;
            this.inverse = inverse;
            this.squares = squares;
            this.degreesOfFreedom = degreesOfFreedom;
        }

        public double[] coefficients() {
            return coefficients.clone();
        }

        public double standardError(int coefficient) {
            int p = coefficients.length;
            return Math.sqrt(inverse[coefficient * p + coefficient] * residualVariance());
        }

        public double residualVariance() {
            return squares / degreesOfFreedom;
        }

        public double residualSquares() {
            return squares;
        }

        public int degreesOfFreedom() {
            return degreesOfFreedom;
        }

        /// `(XᵀX)⁻¹`, row by row.
        public double[] inverse() {
            return inverse.clone();
        }
    }
}
