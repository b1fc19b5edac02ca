package org.kith.evaluation.estimate;

import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Logistic regression: the chance of a yes is `1/(1 + e^{-xβ})`, `β` by maximum likelihood.
///
/// Refuses outcomes that are all alike, variables that repeat each other, and answers that tell the outcome with
/// certainty (some fitted log-odds beyond 15). McCullagh & Nelder (1989).
public final class LogisticModel {

    private LogisticModel() {}

    public static Outcome<Fit> fit(DesignMatrix x, boolean[] yes) {
        double[] outcomes = new double[yes.length];
        int count = 0;
        for (int i = 0; i < yes.length; i++) {
            outcomes[i] = yes[i] ? 1 : 0;
            count += yes[i] ? 1 : 0;
        }
        if (count == 0 || count == yes.length) {
            return Outcome.refuse(new Refusal.NoVariation("outcome"));
        }
        return GeneralisedLinear.of(Family.LOGISTIC).fit(x, outcomes).map(Fit::new);
    }

    /// A fitted model.
    public static final class Fit {

        private final GeneralisedLinear.Fit fit;

        private Fit(GeneralisedLinear.Fit fit) {
            this.fit = fit;
        }

        public double[] coefficients() {
            return fit.coefficients();
        }

        public double standardError(int coefficient) {
            return fit.standardError(coefficient);
        }

        /// Covariance of the coefficients, row by row.
        public double[] covariance() {
            return fit.covariance();
        }

        public double deviance() {
            return fit.deviance();
        }

        /// The fitted chance of a row of the data.
        public double chance(int row) {
            return Logistic.chance(fit.linear(row));
        }
    }
}
