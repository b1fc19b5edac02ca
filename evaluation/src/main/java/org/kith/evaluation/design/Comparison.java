package org.kith.evaluation.design;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.change.NonCentralT;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Refusal;

/// What is to be compared with what, and the chance of finding an effect of some size.
///
/// The chance is that of a two-sided test showing the effect on the side on which it lies.
public sealed interface Comparison {

    /// The chance of finding `effect` with `n` people (in each group where there are two) at a two-sided level.
    double power(double n, double effect, double level);

    /// Why this effect cannot be looked for.
    Optional<Refusal> refusal(double effect);

    /// The effect as it stands when there is none: 0 for a difference, 1 for a ratio.
    double nothing();

    /// The furthest that an effect can lie on the side looked at.
    double furthest();

    /// "a change of 0.2 standard deviations".
    String say(double effect);

    /// "people measured twice".
    String people();

    private static double quantile(double level) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(level / 2);
    }

    private static Refusal nought() {
        return new Refusal.NotMeaningful("No number of people is enough to find an effect of nought.");
    }

    /// An effect in standard deviations.
    sealed interface InDeviations extends Comparison {

        @Override
        default Optional<Refusal> refusal(double effect) {
            if (effect == 0) {
                return Optional.of(nought());
            }
            return Double.isFinite(effect)
                    ? Optional.empty()
                    : Optional.of(new Refusal.OutOfRange("effect looked for", "a finite number"));
        }

        @Override
        default double nothing() {
            return 0;
        }

        @Override
        default double furthest() {
            return 20;
        }
    }

    /// The mean change of one group measured twice, in standard deviations of the change.
    record PairedMeans() implements InDeviations {
        @Override
        public double power(double n, double effect, double level) {
            return student(n - 1, Math.abs(effect) * Math.sqrt(n), level);
        }

        @Override
        public String say(double effect) {
            return "a mean change of " + Decimals.TWO.say(effect) + " standard deviations";
        }

        @Override
        public String people() {
            return "people measured twice";
        }
    }

    /// The difference between the means of two groups of one size, in standard deviations of a person.
    record TwoMeans() implements InDeviations {
        @Override
        public double power(double n, double effect, double level) {
            return student(2 * (n - 1), Math.abs(effect) * Math.sqrt(n / 2), level);
        }

        @Override
        public String say(double effect) {
            return "a difference of " + Decimals.TWO.say(effect) + " standard deviations";
        }

        @Override
        public String people() {
            return "people in each of two groups";
        }
    }

    /// `P(T > t)` for a shifted `t`: the non-central distribution.
    private static double student(double degreesOfFreedom, double shift, double level) {
        double limit = TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(level / 2);
        return 1 - new NonCentralT(degreesOfFreedom).cumulative(limit, shift);
    }

    /// The share in one group beside that of the others, by the normal approximation with a pooled variance
    /// where there is no effect. The effect is the first group's share.
    ///
    /// @param ofOthers the share among the comparators
    record TwoShares(double ofOthers) implements Comparison {
        @Override
        public double power(double n, double effect, double level) {
            double mean = (ofOthers + effect) / 2;
            double without = Math.sqrt(2 * mean * (1 - mean));
            double with = Math.sqrt(ofOthers * (1 - ofOthers) + effect * (1 - effect));
            double gap = Math.sqrt(n) * Math.abs(effect - ofOthers);
            return NormalDistribution.of(0, 1).cumulativeProbability((gap - quantile(level) * without) / with);
        }

        @Override
        public Optional<Refusal> refusal(double effect) {
            if (!(ofOthers > 0 && ofOthers < 1 && effect > 0 && effect < 1)) {
                return Optional.of(new Refusal.OutOfRange("shares", "between 0 and 1, neither of them included"));
            }
            return effect == ofOthers ? Optional.of(nought()) : Optional.empty();
        }

        @Override
        public double nothing() {
            return ofOthers;
        }

        @Override
        public double furthest() {
            return 1 - 1e-9;
        }

        @Override
        public String say(double effect) {
            return "a share of " + Decimals.ONE.sayPercent(effect) + " instead of " + Decimals.ONE.sayPercent(ofOthers);
        }

        @Override
        public String people() {
            return "people in each of two groups";
        }
    }

    /// The ratio of two groups' rates of contacts, where people differ in their own rate (negative binomial
    /// counts), by Wald's test of its logarithm: variance `(1/μ + 1/a + 1/(rμ) + 1/a)/n`.
    ///
    /// @param mean  contacts of a comparator in the time watched
    /// @param shape of the gamma by which people's own rates differ: small when few people make most of the
    ///   contacts
    record TwoRates(double mean, double shape) implements Comparison {
        @Override
        public double power(double n, double effect, double level) {
            double variance = (1 / mean + 1 / shape + 1 / (mean * effect) + 1 / shape) / n;
            double gap = Math.abs(Math.log(effect)) / Math.sqrt(variance);
            return NormalDistribution.of(0, 1).cumulativeProbability(gap - quantile(level));
        }

        @Override
        public Optional<Refusal> refusal(double effect) {
            if (!(mean > 0 && shape > 0 && effect > 0 && Double.isFinite(mean + effect))) {
                return Optional.of(new Refusal.OutOfRange("mean, shape and ratio", "above nought and finite"));
            }
            return effect == 1 ? Optional.of(nought()) : Optional.empty();
        }

        @Override
        public double nothing() {
            return 1;
        }

        /// Few contacts left make a ratio unsure, so beyond some ratio the chance falls again. Where it is
        /// greatest, `log²r / (c + 1/(rμ))` is, with `c` what does not hang on the ratio.
        @Override
        public double furthest() {
            double low = 0;
            double high = 50;
            double steady = mean * (1 / mean + 2 / shape);
            for (int halving = 0; halving < 60; halving++) {
                double middle = (low + high) / 2;
                boolean rising = 2 * (steady + Math.exp(middle)) > middle * Math.exp(middle);
                low = rising ? middle : low;
                high = rising ? high : middle;
            }
            return Math.exp(-low);
        }

        @Override
        public String say(double effect) {
            return "a ratio of rates of " + Decimals.TWO.say(effect);
        }

        @Override
        public String people() {
            return "people in each of two groups";
        }
    }
}
