package org.kith.evaluation.estimate.counts;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Counts and the time each was counted over, in any one unit.
///
/// Refuses no counts at all, counts that are not whole numbers from nought, times that are not above nought,
/// numbers that are not finite, and counts that are all nought: there is no rate to be compared then.
public final class CountsOverTime {

    static final int HIGHEST = 1_000_000;

    private final double[] counts;
    private final double[] offset;

    private CountsOverTime(double[] counts, double[] offset) {
        this.counts = counts;
        this.offset = offset;
    }

    /// Counts over times that may differ.
    public static Outcome<CountsOverTime> of(double[] counts, double[] time) {
        if (counts.length != time.length) {
            throw new IllegalArgumentException(counts.length + " counts over " + time.length + " times");
        }
        long wrong = Arrays.stream(time).filter(each -> !Double.isFinite(each)).count();
        if (wrong > 0) {
            return Outcome.refuse(new Refusal.NotFinite("times under observation", wrong));
        }
        if (!Arrays.stream(time).allMatch(each -> each > 0)) {
            return Outcome.refuse(new Refusal.OutOfRange("time under observation", "more than nought"));
        }
        return checked(counts, Arrays.stream(time).map(Math::log).toArray());
    }

    /// Counts over equal times.
    public static Outcome<CountsOverTime> ofEqualTime(double... counts) {
        return checked(counts, new double[counts.length]);
    }

    private static Outcome<CountsOverTime> checked(double[] counts, double[] offset) {
        if (counts.length == 0) {
            return Outcome.refuse(new Refusal.TooFew("counts", 1, 0));
        }
        long wrong =
                Arrays.stream(counts).filter(each -> !Double.isFinite(each)).count();
        if (wrong > 0) {
            return Outcome.refuse(new Refusal.NotFinite("counts", wrong));
        }
        if (!Arrays.stream(counts).allMatch(each -> each >= 0 && each <= HIGHEST && each == Math.rint(each))) {
            return Outcome.refuse(new Refusal.OutOfRange("counts", "whole numbers from 0 to a million"));
        }
        if (Arrays.stream(counts).allMatch(each -> each == 0)) {
            return Outcome.refuse(new Refusal.NotMeaningful("All counts are nought, so there is no rate to compare."));
        }
        return Outcome.of(new CountsOverTime(counts.clone(), offset));
    }

    public int size() {
        return counts.length;
    }

    public double count(int row) {
        return counts[row];
    }

    /// The logarithm of the time of a row.
    public double offset(int row) {
        return offset[row];
    }

    /// The counts in row order; the array is this object's own.
    double[] counts() {
        return counts;
    }

    double[] offset() {
        return offset;
    }

    double total() {
        return Arrays.stream(counts).sum();
    }

    /// Counts a unit of time, over all rows.
    double rate() {
        return total()
                / IntStream.range(0, offset.length)
                        .mapToDouble(i -> Math.exp(offset[i]))
                        .sum();
    }
}
