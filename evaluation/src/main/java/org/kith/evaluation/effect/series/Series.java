package org.kith.evaluation.effect.series;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// One value a period, in order and without gaps, and how many of the periods were before the support began.
///
/// Refuses gaps, values that are not finite, values that are all alike, and fewer than eight periods before or after:
/// a trend of fewer is mostly chance.
public final class Series {

    static final int FEWEST = 8;

    private final double[] values;
    private final int before;

    private Series(double[] values, int before) {
        this.values = values;
        this.before = before;
    }

    /// A series of these values.
    ///
    /// @param values of each period, `NaN` where there is none
    /// @param before how many of them were before the start
    public static Outcome<Series> of(double[] values, int before) {
        long infinite = Arrays.stream(values).filter(Double::isInfinite).count();
        if (infinite > 0) {
            return Outcome.refuse(new Refusal.NotFinite("values of the series", infinite));
        }
        int[] gaps = IntStream.range(0, values.length)
                .filter(t -> Double.isNaN(values[t]))
                .toArray();
        if (gaps.length > 0) {
            return Outcome.refuse(new Refusal.NotMeaningful("A series needs every period; "
                    + (gaps.length == 1 ? "period " + (gaps[0] + 1) + " has" : gaps.length + " periods have")
                    + " no value."));
        }
        if (before < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew("periods before the start", FEWEST, Math.max(0, before)));
        }
        if (values.length - before < FEWEST) {
            return Outcome.refuse(
                    new Refusal.TooFew("periods after the start", FEWEST, Math.max(0, values.length - before)));
        }
        if (Arrays.stream(values).distinct().count() == 1) {
            return Outcome.refuse(
                    new Refusal.NotMeaningful("Every period has the same value, so no interval can be worked out."));
        }
        return Outcome.of(new Series(values.clone(), before));
    }

    public int periods() {
        return values.length;
    }

    public int before() {
        return before;
    }

    public int after() {
        return values.length - before;
    }

    /// The value of a period; the first is 1.
    public double value(int period) {
        return values[period - 1];
    }

    /// A copy of all, in order.
    public double[] values() {
        return values.clone();
    }

    /// The periods before the start alone, as if the support had begun after so many of them: what a run on a made-up
    /// start is made on. Nothing of the time after the true start is in it.
    public Outcome<Series> asIfBegunAfter(int periods) {
        return of(Arrays.copyOf(values, before), periods);
    }

    /// Period by period, this series less another.
    Outcome<Series> less(Series other) {
        if (other.periods() != periods() || other.before != before) {
            return Outcome.refuse(
                    new Refusal.NotMeaningful("A place and its control need the same periods and the same start."));
        }
        return of(
                IntStream.range(0, values.length)
                        .mapToDouble(t -> values[t] - other.values[t])
                        .toArray(),
                before);
    }
}
