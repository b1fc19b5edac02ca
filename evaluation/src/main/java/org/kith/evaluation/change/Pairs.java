package org.kith.evaluation.change;

import java.util.Arrays;

/// The first and last score of every starter, in one order; a missing score is `NaN`.
///
/// A starter is anybody who should have been measured first and last. All of them belong here, whether they were
/// measured or not: who is missing is part of every result. Infinite scores are kept, so that the methods refuse them
/// instead of losing them silently.
public final class Pairs {

    private final double[] first;
    private final double[] last;
    private final double[] changes;

    private Pairs(double[] first, double[] last) {
        this.first = first;
        this.last = last;
        this.changes = changes(first, last);
    }

    /// Pairs from two arrays of equal length, `NaN` where a score is missing. The arrays are copied.
    public static Pairs of(double[] first, double[] last) {
        if (first.length != last.length) {
            throw new IllegalArgumentException(first.length + " first scores but " + last.length + " last scores");
        }
        return new Pairs(first.clone(), last.clone());
    }

    public int starters() {
        return first.length;
    }

    /// Starters with both scores.
    public int complete() {
        return changes.length;
    }

    /// Starters measured first but not last.
    public int withoutLast() {
        return count(true, false);
    }

    /// Starters measured last but not first.
    public int withoutFirst() {
        return count(false, true);
    }

    /// Starters never measured.
    public int withoutEither() {
        return count(false, false);
    }

    /// Every starter's first score, `NaN` where missing.
    public double[] first() {
        return first.clone();
    }

    /// Every starter's last score, `NaN` where missing.
    public double[] last() {
        return last.clone();
    }

    /// Last minus first of the complete pairs, in the order given.
    public double[] changes() {
        return changes.clone();
    }

    /// First scores of the complete pairs, in the order given.
    public double[] firstOfComplete() {
        return completeOf(first);
    }

    /// Last scores of the complete pairs, in the order given.
    public double[] lastOfComplete() {
        return completeOf(last);
    }

    private double[] completeOf(double[] scores) {
        double[] kept = new double[changes.length];
        int at = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i]) && !Double.isNaN(last[i])) {
                kept[at++] = scores[i];
            }
        }
        return kept;
    }

    private int count(boolean hasFirst, boolean hasLast) {
        int count = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i]) == hasFirst && !Double.isNaN(last[i]) == hasLast) {
                count++;
            }
        }
        return count;
    }

    /// Infinite first and last scores would subtract to `NaN` and so vanish; such a change is kept as infinite.
    private static double[] changes(double[] first, double[] last) {
        double[] changes = new double[first.length];
        int at = 0;
        for (int i = 0; i < first.length; i++) {
            if (!Double.isNaN(first[i]) && !Double.isNaN(last[i])) {
                double change = last[i] - first[i];
                changes[at++] = Double.isNaN(change) ? Double.POSITIVE_INFINITY : change;
            }
        }
        return Arrays.copyOf(changes, at);
    }
}
