package org.kith.evaluation.effect.series;

import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.report.Interval;

/// How much a level, a trend or a value changed, and how sure that is.
///
/// @param estimate         the change
/// @param standardError    of it
/// @param degreesOfFreedom of the t distribution that its interval is of
public record Change(double estimate, double standardError, double degreesOfFreedom) {

    public Interval interval() {
        double reach = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(estimate - reach, estimate + reach, 0.95);
    }

    /// How often chance alone would give as much on either side.
    public double pValue() {
        return 2 * TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(estimate / standardError));
    }

    /// On a logarithmic scale: the ratio's interval.
    Interval ratioInterval() {
        Interval log = interval();
        return new Interval(Math.exp(log.low()), Math.exp(log.high()), log.level());
    }
}
