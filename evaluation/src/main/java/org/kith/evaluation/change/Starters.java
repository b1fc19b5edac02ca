package org.kith.evaluation.change;

import java.util.List;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Row;

/// Everybody who started, and how many of them a before and after figure leaves out, by reason.
///
/// @param all everybody who should have been measured first and last
/// @param pairs those who were measured both times
/// @param withoutLast measured first only
/// @param withoutFirst measured last only
/// @param withoutEither never measured
public record Starters(int all, int pairs, int withoutLast, int withoutFirst, int withoutEither) {

    public Starters {
        if (all != pairs + withoutLast + withoutFirst + withoutEither) {
            throw new IllegalArgumentException("every starter is counted once");
        }
    }

    static Starters of(Pairs pairs) {
        return new Starters(
                pairs.starters(), pairs.complete(), pairs.withoutLast(), pairs.withoutFirst(), pairs.withoutEither());
    }

    public int missing() {
        return all - pairs;
    }

    public Denominator denominator() {
        return new Denominator(
                all,
                pairs,
                List.of(
                        new Denominator.LeftOut("no last score", withoutLast),
                        new Denominator.LeftOut("no first score", withoutFirst),
                        new Denominator.LeftOut("neither score", withoutEither)));
    }

    /// "180 of 290 people who started".
    public String sentencePart() {
        return pairs + " of " + all + (all == 1 ? " person" : " people") + " who started";
    }

    public List<Row> rows() {
        return List.of(
                Row.of("People who started", all),
                Row.of("Measured first and last", pairs),
                Row.of("No last score", withoutLast),
                Row.of("No first score", withoutFirst),
                Row.of("Neither score", withoutEither));
    }
}
