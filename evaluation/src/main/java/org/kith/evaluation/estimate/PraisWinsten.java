package org.kith.evaluation.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Least squares when each period's error is `ρ` times that of the period before and something new.
///
/// Every row but the first is lessened by `ρ` times the row before it, the first is multiplied by `√(1-ρ²)`, and what
/// is left is fitted by ordinary least squares: no period is lost. `ρ` is found in one of two ways, see [Correlation].
/// Refuses what least squares refuses, a `ρ` of 0.99 or more on either side (then a level cannot be told from a
/// drift), and a `ρ` that does not settle in 500 steps. Prais & Winsten (1954), Cowles Commission Discussion Paper
/// 383.
public final class PraisWinsten {

    private static final int MOST_STEPS = 500;
    private static final double SETTLED = 1e-11;
    private static final double STRONGEST = 0.99;
    private static final double NEARBY = 2e-3;
    private static final int GRID = 36;

    /// How `ρ` is found.
    public enum Correlation {
        /// Residuals regressed on those of the period before, fitted again with that `ρ`, until it settles. In short
        /// series it comes out too near nought, since residuals hang together less than errors.
        RESIDUALS("residuals"),
        /// The `ρ` of the greatest restricted likelihood, which allows for the coefficients having been fitted.
        RESTRICTED_LIKELIHOOD("restricted likelihood");

        private final String words;

        Correlation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private PraisWinsten() {}

    public static Outcome<Fit> fit(DesignMatrix x, double[] y, Correlation correlation) {
        return switch (correlation) {
            case RESIDUALS -> iterated(x, y);
            case RESTRICTED_LIKELIHOOD -> mostLikely(x, y);
        };
    }

    /// Fitted with a `ρ` that is given.
    ///
    /// Each row is divided by its intercept, `√(1-ρ²)` in the first and `1-ρ` in the others, and weighs its square.
    static Outcome<Fit> withCorrelation(DesignMatrix x, double[] y, double rho) {
        int n = y.length;
        double[] weights = new double[n];
        List<double[]> columns = new ArrayList<>();
        for (int j = 1; j < x.width(); j++) {
            double[] column = new double[n];
            for (int t = 0; t < n; t++) {
                column[t] = t == 0 ? x.value(0, j) : (x.value(t, j) - rho * x.value(t - 1, j)) / (1 - rho);
            }
            columns.add(column);
        }
        double[] left = new double[n];
        for (int t = 0; t < n; t++) {
            left[t] = t == 0 ? y[0] : (y[t] - rho * y[t - 1]) / (1 - rho);
            weights[t] = t == 0 ? 1 - rho * rho : (1 - rho) * (1 - rho);
        }
        DesignMatrix lessened = DesignMatrix.of(x.names().subList(1, x.width()), columns.toArray(double[][]::new));
        return LinearModel.fit(lessened, left, weights).map(fit -> new Fit(rho, fit, Optional.empty()));
    }

    private static Outcome<Fit> iterated(DesignMatrix x, double[] y) {
        Outcome<Fit> now = withCorrelation(x, y, 0);
        for (int step = 0; step < MOST_STEPS && now instanceof Outcome.Found<Fit>(Fit fit); step++) {
            double rho = correlation(fit.residuals(x, y));
            if (Math.abs(rho) >= STRONGEST) {
                return tooStrong();
            }
            if (Math.abs(rho - fit.correlation()) < SETTLED) {
                return now;
            }
            now = withCorrelation(x, y, rho);
        }
        return now instanceof Outcome.Refused<Fit>
                ? now
                : Outcome.refuse(new Refusal.NotSettled("Prais–Winsten fit", MOST_STEPS));
    }

    private static double correlation(double[] residuals) {
        double together = 0;
        double before = 0;
        for (int t = 1; t < residuals.length; t++) {
            together += residuals[t] * residuals[t - 1];
            before += residuals[t - 1] * residuals[t - 1];
        }
        return before == 0 ? 0 : together / before;
    }

    /// A grid finds the highest hill, the golden section its top.
    private static Outcome<Fit> mostLikely(DesignMatrix x, double[] y) {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double rho = STRONGEST * (2.0 * i / GRID - 1);
            Outcome<Fit> fit = withCorrelation(x, y, rho);
            if (!(fit instanceof Outcome.Found<Fit>(Fit found))) {
                return fit;
            }
            if (found.restrictedLogLikelihood() > most) {
                most = found.restrictedLogLikelihood();
                best = rho;
            }
        }
        double step = 2 * STRONGEST / GRID;
        double rho = top(x, y, Math.max(best - step, -STRONGEST), Math.min(best + step, STRONGEST));
        return Math.abs(rho) > STRONGEST - 1e-6
                ? tooStrong()
                : withCorrelation(x, y, rho - NEARBY)
                        .then(below -> withCorrelation(x, y, rho + NEARBY)
                                .then(above -> withCorrelation(x, y, rho)
                                        .map(fit -> new Fit(rho, fit.fit, Optional.of(new Neighbours(below, above))))));
    }

