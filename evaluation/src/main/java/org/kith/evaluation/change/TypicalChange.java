package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// The typical change and its interval, by [HodgesLehmann].
public record TypicalChange(Starters starters, double estimate, Interval interval, boolean exact) implements Finding {

    @Override
    public Basis basis() {
        return Basis.of(
                "hodges-lehmann",
                starters.denominator(),
                Assumption.unchecked("Changes lie symmetrically around the typical one"),
                Assumption.checked("Nobody is missing", starters.missing() == 0));
    }

    @Override
    public String sentence() {
        return "The typical change was " + Decimals.TWO.saySigned(estimate) + " points ("
                + interval.sayWithLevel(Decimals.TWO) + ") in " + starters.sentencePart() + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(new Row("Typical change", Decimals.TWO.saySigned(estimate)));
        rows.add(Row.of(interval.levelInWords() + " interval", interval, Decimals.TWO));
        return List.copyOf(rows);
    }
}
