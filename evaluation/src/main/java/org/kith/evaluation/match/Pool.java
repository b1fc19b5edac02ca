package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Comparators who can still be chosen, by score. Those of one score stand together, the one who comes first among them
/// in front; scores that are used up are skipped by union-find.
final class Pool {

    private static final double TIED = 1e-12;

    private final double[] scores;
    private final List<int[]> people = new ArrayList<>();
    private final int[] order;
    private final int[] taken;
    private final int[] up;
    private final int[] down;
    private final boolean replacing;

    Pool(int[] rows, double[] all, int[] order, boolean replacing) {
        this.order = order;
        this.replacing = replacing;
        int[] sorted = IntStream.of(rows)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> all[row]).thenComparingInt(row -> order[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] distinct = new double[sorted.length];
        int from = 0;
        while (from < sorted.length) {
            int to = from + 1;
            while (to < sorted.length && all[sorted[to]] == all[sorted[from]]) {
                to++;
            }
            distinct[people.size()] = all[sorted[from]];
            people.add(Arrays.copyOfRange(sorted, from, to));
            from = to;
        }
        this.scores = Arrays.copyOf(distinct, people.size());
        this.taken = new int[scores.length];
        // Place i + 1 stands for score i, with a place before the first and one after the last.
        this.up = IntStream.range(0, scores.length + 2).toArray();
        this.down = up.clone();
    }

    /// Takes the nearest; -1 when nobody is near enough.
    int nearest(double wanted, double furthest) {
        int found = Arrays.binarySearch(scores, wanted);
        int place = found < 0 ? -found : found + 1;
        int above = root(up, place);
        int below = root(down, found < 0 ? place - 1 : place);
        double least = Math.min(distance(above, wanted), distance(below, wanted));
        if (least == Double.POSITIVE_INFINITY || least > furthest) {
            return -1;
        }
        int best = -1;
        for (int at = above; distance(at, wanted) <= least + TIED; at = root(up, at + 1)) {
            best = first(best, at);
        }
        for (int at = below; distance(at, wanted) <= least + TIED; at = root(down, at - 1)) {
            best = first(best, at);
        }
        int chosen = people.get(best - 1)[taken[best - 1]];
        if (Math.abs(scores[best - 1] - wanted) > furthest) {
            return -1;
        }
        take(best);
        return chosen;
    }

    private int first(int best, int at) {
        return best < 0 || order[front(at)] < order[front(best)] ? at : best;
    }

    private int front(int place) {
        return people.get(place - 1)[taken[place - 1]];
    }

    private double distance(int place, double wanted) {
        return place == 0 || place > scores.length ? Double.POSITIVE_INFINITY : Math.abs(scores[place - 1] - wanted);
    }

    private void take(int place) {
        if (!replacing && ++taken[place - 1] == people.get(place - 1).length) {
            up[place] = place + 1;
            down[place] = place - 1;
        }
    }

    private static int root(int[] parents, int place) {
        int root = place;
        while (parents[root] != root) {
            root = parents[root];
        }
        int at = place;
        while (parents[at] != root) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }
}