    private static double top(DesignMatrix x, double[] y, double from, double to) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = from;
        double high = to;
        double left = high - golden * (high - low);
        double right = low + golden * (high - low);
        double ofLeft = likelihood(x, y, left);
        double ofRight = likelihood(x, y, right);
        while (high - low > 1e-9) {
            if (ofLeft > ofRight) {
                high = right;
                right = left;
                ofRight = ofLeft;
                left = high - golden * (high - low);
                ofLeft = likelihood(x, y, left);
            } else {
                low = left;
                left = right;
                ofLeft = ofRight;
                right = low + golden * (high - low);
                ofRight = likelihood(x, y, right);
            }
        }
        return (low + high) / 2;
    }

    private static double likelihood(DesignMatrix x, double[] y, double rho) {
        return withCorrelation(x, y, rho)
                .map(Fit::restrictedLogLikelihood)
                .found()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static Outcome<Fit> tooStrong() {
        return Outcome.refuse(new Refusal.NotMeaningful(
                "Each period hangs so closely on the one before that a change of level cannot be told from a drift."));
    }

    /// A fitted line whose errors hang together.
    public static final class Fit {

        private final double correlation;
        private final LinearModel.Fit fit;
        private final Optional<Neighbours> neighbours;

        private Fit(double correlation, LinearModel.Fit fit, Optional<Neighbours> neighbours) {
            this.correlation = correlation;
            this.fit = fit;
            this.neighbours = neighbours;
        }

        /// `ρ`.
        public double correlation() {
            return correlation;
        }

        public double[] coefficients() {
            return fit.coefficients();
        }

        /// Covariance of the coefficients, row by row.
        public double[] covariance() {
            double[] covariance = fit.inverse();
            for (int i = 0; i < covariance.length; i++) {
                covariance[i] *= fit.residualVariance();
            }
            return covariance;
        }

        /// Of the t distribution that a sum of coefficients, each times its weight, is to be measured by.
        ///
        /// Where `ρ` is by restricted likelihood it has an error of its own, and the degrees are
        /// Satterthwaite's `2/gᵀI⁻¹g`: `I` the information on `log σ²` and `ρ`, `g = (1, v'/v)` the slopes of
        /// the logarithm of the variance `σ²v(ρ)`, both by differences; never fewer than one nor more than
        /// `n-p`. Where it is by residuals they are `n-p`, as is usual, which is too many.
        public double degreesOfFreedom(double[] weights) {
            return neighbours.map(two -> two.degreesOfFreedom(this, weights)).orElse((double) fit.degreesOfFreedom());
        }

        private double variance(double[] weights) {
            double[] inverse = fit.inverse();
            int p = weights.length;
            double sum = 0;
            for (int j = 0; j < p; j++) {
                for (int k = 0; k < p; k++) {
                    sum += weights[j] * inverse[j * p + k] * weights[k];
                }
            }
            return sum;
        }

        /// The part of the likelihood that hangs on `ρ` alone.
        private double alone() {
            return restrictedLogLikelihood() + 0.5 * fit.degreesOfFreedom() * Math.log(fit.residualSquares());
        }

        /// `½log(1-ρ²) - ½log|X*ᵀX*| - ½(n-p)logS` but for a constant, `S` the sum of squares after the lessening.
        double restrictedLogLikelihood() {
            int p = fit.coefficients().length;
            double determinant = CommonOps_DDRM.det(new DMatrixRMaj(p, p, true, fit.inverse()));
            return 0.5 * Math.log1p(-correlation * correlation)
                    + 0.5 * Math.log(determinant)
                    - 0.5 * fit.degreesOfFreedom() * Math.log(fit.residualSquares());
        }

        /// What the line leaves of each period, before the lessening.
        public double[] residuals(DesignMatrix x, double[] y) {
            double[] coefficients = fit.coefficients();
            double[] residuals = new double[y.length];
            for (int t = 0; t < y.length; t++) {
                residuals[t] = y[t] - x.predict(t, coefficients);
            }
            return residuals;
        }
    }

    /// The fits a little below and a little above the best `ρ`.
    private record Neighbours(Fit below, Fit above) {

        double degreesOfFreedom(Fit at, double[] weights) {
            double most = at.fit.degreesOfFreedom();
            double variance = at.fit.residualVariance();
            double slope = (above.fit.residualSquares() - below.fit.residualSquares()) / (2 * NEARBY);
            double bend = second(below.fit.residualSquares(), at.fit.residualSquares(), above.fit.residualSquares());
            double ofScale = most / 2;
            double ofBoth = -slope / (2 * variance);
            double ofCorrelation = bend / (2 * variance) - second(below.alone(), at.alone(), above.alone());
            double determinant = ofScale * ofCorrelation - ofBoth * ofBoth;
            double growth = (Math.log(above.variance(weights)) - Math.log(below.variance(weights))) / (2 * NEARBY);
            double spread = (ofCorrelation - 2 * growth * ofBoth + growth * growth * ofScale) / determinant;
            return determinant > 0 && spread > 0 ? Math.clamp(2 / spread, 1, most) : 1;
        }

        private static double second(double below, double at, double above) {
            return (below - 2 * at + above) / (NEARBY * NEARBY);
        }
    }
}
