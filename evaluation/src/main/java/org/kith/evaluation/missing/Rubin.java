package org.kith.evaluation.missing;

import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Pools an estimate over data sets in which the missing was filled in differently.
///
/// Over `m` sets with estimates `Q` and variances `U`: `Q̄`, within `Ū`, between `B` (with `m-1`), total `T = Ū +
/// (1 + 1/m)B`, `λ = (1 + 1/m)B/T`. Degrees of freedom by Barnard & Rubin: `1/(1/ν₁ + 1/ν₂)`, `ν₁ = (m-1)/λ²`, `ν₂
/// = (ν+1)/(ν+3) ν (1-λ)`, `ν` those of complete data.
///
/// Refuses fewer than two sets and numbers that are not finite. Rubin (1987), doi:10.1002/9780470316696; Barnard &
/// Rubin (1999), doi:10.1093/biomet/86.4.948.
public final class Rubin {

    private Rubin() {}

    /// Pools `estimates` with `standardErrors`; `degreesOfFreedom` are those of the analysis of complete data,
    /// infinite for one that has none.
    public static Outcome<Pooled> pool(double[] estimates, double[] standardErrors, double degreesOfFreedom) {
        int m = estimates.length;
        if (m != standardErrors.length || !(degreesOfFreedom > 0)) {
            throw new IllegalArgumentException("every estimate has its error, and degrees of freedom are above nought");
        }
        if (m < 2) {
            return Outcome.refuse(new Refusal.TooFew("filled-in data sets", 2, m));
        }
        double within = 0;
        for (int i = 0; i < m; i++) {
            if (!Double.isFinite(estimates[i]) || !(standardErrors[i] > 0) || !Double.isFinite(standardErrors[i])) {
                return Outcome.refuse(new Refusal.NotFinite("estimates or their errors", 1));
            }
            within += standardErrors[i] * standardErrors[i] / m;
        }
        Moments moments = Moments.of(estimates);
        double between = moments.variance();
        double total = within + (1 + 1.0 / m) * between;
        double lambda = (1 + 1.0 / m) * between / total;
        return Outcome.of(
                new Pooled(m, moments.mean(), within, between, total, lambda, degrees(m, lambda, degreesOfFreedom)));
    }

    private static double degrees(int m, double lambda, double complete) {
        double ofSets = (m - 1) / (lambda * lambda);
        if (Double.isInfinite(complete)) {
            return ofSets;
        }
        double ofData = (complete + 1) / (complete + 3) * complete * (1 - lambda);
        return Double.isInfinite(ofSets) ? ofData : ofSets * ofData / (ofSets + ofData);
    }

    /// A pooled estimate.
    ///
    /// @param sets how many data sets
    /// @param estimate their mean
    /// @param within mean variance within a set
    /// @param between variance between sets
    /// @param total variance
    /// @param lambda share of the total that comes from not knowing the missing
    /// @param degreesOfFreedom of Student's t
    public record Pooled(
            int sets,
            double estimate,
            double within,
            double between,
            double total,
            double lambda,
            double degreesOfFreedom) {

        public double standardError() {
            return Math.sqrt(total);
        }

        public double t() {
            return estimate / standardError();
        }

        public double p() {
            return Math.min(1, 2 * student().survivalProbability(Math.abs(t())));
        }

        /// Relative increase in variance due to the missing.
        public double increase() {
            return (1 + 1.0 / sets) * between / within;
        }

        /// The fraction of information that is missing; use at least 100 times as many sets.
        public double missingInformation() {
            return (increase() + 2 / (degreesOfFreedom + 3)) / (1 + increase());
        }

        public Interval interval(double level) {
            double reach = student().inverseSurvivalProbability((1 - level) / 2) * standardError();
            return new Interval(estimate - reach, estimate + reach, level);
        }

        private TDistribution student() {
            return TDistribution.of(degreesOfFreedom);
        }
    }
}
