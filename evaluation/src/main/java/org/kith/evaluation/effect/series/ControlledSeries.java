package org.kith.evaluation.effect.series;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Row;

/// An interrupted series with a control: how the level and the trend of the gap between a place and one without the
/// support changed when it began.
///
/// The two series are subtracted period by period and the difference is fitted by [SegmentedRegression]. The estimates
/// are those of a model of both with a line, a step and a bend each; what happened in both in one period goes out, and
/// errors need not be told how the two hang together. Refuses what [Series] and the regression refuse, and series of
/// different periods or starts. Lopez Bernal, Cummins & Gasparrini (2018), doi:10.1093/ije/dyy135.
public final class ControlledSeries implements Finding {

    private final InterruptedSeries gap;

    private ControlledSeries(InterruptedSeries gap) {
        this.gap = gap;
    }

    public static Outcome<ControlledSeries> of(Series place, Series control, SegmentedRegression method) {
        return place.less(control).then(method::of).map(ControlledSeries::new);
    }

    /// The place less its control, as a series of its own.
    public InterruptedSeries gap() {
        return gap;
    }

    /// The change of level of the gap.
    @Override
    public double estimate() {
        return gap.estimate();
    }

    @Override
    public Interval interval() {
        return gap.interval();
    }

    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.B;
    }

    @Override
    public Basis basis() {
        Basis alone = gap.basis();
        List<Assumption> assumptions = new ArrayList<>(alone.assumptions().stream()
                .filter(assumption -> assumption.check() != Assumption.Check.CANNOT_BE_CHECKED)
                .toList());
        assumptions.add(Assumption.unchecked("The gap between the place and its control would have gone on as before"));
        assumptions.add(Assumption.unchecked("Nothing else changed in only one of them when the support began"));
        assumptions.add(Assumption.unchecked("The control had nothing of the support"));
        return new Basis(FormulaId.of("controlled-" + alone.formula().name()), alone.denominator(), assumptions, null);
    }

    @Override
    public String sentence() {
        Change trend = gap.slopeChange();
        String bend = trend.standardError() == 0
                ? ""
                : ", and in trend of " + Decimals.TWO.saySigned(trend.estimate()) + " a period ("
                        + trend.interval().sayWithLevel(Decimals.TWO) + ")";
        return "Compared with its control, the start of the support was associated with a difference in level of "
                + Decimals.TWO.saySigned(estimate()) + " (" + interval().sayWithLevel(Decimals.TWO) + ")" + bend
                + ", over " + gap.before() + " periods before and " + gap.after() + " with the support.";
    }

    @Override
    public List<Row> rows() {
        return gap.rows().stream()
                .map(row -> row.label().startsWith("Periods")
                        ? row
                        : new Row("Place less control: " + lower(row.label()), row.value()))
                .toList();
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
