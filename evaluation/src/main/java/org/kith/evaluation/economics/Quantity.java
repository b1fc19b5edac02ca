package org.kith.evaluation.economics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;

/// A number that goes into a calculation, with how sure anybody is of it.
///
/// `low` and `high` are the ends of a range, or of the middle 95% where there are no ends; one-way sensitivity takes
/// these, probabilistic sensitivity draws.
public sealed interface Quantity {

    /// The value that is taken when nothing is varied.
    double value();

    double low();

    double high();

    double draw(UniformRandomProvider random);

    /// Known.
    record Exactly(double value) implements Quantity {

        @Override
        public double low() {
            return value;
        }

        @Override
        public double high() {
            return value;
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return value;
        }
    }

    /// Anything from low to high alike; its value is the middle.
    record Between(double low, double high) implements Quantity {

        public Between {
            check(low <= high);
        }

        @Override
        public double value() {
            return (low + high) / 2;
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return low + (high - low) * random.nextDouble();
        }
    }

    /// Most likely `value`, never below low or above high, and less likely in a straight line towards both. Its mean
    /// is the mean of the three.
    record Triangular(double low, double value, double high) implements Quantity {

        public Triangular {
            check(low <= value && value <= high);
        }

        @Override
        public double draw(UniformRandomProvider random) {
            double u = random.nextDouble();
            double width = high - low;
            return u * width < value - low
                    ? low + Math.sqrt(u * width * (value - low))
                    : high - Math.sqrt((1 - u) * width * (high - value));
        }
    }

    /// An estimate with a standard error.
    record Estimate(double value, double standardError) implements Quantity {

        public Estimate {
            check(standardError >= 0);
        }

        /// A finding as it stands, its standard error read off its interval.
        public static Estimate of(Finding finding) {
            Interval interval = finding.interval();
            double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - interval.level()) / 2);
            return new Estimate(finding.estimate(), interval.width() / (2 * reach));
        }

        @Override
        public double low() {
            return value - reach();
        }

        @Override
        public double high() {
            return value + reach();
        }

        private double reach() {
            return NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return value
                    + standardError
                            * ZigguratSampler.NormalizedGaussian.of(random).sample();
        }
    }

    /// A share that was counted: a beta distribution of count and rest, each with a half more (Jeffreys).
    record Counted(Proportion share) implements Quantity {

        @Override
        public double value() {
            return share.share();
        }

        @Override
        public double low() {
            return Math.min(value(), beta().inverseCumulativeProbability(0.025));
        }

        @Override
        public double high() {
            return Math.max(value(), beta().inverseSurvivalProbability(0.025));
        }

        private BetaDistribution beta() {
            return BetaDistribution.of(share.count() + 0.5, share.n() - share.count() + 0.5);
        }

        @Override
        public double draw(UniformRandomProvider random) {
            double yes = gamma(random, share.count() + 0.5);
            double no = gamma(random, share.n() - share.count() + 0.5);
            return yes / (yes + no);
        }

        private static double gamma(UniformRandomProvider random, double shape) {
            return AhrensDieterMarsagliaTsangGammaSampler.of(random, shape, 1).sample();
        }
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("a range runs from low to high, and errors are not below nought");
        }
    }
}
