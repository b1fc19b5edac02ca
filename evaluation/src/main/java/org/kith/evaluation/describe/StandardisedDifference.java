package org.kith.evaluation.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How far two groups differ in one variable, in standard deviations, which sample size does not blow up.
///
/// `(mean₁ - mean₀) / s`, where `s` is the first group's standard deviation or `√((s₁² + s₀²)/2)`. More than 0.1 is
/// held to matter. Welch's p is given because it is asked for; with many people it is small for differences that do
/// not matter.
///
/// Missing values (`NaN`) are left out. Refuses groups of fewer than two and a variable that does not vary. Austin
/// (2009), Statistics in Medicine 28:3083–3107, doi:10.1002/sim.3697.
///
/// @param difference in standard deviations
/// @param welch p of Welch's t test
public record StandardisedDifference(
        long n1, long n0, double mean1, double mean0, double difference, double welch, Scale scale) implements Result {

    /// Which standard deviation is the unit.
    public enum Scale {
        /// That of the first group, as for an effect in those treated.
        FIRST_GROUP,
        /// The root of the mean of both variances.
        POOLED
    }

    private static final double MATTERS = 0.1;

    public static Outcome<StandardisedDifference> of(double[] first, double[] second, Scale scale) {
        Moments one = known(first);
        Moments other = known(second);
        Optional<Refusal> refusal = refusal(one, other);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double unit = switch (scale) {
            case FIRST_GROUP -> one.standardDeviation();
            case POOLED -> Math.sqrt((one.variance() + other.variance()) / 2);
        };
        if (!(unit > 0)) {
            return Outcome.refuse(new Refusal.NoVariation("value"));
        }
        double difference = (one.mean() - other.mean()) / unit;
        return Outcome.of(new StandardisedDifference(
                one.n(), other.n(), one.mean(), other.mean(), difference, welch(one, other), scale));
    }

    private static Moments known(double[] values) {
        return Moments.of(Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray());
    }

    private static Optional<Refusal> refusal(Moments one, Moments other) {
        if (Math.min(one.n(), other.n()) < 2) {
            return Optional.of(new Refusal.TooFew("people in each group", 2, Math.min(one.n(), other.n())));
        }
        return Double.isFinite(one.squares() + other.squares())
                ? Optional.empty()
                : Optional.of(new Refusal.NotFinite("values", 1));
    }

    private static double welch(Moments one, Moments other) {
        double v1 = one.variance() / one.n();
        double v0 = other.variance() / other.n();
        if (v1 + v0 == 0) {
            return one.mean() == other.mean() ? 1 : 0;
        }
        double t = (one.mean() - other.mean()) / Math.sqrt(v1 + v0);
        double df = (v1 + v0) * (v1 + v0) / (v1 * v1 / (one.n() - 1) + v0 * v0 / (other.n() - 1));
        return Math.min(1, 2 * TDistribution.of(df).survivalProbability(Math.abs(t)));
    }

    public boolean matters() {
        return Math.abs(difference) > MATTERS;
    }

    @Override
    public String sentence() {
        return "The groups differ by " + Decimals.TWO.saySigned(difference) + " standard deviations (n = " + n1
                + " and " + n0 + "), " + (matters() ? "more" : "not more") + " than the 0.1 that is held to matter.";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Mean of the first group", mean1, Decimals.TWO),
                Row.of("Mean of the second group", mean0, Decimals.TWO),
                Row.of("Standardised difference", difference, Decimals.TWO));
    }
}
