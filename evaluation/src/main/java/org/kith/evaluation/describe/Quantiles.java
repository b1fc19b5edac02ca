package org.kith.evaluation.describe;

import java.util.Arrays;
import java.util.List;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// The spread of a set of values: median, quartiles, any other quantile.
///
/// A quantile interpolates linearly between the two nearest values at position `(n - 1) p`, which is R's type 7 and
/// what most people's spreadsheets do. Missing values (`NaN`) are left out and counted.
///
/// Refuses no values, and values that are infinite. Hyndman & Fan (1996), The American Statistician 50:361–365,
/// doi:10.1080/00031305.1996.10473566.
public final class Quantiles implements Result {

    private final double[] sorted;
    private final int missing;

    private Quantiles(double[] sorted, int missing) {
        this.sorted = sorted;
        this.missing = missing;
    }

    public static Outcome<Quantiles> of(double... values) {
        double[] known = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (known.length == 0) {
            return Outcome.refuse(new Refusal.TooFew("values", 1, 0));
        }
        long infinite = Arrays.stream(known).filter(Double::isInfinite).count();
        if (infinite > 0) {
            return Outcome.refuse(new Refusal.NotFinite("values", infinite));
        }
        return Outcome.of(new Quantiles(known, values.length - known.length));
    }

    public int n() {
        return sorted.length;
    }

    public int missing() {
        return missing;
    }

    public double median() {
        return at(0.5);
    }

    /// The value below which nine in ten lie.
    public double ninetieth() {
        return at(0.9);
    }

    public double smallest() {
        return sorted[0];
    }

    public double largest() {
        return sorted[sorted.length - 1];
    }

    /// The quantile at a share between 0 and 1.
    public double at(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a quantile is asked at a share from 0 to 1, not " + share);
        }
        double position = (sorted.length - 1) * share;
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    @Override
    public String sentence() {
        return "Half are at or below " + Decimals.ONE.say(median()) + " and nine in ten at or below "
                + Decimals.ONE.say(ninetieth()) + " (" + n() + (n() == 1 ? " value" : " values")
                + (missing == 0 ? "" : ", " + missing + " missing") + ").";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Values", n()),
                Row.of("Missing", missing),
                Row.of("Median", median(), Decimals.ONE),
                Row.of("Lower quartile", at(0.25), Decimals.ONE),
                Row.of("Upper quartile", at(0.75), Decimals.ONE),
                Row.of("90th percentile", ninetieth(), Decimals.ONE));
    }
}
