package org.kith.evaluation.describe;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// The mean time waited up to a horizon, by [Survival#restrictedMean].
public record RestrictedMean(long people, double horizon, double estimate, double standardError) implements Finding {

    @Override
    public Interval interval() {
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(estimate - reach, estimate + reach, 0.95);
    }

    /// How much longer another group waited, with its interval; the two groups must be different people.
    public Difference comparedWith(RestrictedMean other) {
        if (horizon != other.horizon) {
            throw new IllegalArgumentException("two horizons: " + horizon + " and " + other.horizon);
        }
        return new Difference(this, other);
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "restricted-mean-time",
                Denominator.complete(people),
                Assumption.unchecked("Being cut off has nothing to do with the event to come"));
    }

    @Override
    public String sentence() {
        return "Within " + Decimals.needed(horizon, 1).say(horizon) + ", " + people + " people waited "
                + Decimals.ONE.say(estimate) + " on average (" + interval().sayWithLevel(Decimals.ONE) + ").";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("People", people),
                Row.of("Horizon", horizon, Decimals.ONE),
                Row.of("Mean time within it", estimate, Decimals.TWO),
                Row.of("95% interval", interval(), Decimals.TWO));
    }

    /// The second group's mean less the first's.
    public record Difference(RestrictedMean first, RestrictedMean second) implements Finding {

        @Override
        public double estimate() {
            return second.estimate() - first.estimate();
        }

        public double standardError() {
            return Math.hypot(first.standardError(), second.standardError());
        }

        public double p() {
            return Math.min(
                    1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(estimate() / standardError())));
        }

        @Override
        public Interval interval() {
            double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError();
            return new Interval(estimate() - reach, estimate() + reach, 0.95);
        }

        @Override
        public Basis basis() {
            return Basis.of(
                    "restricted-mean-time-difference",
                    Denominator.complete(first.people() + second.people()),
                    Assumption.unchecked("The groups would have waited alike but for what is compared"));
        }

        @Override
        public String sentence() {
            return "The second group waited " + Decimals.ONE.saySigned(estimate()) + " compared with the first ("
                    + interval().sayWithLevel(Decimals.ONE) + ").";
        }

        @Override
        public List<Row> rows() {
            return List.of(
                    Row.of("People", first.people() + second.people()),
                    Row.of("Difference", estimate(), Decimals.TWO),
                    Row.of("95% interval", interval(), Decimals.TWO));
        }
    }
}
