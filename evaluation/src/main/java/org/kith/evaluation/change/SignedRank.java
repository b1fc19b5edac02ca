package org.kith.evaluation.change;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Wilcoxon's signed-rank test of whether changes lean one way.
///
/// Changes are ranked by size with midranks for ties, and `V` is the sum of the ranks of the positive ones. Scores of
/// 0 to 10 are full of noughts and ties, so the rule for noughts is named and the variance is corrected for ties:
/// `m(m+1)(2m+1)/24 - Σ(t³-t)/48` for `m` changes that are not nought and ties of size `t`. Without ties or noughts
/// and below 50 pairs the distribution is exact. The normal form has a continuity correction of a half.
///
/// Refuses no complete pairs, scores that are not finite, and changes that are all nought.
///
/// Wilcoxon (1945), Biometrics Bulletin 1:80–83, doi:10.2307/3001968; Pratt (1959), JASA 54:655–667,
/// doi:10.1080/01621459.1959.10501526; Hollander & Wolfe, Nonparametric Statistical Methods.
public final class SignedRank {

    /// What becomes of people who did not change.
    public enum ZeroRule {
        /// Left out before ranking (Wilcoxon); what R's `wilcox.test` does.
        DROP,
        /// Ranked with the others and left out after (Pratt).
        PRATT
    }

    private static final SignedRank DEFAULTS = new SignedRank(ZeroRule.DROP, true);
    private static final int EXACT_BELOW = 50;

    private final ZeroRule zeroRule;
    private final boolean continuity;

    private SignedRank(ZeroRule zeroRule, boolean continuity) {
        this.zeroRule = zeroRule;
        this.continuity = continuity;
    }

    /// Noughts dropped, continuity corrected.
    public static SignedRank withDefaults() {
        return DEFAULTS;
    }

    public SignedRank with(ZeroRule rule) {
        return new SignedRank(rule, continuity);
    }

    public SignedRank withoutContinuity() {
        return new SignedRank(zeroRule, false);
    }

    public Outcome<Leaning> of(Pairs pairs) {
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = Checks.forPairs(changes, 1);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        if (Arrays.stream(changes).allMatch(change -> change == 0)) {
            return Outcome.refuse(new Refusal.NoVariation("score first and last"));
        }
        return Outcome.of(test(Starters.of(pairs), Ranking.of(changes)));
    }

    private Leaning test(Starters starters, Ranking ranking) {
        int zeros = ranking.zeros();
        int changed = ranking.positive() + ranking.negative();
        double positiveRanks = ranking.positiveRanks() + pratt(zeros) * ranking.positive();
        double total = rankSum(changed) + (double) pratt(zeros) * changed;
        boolean exact = zeros == 0 && !ranking.tied() && changed < EXACT_BELOW;
        double z = z(positiveRanks, total, variance(ranking, changed));
        double p = exact ? SignedRankDistribution.of(changed).twoSided(positiveRanks) : twoSided(z);
        return new Leaning(
                starters, zeroRule, positiveRanks, changed, zeros, z, p, exact, 2 * positiveRanks / total - 1);
    }

    /// Under Pratt's rule every change ranks above all the noughts.
    private int pratt(int zeros) {
        return switch (zeroRule) {
            case DROP -> 0;
            case PRATT -> zeros;
        };
    }

    private double variance(Ranking ranking, int changed) {
        double all = changed + (double) pratt(ranking.zeros());
        double noughts = pratt(ranking.zeros());
        return (sumOfSquares(all) - sumOfSquares(noughts)) / 4 - ranking.tieCubes() / 48;
    }

    private static double sumOfSquares(double n) {
        return n * (n + 1) * (2 * n + 1) / 6;
    }

    private static double rankSum(double n) {
        return n * (n + 1) / 2;
    }

    private double z(double positiveRanks, double total, double variance) {
        double gap = positiveRanks - total / 2;
        double corrected = continuity ? gap - Math.signum(gap) * Math.min(0.5, Math.abs(gap)) : gap;
        return corrected / Math.sqrt(variance);
    }

    private static double twoSided(double z) {
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
    }
}
