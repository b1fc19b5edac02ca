package org.kith.evaluation.economics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Interval;

/// What is gained a person, at so many pounds a unit, less what it cost.
///
/// @param threshold        pounds a unit
/// @param pounds           `λΔE - ΔC`
/// @param standardError    by the normal approximation
/// @param interval         likewise
/// @param chance           that it is above nought, by the normal approximation
/// @param shareOfResamples in which it is above nought
public record NetBenefit(
        double threshold,
        double pounds,
        double standardError,
        Interval interval,
        double chance,
        double shareOfResamples) {

    static NetBenefit of(Increments increments, Resamples resamples, double threshold, double level) {
        double pounds = increments.netBenefit(threshold);
        double error = increments.netBenefitError(threshold);
        return new NetBenefit(
                threshold,
                pounds,
                error,
                Increments.around(pounds, error, level),
                chance(pounds, error),
                resamples.shareAbove(threshold));
    }

    private static double chance(double pounds, double error) {
        if (error == 0) {
            return pounds > 0 ? 1 : 0;
        }
        return NormalDistribution.of(0, 1).cumulativeProbability(pounds / error);
    }
}
