package org.kith.evaluation.change;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// The typical change: the median of all means of two changes (Walsh averages), with an interval that belongs to
/// the signed-rank test.
///
/// With `n` changes there are `M = n(n+1)/2` averages `(dᵢ + dⱼ)/2`, `i ≤ j`, noughts included. They are never
/// written out: the k-th smallest is found by halving the range of doubles and counting along the sorted changes,
/// which costs `O(n log n)`. The interval runs from the `k`-th smallest to the `k`-th largest average, `k` from the
/// exact distribution below 50 changes without ties or noughts and otherwise from the normal one without tie
/// correction, which errs to the wide side.
///
/// Refuses fewer than two complete pairs and scores that are not finite.
///
/// Hodges & Lehmann (1963), Annals of Mathematical Statistics 34:598–611, doi:10.1214/aoms/1177704172; Johnson &
/// Mizoguchi (1978), SIAM Journal on Computing 7:147–153, doi:10.1137/0207013.
public final class HodgesLehmann {

    private static final HodgesLehmann DEFAULTS = new HodgesLehmann(0.95);

    private final double level;

    private HodgesLehmann(double level) {
        this.level = level;
    }

    public static HodgesLehmann withDefaults() {
        return DEFAULTS;
    }

    public HodgesLehmann withLevel(double newLevel) {
        if (!(newLevel > 0 && newLevel < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + newLevel);
        }
        return new HodgesLehmann(newLevel);
    }

    public Outcome<TypicalChange> of(Pairs pairs) {
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = Checks.forPairs(changes, 2);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        boolean exact = exact(changes);
        Arrays.sort(changes);
        WalshAverages averages = new WalshAverages(changes);
        long k = exact ? exactDepth(changes.length) : normalDepth(changes.length);
        Interval interval = new Interval(averages.smallest(k), averages.smallest(averages.count() + 1 - k), level);
        return Outcome.of(new TypicalChange(Starters.of(pairs), averages.median(), interval, exact));
    }

    private static boolean exact(double[] changes) {
        Ranking ranking = Ranking.of(changes);
        return changes.length < 50 && !ranking.tied() && ranking.zeros() == 0;
    }

    private long exactDepth(int n) {
        return Math.max(1, SignedRankDistribution.of(n).quantile((1 - level) / 2));
    }

    private long normalDepth(int n) {
        double averages = n * (n + 1.0) / 2;
        double deviation = Math.sqrt(n * (n + 1.0) * (2.0 * n + 1) / 24);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        return Math.max(1, (long) Math.floor(averages / 2 - z * deviation));
    }
}
