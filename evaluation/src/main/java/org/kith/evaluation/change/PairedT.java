package org.kith.evaluation.change;

import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// The mean change of those measured twice, with Student's paired t.
///
/// For changes `d` of `n` complete pairs: mean `d̄`, standard deviation `s` with `n - 1`, `t = d̄ / (s / √n)` on `n
/// - 1` degrees of freedom, two-sided `p`, and the interval `d̄ ± t(1 - α/2, n - 1) · s / √n`. Scores keep their
/// own units. Pairs with a missing score are left out and counted; they are not assumed to be like the others.
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
        Optional<Refusal> refusal = Checks.forSpread(changes);
        return refusal.<Outcome<PairedChange>>map(Outcome::refuse).orElseGet(() -> Outcome.of(result(pairs, changes)));
    }

    private PairedChange result(Pairs pairs, double[] changes) {
        int n = changes.length;
        Moments moments = Moments.of(changes);
        double mean = moments.mean();
        double sd = moments.standardDeviation();
        double error = moments.standardError();
        TDistribution student = TDistribution.of(n - 1.0);
        double reach = student.inverseSurvivalProbability((1 - level) / 2) * error;
        double t = mean / error;
        double p = Math.min(1, 2 * student.survivalProbability(Math.abs(t)));
        return new PairedChange(
                Starters.of(pairs), mean, sd, new Interval(mean - reach, mean + reach, level), t, n - 1, p);
    }
}
