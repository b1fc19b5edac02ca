package org.kith.evaluation.change;

import java.util.Arrays;

/// The exact distribution of the signed-rank sum of `n` changes without ties, when either sign is equally likely.
///
/// Each of the `2^n` sign patterns is counted once, by adding the ranks one at a time: a count up to `2^49` is
/// exact in a double.
final class SignedRankDistribution {

    private final double[] share;

    private SignedRankDistribution(double[] share) {
        this.share = share;
    }

    static SignedRankDistribution of(int n) {
        int most = n * (n + 1) / 2;
        double[] ways = new double[most + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = most; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        double all = Math.scalb(1.0, n);
        return new SignedRankDistribution(
                Arrays.stream(ways).map(way -> way / all).toArray());
    }

    /// The chance of a sum of at most `sum`.
    double atMost(double sum) {
        double chance = 0;
        for (int i = 0; i <= Math.min(sum, share.length - 1.0); i++) {
            chance += share[i];
        }
        return chance;
    }

    /// Twice the smaller tail, both of which hold the sum itself.
    double twoSided(double sum) {
        double mirrored = share.length - 1 - sum;
        return Math.min(1, 2 * atMost(Math.min(sum, mirrored)));
    }

    /// The least sum whose lower tail reaches a chance.
    int quantile(double chance) {
        double reached = 0;
        int sum = -1;
        while (reached < chance && sum < share.length - 1) {
            sum++;
            reached += share[sum];
        }
        return Math.max(sum, 0);
    }
}
