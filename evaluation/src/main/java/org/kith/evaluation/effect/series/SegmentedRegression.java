package org.kith.evaluation.effect.series;

import java.util.Optional;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.NeweyWest;
import org.kith.evaluation.estimate.PraisWinsten.Correlation;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// An interrupted series as a line before the start and a line after it: `y = β₀ + β₁t + β₂·after + β₃·since`, `since`
/// counting the periods after the first with the support, so that `β₂` is the change of level in that period and `β₃`
/// the change of trend.
///
/// Neighbouring periods are alike, and errors that do not know it are too small. Three ways to deal with that are
/// here, none of which is wholly right in a short series: see the page on interrupted series for how often each
/// interval holds the truth. Refuses what [Series] refuses and series that lie wholly on their lines. Wagner,
/// Soumerai, Zhang & Ross-Degnan (2002), doi:10.1046/j.1365-2710.2002.00430.x; Lopez Bernal, Cummins & Gasparrini
/// (2017), doi:10.1093/ije/dyw098.
public final class SegmentedRegression {

    private static final double EXACT = 1e-22;
    private static final SegmentedRegression DEFAULTS = new SegmentedRegression(
            new Shape(true, 0, 0), new SerialErrors.Autoregressive(Correlation.RESTRICTED_LIKELIHOOD));

    private final Shape shape;
    private final SerialErrors errors;

    private SegmentedRegression(Shape shape, SerialErrors errors) {
        this.shape = shape;
        this.errors = errors;
    }

    /// Level and trend, no waves, each period's error leaning on that of the one before.
    public static SegmentedRegression withDefaults() {
        return DEFAULTS;
    }

    /// The trend goes on as before; only the level changes.
    public SegmentedRegression levelOnly() {
        return new SegmentedRegression(new Shape(false, shape.waves(), shape.cycle()), errors);
    }

    /// Waves through the year, as pairs of sine and cosine; 2 pairs and 12 periods are usual.
    public SegmentedRegression withWaves(int pairs, int periodsOfAYear) {
        return new SegmentedRegression(new Shape(shape.bends(), pairs, periodsOfAYear), errors);
    }

    /// Least squares, as if periods were independent of each other.
    public SegmentedRegression independent() {
        return new SegmentedRegression(shape, new SerialErrors.Independent());
    }

    /// Least squares with Newey–West errors of the usual lag, adjusted for the number of coefficients.
    public SegmentedRegression withNeweyWest() {
        return new SegmentedRegression(shape, new SerialErrors.Lagged(Optional.empty()));
    }

    /// Least squares with these Newey–West errors.
    public SegmentedRegression with(NeweyWest neweyWest) {
        return new SegmentedRegression(shape, new SerialErrors.Lagged(Optional.of(neweyWest)));
    }

    /// Generalised least squares, each period's error leaning on that of the one before.
    public SegmentedRegression withPraisWinsten(Correlation correlation) {
        return new SegmentedRegression(shape, new SerialErrors.Autoregressive(correlation));
    }

    public Outcome<InterruptedSeries> of(Series series) {
        DesignMatrix x = shape.design(series.periods(), series.before());
        double[] y = series.values();
        double squares = 0;
        for (double value : y) {
            squares += value * value;
        }
        double exact = EXACT * squares;
        return LinearModel.fit(x, y)
                .then(fit -> fit.residualSquares() <= exact
                        ? Outcome.<SerialErrors.Made>refuse(new Refusal.NotMeaningful(
                                "Every period lies on its line, so no interval can be worked out."))
                        : errors.of(x, y, fit))
                .map(made -> new InterruptedSeries(series, shape, made));
    }
}
