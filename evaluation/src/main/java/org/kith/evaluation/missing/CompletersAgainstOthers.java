package org.kith.evaluation.missing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.StandardisedDifference;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.Sample;

/// How those with a last measure differed at the start from those without.
///
/// Every numeric column is compared in pooled standard deviations ([StandardisedDifference]); a column in which
/// either group has fewer than two values or nothing varies is left out of the list. Missing values of a column are
/// left out.
///
/// @param followedUp the share with a last measure
/// @param differences by column, in the sample's order
public record CompletersAgainstOthers(Proportion followedUp, List<Compared> differences) implements Result {

    public CompletersAgainstOthers {
        differences = List.copyOf(differences);
    }

    /// One column's difference.
    public record Compared(String column, StandardisedDifference difference) {}

    public static Outcome<CompletersAgainstOthers> of(Sample atStart, boolean[] hasLast) {
        int with =
                (int) IntStream.range(0, hasLast.length).filter(i -> hasLast[i]).count();
        if (with < 2 || hasLast.length - with < 2) {
            return Outcome.refuse(new Refusal.TooFew(
                    "people with and without a last measure", 2, Math.min(with, hasLast.length - with)));
        }
        List<Compared> differences = new ArrayList<>();
        for (Column column : atStart.columns()) {
            if (column instanceof Column.Numeric numeric) {
                StandardisedDifference.of(
                                part(numeric, hasLast, true),
                                part(numeric, hasLast, false),
                                StandardisedDifference.Scale.POOLED)
                        .found()
                        .ifPresent(found -> differences.add(new Compared(column.name(), found)));
            }
        }
        return Proportion.of(with, hasLast.length).map(share -> new CompletersAgainstOthers(share, differences));
    }

    private static double[] part(Column.Numeric column, boolean[] hasLast, boolean wanted) {
        return IntStream.range(0, column.size())
                .filter(row -> hasLast[row] == wanted)
                .mapToDouble(column::value)
                .toArray();
    }

    @Override
    public String sentence() {
        long matter =
                differences.stream().filter(each -> each.difference().matters()).count();
        return followedUp.count() + " of " + followedUp.n() + " people have a last measure ("
                + Decimals.ONE.sayPercent(followedUp.share()) + "); they differed at the start from the others in "
                + matter
                + " of " + differences.size() + " things looked at.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Have a last measure", followedUp.sentence()));
        differences.forEach(each -> rows.add(new Row(
                each.column(),
                Decimals.TWO.say(each.difference().mean1()) + " against "
                        + Decimals.TWO.say(each.difference().mean0()) + ", difference "
                        + Decimals.TWO.saySigned(each.difference().difference()))));
        return List.copyOf(rows);
    }
}
