package org.kith.evaluation.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// What several schemes found, taken together, when each may have a truth of its own: random effects.
///
/// Scheme `i` counts `w = 1/(vᵢ + τ²)`; the spread `τ²` of the truths is by REML. The interval is Hartung and
/// Knapp's: `t` with `k-1` degrees of freedom and variance `q/Σw`, `q = Σw(y-μ)²/(k-1)`. Where schemes agree
/// more than chance makes, `q` is below 1 and that interval narrower than if all truths were one; `q` is then
/// taken as 1 unless [#withoutFloor] asks for the plain one. The prediction interval, `t` with `k-1` on `√(τ² +
/// q/Σw)`, is where the truth of another such scheme may lie. Beside it stand the fixed-effect mean, `Q`, and
/// `I²`.
///
/// Refuses fewer than two schemes, figures without a variance or with one that is not above nought, and figures
/// that are not finite.
///
/// Viechtbauer (2005), doi:10.3102/10769986030003261; Hartung & Knapp (2001), doi:10.1002/sim.791; Röver, Knapp
/// & Friede (2015), doi:10.1186/s12874-015-0091-1; Higgins, Thompson & Spiegelhalter (2009),
/// doi:10.1111/j.1467-985X.2008.00552.x.
public final class MetaAnalysis {

    private static final int SIZES = 30;

    private final Pooled.Scale scale;
    private final boolean floor;

    private MetaAnalysis(Pooled.Scale scale, boolean floor) {
        this.scale = scale;
        this.floor = floor;
    }

    /// Of differences.
    public static MetaAnalysis ofDifferences() {
        return new MetaAnalysis(Pooled.Scale.DIFFERENCE, true);
    }

    /// Of logarithms of ratios, said as ratios.
    public static MetaAnalysis ofRatios() {
        return new MetaAnalysis(Pooled.Scale.RATIO, true);
    }

    /// With Hartung and Knapp's interval as it was first given, also where it is narrower than a fixed-effect one.
    public MetaAnalysis withoutFloor() {
        return new MetaAnalysis(scale, false);
    }

    public Outcome<Pooled> of(List<Scheme> schemes) {
        Optional<Refusal> refusal = refusal(schemes);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        return Outcome.of(pooled(schemes, spread(schemes)));
    }

    private static Optional<Refusal> refusal(List<Scheme> schemes) {
        String bare = schemes.stream()
                .filter(scheme -> Double.isNaN(scheme.variance()))
                .map(Scheme::name)
                .collect(Collectors.joining(", "));
        if (!bare.isEmpty()) {
            return Optional.of(new Refusal.NotMeaningful("Nothing tells how sure these figures are, so they cannot be"
                    + " weighed: " + bare + ". Ask for their counts or their intervals."));
        }
        if (schemes.size() < 2) {
            return Optional.of(new Refusal.TooFew("schemes with a figure and its variance", 2, schemes.size()));
        }
        long wrong = schemes.stream()
                .filter(scheme -> !Double.isFinite(scheme.estimate()))
                .count();
        if (wrong > 0) {
            return Optional.of(new Refusal.NotFinite("schemes' figures", wrong));
        }
        boolean positive =
                schemes.stream().allMatch(scheme -> scheme.variance() > 0 && Double.isFinite(scheme.variance()));
        return positive
                ? Optional.empty()
                : Optional.of(new Refusal.OutOfRange("variance of every scheme's figure", "above nought and finite"));
    }

    /// Sums over schemes at one spread of the truths.
    private record At(double mean, double weight, double squares, double deviance, double slope) {

        static At of(List<Scheme> schemes, double spread) {
            double weight = 0;
            double squares = 0;
            double sum = 0;
            double logs = 0;
            for (Scheme scheme : schemes) {
                double w = 1 / (scheme.variance() + spread);
                weight += w;
                squares += w * w;
                sum += w * scheme.estimate();
                logs += Math.log(w);
            }
            double mean = sum / weight;
            double around = 0;
            double twice = 0;
            for (Scheme scheme : schemes) {
                double w = 1 / (scheme.variance() + spread);
                double gap = scheme.estimate() - mean;
                around += w * gap * gap;
                twice += w * w * gap * gap;
            }
            return new At(mean, weight, squares, Math.log(weight) - logs + around, twice - weight + squares / weight);
        }
    }

    /// Where the likelihood is greatest: the best of nought and thirty sizes, then the place near it where the
    /// slope is nought. Beyond four times the squares of the figures the slope always leads down.
    private static double spread(List<Scheme> schemes) {
        double mean = schemes.stream().mapToDouble(Scheme::estimate).average().orElseThrow();
        double most = schemes.stream()
                .mapToDouble(scheme -> 4 * (scheme.estimate() - mean) * (scheme.estimate() - mean) + scheme.variance())
                .sum();
        int best = 0;
        for (int size = 1; size <= SIZES; size++) {
            best = At.of(schemes, size(most, size)).deviance()
                            < At.of(schemes, size(most, best)).deviance()
                    ? size
                    : best;
        }
        double low = size(most, Math.max(0, best - 1));
        double high = size(most, Math.min(SIZES, best + 1));
        boolean between =
                At.of(schemes, low).slope() > 0 && At.of(schemes, high).slope() < 0;
        return between
                ? new BrentSolver(1e-15, 1e-15 * most)
                        .solve(500, spread -> At.of(schemes, spread).slope(), low, high)
                : size(most, best);
    }

    private static double size(double most, int size) {
        return size == 0 ? 0 : most * Math.pow(2, size - SIZES);
    }

    private Pooled pooled(List<Scheme> schemes, double spread) {
        int k = schemes.size();
        At random = At.of(schemes, spread);
        At fixed = At.of(schemes, 0);
        double around = 0;
        double q = 0;
        for (Scheme scheme : schemes) {
            double gap = scheme.estimate() - random.mean();
            around += gap * gap / (scheme.variance() + spread);
            double fixedGap = scheme.estimate() - fixed.mean();
            q += fixedGap * fixedGap / scheme.variance();
        }
        double factor = around / (k - 1);
        double error = Math.sqrt((floor ? Math.max(1, factor) : factor) / random.weight());
        double quantile = TDistribution.of(k - 1.0).inverseSurvivalProbability(0.025);
        double typical = (k - 1) * fixed.weight() / (fixed.weight() * fixed.weight() - fixed.squares());
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) / Math.sqrt(fixed.weight());
        return new Pooled(
                scale,
                schemes,
                random.mean(),
                error,
                around(random.mean(), quantile * error),
                spread,
                around(random.mean(), quantile * Math.sqrt(spread + error * error)),
                new Pooled.Fixed(fixed.mean(), 1 / Math.sqrt(fixed.weight()), around(fixed.mean(), reach)),
                new Pooled.Heterogeneity(
                        q, ChiSquaredDistribution.of(k - 1.0).survivalProbability(q), spread / (spread + typical)),
                factor < 1);
    }

    private static Interval around(double middle, double reach) {
        return new Interval(middle - reach, middle + reach, 0.95);
    }
}
