package org.kith.evaluation.change;

import java.util.Arrays;

/// The ranks of changes by size, summed over those that are more than nought.
///
/// Positive and negative changes are sorted apart and merged, so that a million of them need no objects.
///
/// @param zeros changes of nought, not ranked
/// @param positive how many are above nought
/// @param negative how many are below
/// @param positiveRanks sum of the midranks of the positive ones
/// @param tieCubes Σ(t³ − t) over groups of changes of the same size
record Ranking(int zeros, int positive, int negative, double positiveRanks, double tieCubes) {

    static Ranking of(double[] changes) {
        double[] up = Arrays.stream(changes).filter(change -> change > 0).toArray();
        double[] down = Arrays.stream(changes)
                .filter(change -> change < 0)
                .map(change -> -change)
                .toArray();
        Arrays.sort(up);
        Arrays.sort(down);
        return merge(changes.length - up.length - down.length, up, down);
    }

    boolean tied() {
        return tieCubes > 0;
    }

    private static Ranking merge(int zeros, double[] up, double[] down) {
        double ranks = 0;
        double cubes = 0;
        int u = 0;
        int d = 0;
        while (u < up.length || d < down.length) {
            double size = Math.min(
                    u < up.length ? up[u] : Double.POSITIVE_INFINITY,
                    d < down.length ? down[d] : Double.POSITIVE_INFINITY);
            int fromUp = u;
            int fromDown = d;
            while (u < up.length && up[u] == size) {
                u++;
            }
            while (d < down.length && down[d] == size) {
                d++;
            }
            double ties = (u - fromUp) + (double) (d - fromDown);
            double midrank = fromUp + (double) fromDown + (ties + 1) / 2;
            ranks += midrank * (u - fromUp);
            cubes += ties * ties * ties - ties;
        }
        return new Ranking(zeros, up.length, down.length, ranks, cubes);
    }
}
