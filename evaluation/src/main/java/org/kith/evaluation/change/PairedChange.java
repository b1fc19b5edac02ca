package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// The mean change between first and last score, of those who have both; made by [PairedT].
///
/// @param starters who it is about and who is missing
/// @param meanChange last minus first, in the score's own points
/// @param standardDeviation of the changes, with n − 1
/// @param interval for the mean change
/// @param t Student's statistic
/// @param degreesOfFreedom pairs − 1
/// @param p two-sided
public record PairedChange(
        Starters starters,
        double meanChange,
        double standardDeviation,
        Interval interval,
        double t,
        int degreesOfFreedom,
        double p)
        implements Finding {

    public int pairs() {
        return starters.pairs();
    }

    @Override
    public double estimate() {
        return meanChange;
    }

    /// Fewer than 30 pairs lean on changes that are not far from normal; more do not.
    @Override
    public Basis basis() {
        return Basis.of(
                "paired-t",
                starters.denominator(),
                Assumption.checked("30 pairs or more, or changes close to normal", pairs() >= 30),
                Assumption.checked("Nobody is missing", starters.missing() == 0),
                Assumption.unchecked("The missing changed as the others did"));
    }

    @Override
    public String sentence() {
        return "The mean score changed by " + Decimals.TWO.saySigned(meanChange) + " points ("
                + interval.sayWithLevel(Decimals.TWO) + ") in " + starters.sentencePart() + "; "
                + missingInWords() + " There is no comparison group.";
    }

    private String missingInWords() {
        return switch (starters.missing()) {
            case 0 -> "nobody is missing.";
            case 1 -> "1 is missing.";
            default -> starters.missing() + " are missing.";
        };
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(new Row("Mean change", Decimals.TWO.saySigned(meanChange)));
        rows.add(Row.of(interval.levelInWords() + " interval", interval, Decimals.TWO));
        rows.add(Row.of("Standard deviation of change", standardDeviation, Decimals.TWO));
        rows.add(Row.of("t", t, Decimals.TWO));
        rows.add(Row.of("Degrees of freedom", degreesOfFreedom));
        rows.add(new Row("p", Probability.say(p)));
        return List.copyOf(rows);
    }
}
