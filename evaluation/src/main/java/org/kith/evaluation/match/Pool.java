package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.kith.evaluation.sums.RowOrder;

/// Comparators who can still be chosen, by score. Those of one score stand together, the one who comes first among them
/// in front; scores that are used up are skipped by union-find.
final class Pool {

    private static final double TIED = 1e-12;

    private final double[] scores;

    /// Comparators in ascending order of their scores, and where those of each distinct score begin.
    private final int[] people;

    private final int[] begins;
    private final int[] order;
    private final int[] taken;
    private final int[] up;
    private final int[] down;

    /// @param rows  in the order in which the tied are taken
    /// @param order each row's place in that order
    Pool(int[] rows, double[] all, int[] order) {
        this.order = order;
        this.people = rows.clone();
        RowOrder.by(all, people);
        int count = 0;
        for (int i = 0; i < people.length; i++) {
            count += first(all, i) ? 1 : 0;
        }
        this.scores = new double[count];
        this.begins = new int[count + 1];
        int at = 0;
        for (int i = 0; i < people.length; i++) {
            if (first(all, i)) {
                scores[at] = all[people[i]];
                begins[at++] = i;
            }
        }
        begins[count] = people.length;
        this.taken = new int[count];
        // Place i + 1 stands for score i, with a place before the first and one after the last.
        this.up = IntStream.range(0, scores.length + 2).toArray();
        this.down = up.clone();
    }

    /// Whether nobody before has the same score.
    private boolean first(double[] all, int i) {
        return i == 0 || all[people[i]] != all[people[i - 1]];
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
        int chosen = front(best);
        if (Math.abs(scores[best - 1] - wanted) > furthest) {
            return -1;
        }
        take(best);
        return chosen;
    }

    /// The nearest so many different people, who stay: all of them where there are fewer, and none from further away.
    int[] nearest(double wanted, double furthest, int howMany) {
        int upper = Arrays.binarySearch(scores, wanted);
        upper = begins[upper < 0 ? -upper - 1 : upper];
        int lower = upper - 1;
        double reached = 0;
        for (int found = 0; found < howMany && (lower >= 0 || upper < people.length); found++) {
            boolean below = apart(lower, wanted) <= apart(upper, wanted);
            reached = apart(below ? lower : upper, wanted);
            lower -= below ? 1 : 0;
            upper += below ? 0 : 1;
        }
        double edge = reached;
        while (apart(lower, wanted) <= edge + TIED) {
            lower--;
        }
        while (apart(upper, wanted) <= edge + TIED) {
            upper++;
        }
        IntStream within = IntStream.range(lower + 1, upper).filter(at -> apart(at, wanted) <= furthest);
        return within.boxed()
                .sorted(Comparator.comparing((Integer at) -> apart(at, wanted) >= edge - TIED)
                        .thenComparingInt(at -> order[people[at]]))
                .limit(howMany)
                .mapToInt(at -> people[at])
                .toArray();
    }

    private double apart(int at, double wanted) {
        return at < 0 || at >= people.length ? Double.POSITIVE_INFINITY : Math.abs(scores[scoreOf(at)] - wanted);
    }

    private int scoreOf(int at) {
        int found = Arrays.binarySearch(begins, 0, scores.length, at);
        return found < 0 ? -found - 2 : found;
    }

    private int first(int best, int at) {
        return best < 0 || order[front(at)] < order[front(best)] ? at : best;
    }

    private int front(int place) {
        return people[begins[place - 1] + taken[place - 1]];
    }

    private double distance(int place, double wanted) {
        return place == 0 || place > scores.length ? Double.POSITIVE_INFINITY : Math.abs(scores[place - 1] - wanted);
    }

    private void take(int place) {
        if (++taken[place - 1] == begins[place] - begins[place - 1]) {
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
