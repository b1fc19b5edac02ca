package org.kith.evaluation.effect.series;

import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.estimate.counts.PoissonModel;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// An interrupted series of counts: `log(count) = log(people) + β₀ + β₁t + β₂·after + β₃·since`, with waves through the
/// year where asked for, and a variance that is a multiple of the mean (quasi-Poisson).
///
/// `e^β₂` is the ratio of rates in the first period with the support, `e^β₃` that of the trend. The multiple is
/// Pearson's `Σ(y-μ)²/μ / (n-p)`; intervals are of the t distribution with `n-p` degrees of freedom. Neighbouring
/// periods are taken for independent once waves are out, which is checked and said; where they are not, intervals are
/// too narrow, and [SegmentedRegression] of the logarithms of the rates is the one to take. Refuses what [Series] and
/// [CountsOverTime] refuse and stretches without any count. Lopez Bernal, Cummins & Gasparrini (2017),
/// doi:10.1093/ije/dyw098.
public final class SegmentedCounts {

    private static final SegmentedCounts DEFAULTS = new SegmentedCounts(new Shape(true, 0, 0));

    private final Shape shape;

    private SegmentedCounts(Shape shape) {
        this.shape = shape;
    }

    /// Level and trend, no waves.
    public static SegmentedCounts withDefaults() {
        return DEFAULTS;
    }

    /// The trend goes on as before; only the level changes.
    public SegmentedCounts levelOnly() {
        return new SegmentedCounts(new Shape(false, shape.waves(), shape.cycle()));
    }

    /// Waves through the year, as pairs of sine and cosine; 2 pairs and 12 periods are usual.
    public SegmentedCounts withWaves(int pairs, int periodsOfAYear) {
        return new SegmentedCounts(new Shape(shape.bends(), pairs, periodsOfAYear));
    }

    /// The rate of counts among people.
    ///
    /// @param people or person-time of each period
    public Outcome<InterruptedRate> of(Series counts, double[] people) {
        if (people.length != counts.periods()) {
            throw new IllegalArgumentException(
                    people.length + " numbers of people for " + counts.periods() + " periods");
        }
        return CountsOverTime.of(counts.values(), people).then(y -> of(counts, y));
    }

    private Outcome<InterruptedRate> of(Series counts, CountsOverTime y) {
        DesignMatrix x = shape.design(counts.periods(), counts.before());
        return PoissonModel.fit(x, y).then(fit -> {
            int n = counts.periods();
            double[] left = new double[n];
            for (int t = 0; t < n; t++) {
                left[t] = (y.count(t) - fit.mean(t)) / Math.sqrt(fit.mean(t));
            }
            if (fit.dispersion() < 1e-12) {
                return Outcome.refuse(
                        new Refusal.NotMeaningful("Every period lies on its line, so no interval can be worked out."));
            }
            Fitted fitted = new Fitted(fit.coefficients(), fit.quasiCovariance(), n - x.width());
            return Outcome.of(new InterruptedRate(counts, y, shape, fitted, fit.dispersion(), Together.of(left)));
        });
    }
}
