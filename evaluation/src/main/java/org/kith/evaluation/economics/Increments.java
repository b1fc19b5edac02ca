package org.kith.evaluation.economics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.report.Interval;

/// How much more the supported cost and gained than the comparators, with the errors of both and how they hang
/// together.
///
/// @param cost         difference in mean cost
/// @param gain         difference in mean gain
/// @param costVariance of the difference in cost
/// @param gainVariance of the difference in gain
/// @param covariance   of the two
public record Increments(double cost, double gain, double costVariance, double gainVariance, double covariance) {

    /// From two groups of people: means, and variances with `n - 1`, each over its number of people.
    static Increments of(double[][] supported, double[][] comparators) {
        Group one = Group.of(supported[0], supported[1]);
        Group other = Group.of(comparators[0], comparators[1]);
        return new Increments(
                one.cost - other.cost,
                one.gain - other.gain,
                one.costVariance + other.costVariance,
                one.gainVariance + other.gainVariance,
                one.covariance + other.covariance);
    }

    public double costError() {
        return Math.sqrt(costVariance);
    }

    public double gainError() {
        return Math.sqrt(gainVariance);
    }

    public Interval costInterval(double level) {
        return around(cost, costError(), level);
    }

    public Interval gainInterval(double level) {
        return around(gain, gainError(), level);
    }

    /// What is gained at so many pounds a unit, less what it costs: `λΔE - ΔC`.
    public double netBenefit(double threshold) {
        return threshold * gain - cost;
    }

    /// `√(λ²V(ΔE) + V(ΔC) - 2λ cov)`.
    public double netBenefitError(double threshold) {
        return Math.sqrt(Math.max(0, threshold * threshold * gainVariance + costVariance - 2 * threshold * covariance));
    }

    /// Fieller's interval of cost over gain; it has ends only where the gain's own interval leaves out nought.
    Interval fieller(double level) {
        double z = normal(level);
        double a = gain * gain - z * z * gainVariance;
        double b = cost * gain - z * z * covariance;
        double c = cost * cost - z * z * costVariance;
        double reach = Math.sqrt(Math.max(0, b * b - a * c));
        return new Interval((b - reach) / a, (b + reach) / a, level);
    }

    static Interval around(double estimate, double error, double level) {
        double reach = normal(level) * error;
        return new Interval(estimate - reach, estimate + reach, level);
    }

    static double normal(double level) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    private record Group(double cost, double gain, double costVariance, double gainVariance, double covariance) {

        static Group of(double[] costs, double[] gains) {
            double cost = mean(costs);
            double gain = mean(gains);
            double costs2 = 0;
            double gains2 = 0;
            double both = 0;
            for (int i = 0; i < costs.length; i++) {
                double c = costs[i] - cost;
                double g = gains[i] - gain;
                costs2 += c * c;
                gains2 += g * g;
                both += c * g;
            }
            double over = (costs.length - 1.0) * costs.length;
            return new Group(cost, gain, costs2 / over, gains2 / over, both / over);
        }

        private static double mean(double[] values) {
            return Moments.of(values).mean();
        }
    }
}
