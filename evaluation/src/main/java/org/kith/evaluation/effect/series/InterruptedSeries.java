package org.kith.evaluation.effect.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// A series before and after the start: how the level changed, and how the trend did.
public final class InterruptedSeries implements Finding {

    private final Series series;
    private final Shape shape;
    private final SerialErrors.Made made;
    private final Together together;

    InterruptedSeries(Series series, Shape shape, SerialErrors.Made made) {
        this.series = series;
        this.shape = shape;
        this.made = made;
        this.together = Together.of(made.left());
    }

    /// A period as it was and as it would have been on the line before.
    ///
    /// @param observed        what was seen
    /// @param fitted          the line through what was seen
    /// @param without         the line before, gone on
    /// @param withoutInterval of that line
    public record Point(int period, double observed, double fitted, double without, Interval withoutInterval) {}

    int before() {
        return series.before();
    }

    int after() {
        return series.after();
    }

    /// The value of the line at period 0.
    public Change start() {
        return made.fitted().coefficient(0);
    }

    /// By how much the line before rises a period.
    public Change slope() {
        return made.fitted().coefficient(1);
    }

    /// The change of level in the first period with the support.
    public Change levelChange() {
        return made.fitted().coefficient(Shape.LEVEL);
    }

    /// The change of the trend, nought where only the level may change.
    public Change slopeChange() {
        return shape.bends()
                ? made.fitted().coefficient(Shape.SLOPE)
                : new Change(0, 0, levelChange().degreesOfFreedom());
    }

    /// How far a period lies from the line before: the change of level and, since then, of trend.
    public Change differenceAt(int period) {
        return made.fitted().sum(shape.difference(period, series.before()));
    }

    /// Durbin–Watson and first autocorrelation of what is left, once a correlation that was fitted is taken out.
    public Together together() {
        return together;
    }

    public List<Point> line() {
        return IntStream.rangeClosed(1, series.periods())
                .mapToObj(period -> {
                    boolean begun = period > series.before();
                    Change fitted = made.fitted().sum(shape.row(period, series.before(), begun));
                    Change without = made.fitted().sum(shape.row(period, series.before(), false));
                    return new Point(
                            period, series.value(period), fitted.estimate(), without.estimate(), without.interval());
                })
                .toList();
    }

    /// The change of level.
    @Override
    public double estimate() {
        return levelChange().estimate();
    }

    @Override
    public Interval interval() {
        return levelChange().interval();
    }

    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.D;
    }

    @Override
    public Basis basis() {
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(together.assumption());
        if (made.enough() > 0) {
            assumptions.add(Assumption.checked(
                    (made.enough() > SerialErrors.MORE_THAN_LAGGED
                                    ? "More than " + SerialErrors.MORE_THAN_LAGGED + " periods"
                                    : made.enough() + " periods or more")
                            + ", so that the error can be trusted",
                    series.periods() >= made.enough()));
        }
        assumptions.add(Assumption.unchecked("The line before would have gone on"));
        assumptions.add(Assumption.unchecked("Nothing else changed when the support began"));
        return new Basis(FormulaId.of(made.formula()), Denominator.complete(series.periods()), assumptions, null);
    }

    @Override
    public String sentence() {
        String trend = shape.bends()
                ? ", and the trend by " + Decimals.TWO.saySigned(slopeChange().estimate()) + " a period ("
                        + slopeChange().interval().sayWithLevel(Decimals.TWO) + ")"
                : "";
        return "In period " + (series.before() + 1) + ", the first with the support, the level changed by "
                + Decimals.TWO.saySigned(estimate()) + " (" + interval().sayWithLevel(Decimals.TWO) + ")" + trend
                + ", against the line of the " + series.before() + " periods before; " + series.after()
                + " periods have the support.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Periods before", series.before()));
        rows.add(Row.of("Periods with the support", series.after()));
        rows.add(new Row("Trend before, a period", Decimals.TWO.saySigned(slope().estimate())));
        rows.add(new Row("Change of level", Decimals.TWO.saySigned(estimate())));
        rows.add(Row.of("95% interval of the level", interval(), Decimals.TWO));
        if (shape.bends()) {
            rows.add(new Row(
                    "Change of trend, a period",
                    Decimals.TWO.saySigned(slopeChange().estimate())));
            rows.add(Row.of("95% interval of the trend", slopeChange().interval(), Decimals.TWO));
        }
        Change last = differenceAt(series.periods());
        rows.add(new Row("Difference from the line before, last period", Decimals.TWO.saySigned(last.estimate())));
        rows.add(Row.of("95% interval of the difference", last.interval(), Decimals.TWO));
        rows.add(new Row("Errors", made.words() + shape.words()));
        return List.copyOf(rows);
    }
}
