package org.kith.evaluation.change;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// The mean change of those measured twice, with Student's paired t.
///
/// For changes `d` of `n` complete pairs: mean `d̄`, standard deviation `s` with `n - 1`, `t = d̄ / (s / √n)` on `n -
/// 1`
/// degrees of freedom, two-sided `p`, and the interval `d̄ ± t(1 - α/2, n - 1) · s / √n`. Scores keep their own units.
/// Pairs with a missing score are left out and counted; they are not assumed to be like the others.
///
/// Refuses fewer than two complete pairs, changes that are all the same, and scores that are not finite.
///
/// Student (1908), Biometrika 6:1–25, doi:10.1093/biomet/6.1.1.
public final class PairedT {

    private static final PairedT DEFAULTS = new PairedT(0.95);

    private final double level;

    private PairedT(double level) {
        this.level = level;
    }

    /// The method with a 95% interval.
    public static PairedT withDefaults() {
        return DEFAULTS;
    }

    /// The same method with an interval of another level, such as 0.9.
    public PairedT withLevel(double newLevel) {
        if (!(newLevel > 0 && newLevel < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + newLevel);
        }
        return new PairedT(newLevel);
    }

    public Outcome<PairedChange> of(Pairs pairs) {
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = refusal(changes);
        return refusal.<Outcome<PairedChange>>map(Outcome::refuse).orElseGet(() -> Outcome.of(result(pairs, changes)));
    }

    private static Optional<Refusal> refusal(double[] changes) {
        if (changes.length < 2) {
            return Optional.of(new Refusal.TooFew("people with a first and a last score", 2, changes.length));
        }
        long notFinite = Arrays.stream(changes)
                .filter(change -> !Double.isFinite(change))
                .count();
        if (notFinite > 0) {
            return Optional.of(new Refusal.NotFinite("changes in score", notFinite));
        }
        if (Arrays.stream(changes).allMatch(change -> change == changes[0])) {
            return Optional.of(new Refusal.NoVariation("change in score"));
        }
        return Optional.empty();
    }

    private PairedChange result(Pairs pairs, double[] changes) {
        int n = changes.length;
        double mean = mean(changes);
        double sd = standardDeviation(changes, mean);
        double error = sd / Math.sqrt(n);
        TDistribution student = TDistribution.of(n - 1.0);
        double reach = student.inverseSurvivalProbability((1 - level) / 2) * error;
        double t = mean / error;
        double p = Math.min(1, 2 * student.survivalProbability(Math.abs(t)));
        return new PairedChange(
                Starters.of(pairs), mean, sd, new Interval(mean - reach, mean + reach, level), t, n - 1, p);
    }

    /// The mean in two passes: the second takes out the rounding that the first leaves.
    private static double mean(double[] values) {
        double rough = Arrays.stream(values).sum() / values.length;
        return rough + Arrays.stream(values).map(v -> v - rough).sum() / values.length;
    }

    private static double standardDeviation(double[] values, double mean) {
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
