package org.kith.evaluation.describe;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// A share of people, `count` of `n`, with Wilson's score interval.
///
/// With `p = count / n` and `z` the normal quantile, the interval is
/// `(p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. It stays within 0 and 1 and holds at 0 of n and n of n, where
/// the textbook interval shrinks to nothing.
///
/// Refuses a share of nobody. Wilson (1927), JASA 22:209–212, doi:10.1080/01621459.1927.10502953.
public record Proportion(long count, long n, Interval interval) implements Result {

    /// The share with a 95% interval.
    public static Outcome<Proportion> of(long count, long n) {
        return of(count, n, 0.95);
    }

    /// The share with an interval of another level. A count outside 0 to `n` is a defect.
    public static Outcome<Proportion> of(long count, long n, double level) {
        if (count < 0 || count > n) {
            throw new IllegalArgumentException(count + " of " + n + " is not a share");
        }
        if (n == 0) {
            return Outcome.refuse(new Refusal.TooFew("people", 1, 0));
        }
        return Outcome.of(new Proportion(count, n, wilson(count, n, level)));
    }

    public double share() {
        return (double) count / n;
    }

    @Override
    public String sentence() {
        return count + " of " + n + (n == 1 ? " person" : " people") + ", " + Decimals.ONE.sayPercent(share()) + " ("
                + interval.levelInWords() + " interval " + Decimals.ONE.sayPercent(interval.low()) + " to "
                + Decimals.ONE.sayPercent(interval.high()) + ").";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Count", count),
                Row.of("Out of", n),
                new Row("Share", Decimals.ONE.sayPercent(share())),
                new Row(
                        interval.levelInWords() + " interval",
                        Decimals.ONE.sayPercent(interval.low()) + " to " + Decimals.ONE.sayPercent(interval.high())));
    }

    private static Interval wilson(long count, long n, double level) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double p = (double) count / n;
        double shrink = 1 + z * z / n;
        double centre = (p + z * z / (2.0 * n)) / shrink;
        double reach = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / shrink;
        double low = count == 0 ? 0 : Math.max(0, centre - reach);
        double high = count == n ? 1 : Math.min(1, centre + reach);
        return new Interval(low, high, level);
    }
}
