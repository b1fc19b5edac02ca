package org.kith.evaluation.effect.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// A rate before and after the start: by what factor its level changed, and its trend.
public final class InterruptedRate implements Finding {

    private final Series counts;
    private final CountsOverTime people;
    private final Shape shape;
    private final Fitted fitted;
    private final double dispersion;
    private final Together together;

    InterruptedRate(
            Series counts, CountsOverTime people, Shape shape, Fitted fitted, double dispersion, Together together) {
        this.counts = counts;
        this.people = people;
        this.shape = shape;
        this.fitted = fitted;
        this.dispersion = dispersion;
        this.together = together;
    }

    /// A ratio of rates, and how sure it is.
    ///
    /// @param log its logarithm, of which the error is known
    public record Ratio(Change log) {
        public double estimate() {
            return Math.exp(log.estimate());
        }

        public Interval interval() {
            return log.ratioInterval();
        }
    }

    /// Of the first period with the support to what the trend before would have had.
    public Ratio levelRatio() {
        return new Ratio(fitted.coefficient(Shape.LEVEL));
    }

    /// By what factor the rate's growth from period to period changed; one where only the level may change.
    public Ratio slopeRatio() {
        return new Ratio(
                shape.bends()
                        ? fitted.coefficient(Shape.SLOPE)
                        : new Change(0, 0, levelRatio().log().degreesOfFreedom()));
    }

    /// By what factor the rate grew from period to period before.
    public Ratio growth() {
        return new Ratio(fitted.coefficient(1));
    }

    /// Of a period to what the trend before would have had.
    public Ratio ratioAt(int period) {
        return new Ratio(fitted.sum(shape.difference(period, counts.before())));
    }

    /// In the order of the design: intercept, time, after, since, and sine and cosine of each wave.
    Change coefficient(int place) {
        return fitted.coefficient(place);
    }

    /// By what multiple counts vary more than Poisson's would.
    public double dispersion() {
        return dispersion;
    }

    /// Durbin–Watson and first autocorrelation of Pearson's residuals.
    public Together together() {
        return together;
    }

    /// Counts as they were and as they would have been on the trend before, for the people of each period.
    public List<InterruptedSeries.Point> line() {
        return IntStream.rangeClosed(1, counts.periods())
                .mapToObj(period -> {
                    double offset = people.offset(period - 1);
                    Change with = fitted.sum(shape.row(period, counts.before(), period > counts.before()));
                    Change without = fitted.sum(shape.row(period, counts.before(), false));
                    Interval interval = without.interval();
                    return new InterruptedSeries.Point(
                            period,
                            counts.value(period),
                            Math.exp(offset + with.estimate()),
                            Math.exp(offset + without.estimate()),
                            new Interval(
                                    Math.exp(offset + interval.low()),
                                    Math.exp(offset + interval.high()),
                                    interval.level()));
                })
                .toList();
    }

    /// The ratio of levels.
    @Override
    public double estimate() {
        return levelRatio().estimate();
    }

    @Override
    public Interval interval() {
        return levelRatio().interval();
    }

    @Override
    public ClaimGrade highestGrade() {
        return ClaimGrade.D;
    }

    @Override
    public Basis basis() {
        return new Basis(
                FormulaId.of("segmented-quasi-poisson"),
                Denominator.complete(counts.periods()),
                List.of(
                        together.assumption(),
                        Assumption.unchecked("The trend before would have gone on"),
                        Assumption.unchecked("Nothing else changed when the support began")),
                null);
    }

    @Override
    public String sentence() {
        String trend = shape.bends()
                ? ", and its trend by a factor of "
                        + Decimals.THREE.say(slopeRatio().estimate()) + " a period ("
                        + slopeRatio().interval().sayWithLevel(Decimals.THREE) + ")"
                : "";
        return "In period " + (counts.before() + 1) + ", the first with the support, the rate changed by a factor of "
                + Decimals.TWO.say(estimate()) + " (" + interval().sayWithLevel(Decimals.TWO) + ")" + trend
                + ", against the trend of the " + counts.before() + " periods before; " + counts.after()
                + " periods have the support.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Periods before", counts.before()));
        rows.add(Row.of("Periods with the support", counts.after()));
        rows.add(Row.of("Growth before, factor a period", growth().estimate(), Decimals.THREE));
        rows.add(Row.of("Ratio of level", estimate(), Decimals.TWO));
        rows.add(Row.of("95% interval of the level", interval(), Decimals.TWO));
        if (shape.bends()) {
            rows.add(Row.of("Ratio of trend, a period", slopeRatio().estimate(), Decimals.THREE));
            rows.add(Row.of("95% interval of the trend", slopeRatio().interval(), Decimals.THREE));
        }
        Ratio last = ratioAt(counts.periods());
        rows.add(Row.of("Ratio to the trend before, last period", last.estimate(), Decimals.TWO));
        rows.add(Row.of("95% interval of that ratio", last.interval(), Decimals.TWO));
        rows.add(Row.of("Variance over mean", dispersion, Decimals.TWO));
        rows.add(new Row("Errors", "quasi-Poisson" + shape.words()));
        return List.copyOf(rows);
    }
}
