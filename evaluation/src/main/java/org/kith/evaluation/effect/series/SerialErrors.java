package org.kith.evaluation.effect.series;

import java.util.Optional;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.NeweyWest;
import org.kith.evaluation.estimate.PraisWinsten;
import org.kith.evaluation.estimate.PraisWinsten.Correlation;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// What is done about neighbouring periods being alike.
sealed interface SerialErrors {

    int MORE_THAN_LAGGED = 1000;
    int ENOUGH_BY_RESIDUALS = 240;
    int ENOUGH_BY_LIKELIHOOD = 48;

    /// A fit with its errors.
    static final class Made {

        /// Coefficients with their covariance.
        private final Fitted fitted;

        /// What is left of each period, where it should hang together no more.
        private final double[] left;

        /// Its name.
        private final String formula;

        /// How errors are worked out, for the reader.
        private final String words;

        /// Periods with which its intervals were seen to hold the truth: see the page on validation.
        private final int enough;

        Made(Fitted fitted, double[] left, String formula, String words, int enough) {
            this.fitted = fitted;
            this.left = left;
            this.formula = formula;
            this.words = words;
            this.enough = enough;
        }

        Fitted fitted() {
            return fitted;
        }

        double[] left() {
            return left;
        }

        String formula() {
            return formula;
        }

        String words() {
            return words;
        }

        int enough() {
            return enough;
        }
    }

    Outcome<Made> of(DesignMatrix x, double[] y, LinearModel.Fit fit);

    /// As if periods were independent.
    record Independent() implements SerialErrors {

        @Override
        public Outcome<Made> of(DesignMatrix x, double[] y, LinearModel.Fit fit) {
            double[] covariance = fit.inverse();
            for (int i = 0; i < covariance.length; i++) {
                covariance[i] *= fit.residualVariance();
            }
            return Outcome.of(new Made(
                    new Fitted(fit.coefficients(), covariance, fit.degreesOfFreedom()),
                    residuals(x, y, fit.coefficients()),
                    "segmented-least-squares",
                    "as if periods were independent",
                    0));
        }
    }

    /// Newey–West errors.
    ///
    /// @param chosen none: the usual lag for so many periods, adjusted
    record Lagged(Optional<NeweyWest> chosen) implements SerialErrors {

        @Override
        public Outcome<Made> of(DesignMatrix x, double[] y, LinearModel.Fit fit) {
            NeweyWest errors =
                    chosen.orElseGet(() -> NeweyWest.forPeriods(y.length).adjusted());
            return Outcome.of(new Made(
                    new Fitted(fit.coefficients(), errors.covariance(x, y, fit), fit.degreesOfFreedom()),
                    residuals(x, y, fit.coefficients()),
                    "segmented-newey-west",
                    "Newey–West, lag " + errors.lag() + (errors.isAdjusted() ? ", adjusted" : ""),
                    MORE_THAN_LAGGED + 1));
        }
    }

    /// Prais–Winsten.
    record Autoregressive(Correlation correlation) implements SerialErrors {

        @Override
        public Outcome<Made> of(DesignMatrix x, double[] y, LinearModel.Fit ignored) {
            return PraisWinsten.fit(x, y, correlation).map(fit -> {
                double rho = fit.correlation();
                double[] residuals = fit.residuals(x, y);
                double[] left = residuals.clone();
                left[0] *= Math.sqrt(1 - rho * rho);
                for (int t = 1; t < left.length; t++) {
                    left[t] -= rho * residuals[t - 1];
                }
                return new Made(
                        new Fitted(fit.coefficients(), fit.covariance(), fit::degreesOfFreedom),
                        left,
                        "segmented-prais-winsten",
                        "Prais–Winsten, correlation " + Decimals.TWO.say(rho) + " by " + correlation.words(),
                        switch (correlation) {
                            case RESIDUALS -> ENOUGH_BY_RESIDUALS;
                            case RESTRICTED_LIKELIHOOD -> ENOUGH_BY_LIKELIHOOD;
                        });
            });
        }
    }

    private static double[] residuals(DesignMatrix x, double[] y, double[] coefficients) {
        double[] residuals = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            residuals[t] = y[t] - x.predict(t, coefficients);
        }
        return residuals;
    }
}
