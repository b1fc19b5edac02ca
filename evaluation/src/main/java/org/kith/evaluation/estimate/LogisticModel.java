package org.kith.evaluation.estimate;

import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Logistic regression: the chance of a yes is `1/(1 + e^{-xβ})`, `β` by maximum likelihood (iteratively reweighted
/// least squares) until the deviance changes by less than a part in 10¹².
///
/// Refuses outcomes that are all alike, variables that repeat each other, answers that tell the outcome with
/// certainty (some fitted log-odds beyond 15), and a fit that does not settle in 50 steps. McCullagh & Nelder
/// (1989).
public final class LogisticModel {

    private static final int MOST_STEPS = 50;
    private static final double SETTLED = 1e-12;
    private static final double CERTAIN = 15;

    private LogisticModel() {}

    public static Outcome<Fit> fit(DesignMatrix x, boolean[] yes) {
        int count = 0;
        for (boolean each : yes) {
            count += each ? 1 : 0;
        }
        if (count == 0 || count == yes.length) {
            return Outcome.refuse(new Refusal.NoVariation("outcome"));
        }
        double[] coefficients = new double[x.width()];
        double deviance = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<NormalEquations.Solution> next = step(x, yes, coefficients, step == 0);
            if (next.isEmpty()) {
                boolean running = step > 0 && mostCertain(x, coefficients) > CERTAIN;
                return Outcome.refuse(
                        running ? new Refusal.Separation("logistic model") : new Refusal.Collinear("logistic model"));
            }
            coefficients = next.get().coefficients();
            double now = deviance(x, yes, coefficients);
            if (Math.abs(now - deviance) < SETTLED * (Math.abs(now) + 0.1)) {
                return mostCertain(x, coefficients) > CERTAIN
                        ? Outcome.refuse(new Refusal.Separation("logistic model"))
                        : Outcome.of(new Fit(x, coefficients, next.get().inverse(), now));
            }
            deviance = now;
        }
        return Outcome.refuse(new Refusal.NotSettled("logistic model", MOST_STEPS));
    }

    /// The first step starts from chances of 0.25 and 0.75, as R does.
    private static Optional<NormalEquations.Solution> step(
            DesignMatrix x, boolean[] yes, double[] coefficients, boolean first) {
        NormalEquations equations = new NormalEquations(x.width());
        for (int i = 0; i < yes.length; i++) {
            double logOdds = first ? (yes[i] ? 1 : -1) * Math.log(3) : x.predict(i, coefficients);
            double chance = chance(logOdds);
            double weight = chance * (1 - chance);
            double working = logOdds + ((yes[i] ? 1 : 0) - chance) / weight;
            if (weight > 0) {
                equations.add(x, i, working, weight);
            }
        }
        return equations.solve();
    }

    private static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double deviance(DesignMatrix x, boolean[] yes, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < yes.length; i++) {
            double logOdds = x.predict(i, coefficients);
            sum += Math.log1p(Math.exp(yes[i] ? -logOdds : logOdds));
        }
        return 2 * sum;
    }

    private static double mostCertain(DesignMatrix x, double[] coefficients) {
        double most = 0;
        for (int i = 0; i < x.rows(); i++) {
            most = Math.max(most, Math.abs(x.predict(i, coefficients)));
        }
        return most;
    }

    /// A fitted model.
    public static final class Fit {

        private final DesignMatrix x;
        private final double[] coefficients;
        private final double[] covariance;
        private final double deviance;

        private Fit(DesignMatrix x, double[] coefficients, double[] covariance, double deviance) {
            this.x = x;
            this.coefficients = coefficients;
            this.covariance = covariance;
            this.deviance = deviance;
        }

        public double[] coefficients() {
            return coefficients.clone();
        }

        public double standardError(int coefficient) {
            int p = coefficients.length;
            return Math.sqrt(covariance[coefficient * p + coefficient]);
        }

        /// Covariance of the coefficients, row by row.
        public double[] covariance() {
            return covariance.clone();
        }

        public double deviance() {
            return deviance;
        }

        /// The fitted chance of a row of the data.
        public double chance(int row) {
            return LogisticModel.chance(x.predict(row, coefficients));
        }
    }
}
