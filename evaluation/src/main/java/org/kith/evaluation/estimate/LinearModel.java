package org.kith.evaluation.estimate;

import java.util.Arrays;
import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sums.CrossProducts;

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
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(y[i])) {
                return Outcome.refuse(new Refusal.NotFinite("outcomes", 1));
            }
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                return Outcome.refuse(new Refusal.OutOfRange("weights", "nought or more"));
            }
        }
        CrossProducts.Rows rows = (from, count, linear, information, scores) -> {
            double squares = 0;
            for (int i = 0; i < count; i++) {
                double residual = y[from + i] - linear[i];
                information[i] = weights[from + i];
                scores[i] = information[i] * residual;
                squares += scores[i] * residual;
            }
            return squares;
        };
        Optional<CrossProducts.Solution> solution =
                CrossProducts.of(x, new double[p], rows).solve();
        if (solution.isEmpty()) {
            return Outcome.refuse(new Refusal.Collinear("linear model"));
        }
        return Outcome.of(refined(x, rows, solution.get()));
    }

    /// A step along what is left lowers the squares by just the product of the step and the scores.
    private static Fit refined(DesignMatrix x, CrossProducts.Rows rows, CrossProducts.Solution solution) {
        double[] coefficients = solution.step();
        CrossProducts left = CrossProducts.scoresOnly(x, coefficients, rows);
        double[] right = left.right();
        double[] step = solution.step(right);
        double squares = left.total();
        for (int j = 0; j < step.length; j++) {
            coefficients[j] += step[j];
            squares -= step[j] * right[j];
        }
        return new Fit(coefficients, solution.inverse(), Math.max(0, squares), x.rows() - x.width());
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
