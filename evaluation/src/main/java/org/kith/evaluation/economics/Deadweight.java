package org.kith.evaluation.economics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.report.Finding;

/// The share of an outcome that would have come about without the support, and where that is known from.
///
/// Comparators tell it; an opinion may stand in, and is then called one wherever the result is said.
public sealed interface Deadweight {

    /// From 0 to 1.
    double share();

    double low();

    double high();

    double draw(UniformRandomProvider random);

    /// Whether nobody was compared.
    boolean isOpinion();

    /// Where it is from, in words.
    String origin();

    /// From shares of people with the outcome: comparators' over that of those who had the support, at most all.
    /// Where nobody who had the support has the outcome, all of it is deadweight.
    ///
    /// @param supported   who had the outcome of those who had the support
    /// @param comparators who had it of those who had not
    record FromShares(Proportion supported, Proportion comparators) implements Deadweight {

        @Override
        public double share() {
            return ratio(comparators.share(), supported.share());
        }

        /// On the logarithm, with a half added to each count.
        @Override
        public double low() {
            return Math.min(share(), end(-1));
        }

        @Override
        public double high() {
            return Math.max(share(), end(1));
        }

        private double end(int way) {
            double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025)
                    * Math.sqrt(relativeVariance(supported) + relativeVariance(comparators));
            return Math.min(1, halved(comparators) / halved(supported) * Math.exp(way * reach));
        }

        private static double halved(Proportion share) {
            return (share.count() + 0.5) / (share.n() + 1);
        }

        private static double relativeVariance(Proportion share) {
            return 1 / (share.count() + 0.5) - 1 / (share.n() + 1.0);
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return ratio(new Quantity.Counted(comparators).draw(random), new Quantity.Counted(supported).draw(random));
        }

        static double ratio(double comparators, double supported) {
            return comparators >= supported ? 1 : comparators / supported;
        }

        @Override
        public boolean isOpinion() {
            return false;
        }

        @Override
        public String origin() {
            return comparators.count() + " of " + comparators.n() + " comparators and " + supported.count() + " of "
                    + supported.n() + " who had the support";
        }
    }

    /// From a change and the part of it that a comparison found to go with the support: `1 - difference / change`,
    /// within 0 and 1.
    ///
    /// @param change     of those who had the support, above nought
    /// @param difference to comparators, as a finding of a controlled design
    record FromDifference(double change, Finding difference) implements Deadweight {

        public FromDifference {
            if (!(change > 0)) {
                throw new IllegalArgumentException("there is no deadweight without a gain");
            }
        }

        @Override
        public double share() {
            return within(difference.estimate());
        }

        @Override
        public double low() {
            return within(difference.interval().high());
        }

        @Override
        public double high() {
            return within(difference.interval().low());
        }

        /// The finding's standard error as its interval tells it.
        private Quantity.Estimate estimate() {
            return Quantity.Estimate.of(difference);
        }

        private double within(double found) {
            return Math.clamp(1 - found / change, 0.0, 1.0);
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return within(estimate().draw(random));
        }

        @Override
        public boolean isOpinion() {
            return false;
        }

        @Override
        public String origin() {
            return "a comparison (" + difference.basis().formula() + ")";
        }
    }

    /// What somebody thinks.
    ///
    /// @param belief with its range
    /// @param whose  as in "the scheme's managers"
    record Opinion(Quantity belief, String whose) implements Deadweight {

        @Override
        public double share() {
            return belief.value();
        }

        @Override
        public double low() {
            return belief.low();
        }

        @Override
        public double high() {
            return belief.high();
        }

        @Override
        public double draw(UniformRandomProvider random) {
            return belief.draw(random);
        }

        @Override
        public boolean isOpinion() {
            return true;
        }

        @Override
        public String origin() {
            return "opinion of " + whose;
        }
    }
}
