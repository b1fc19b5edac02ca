package org.kith.evaluation.missing;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.estimate.LogisticModel;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Row;

/// The mean change of everybody who started, by [FollowUpWeighting].
///
/// @param people who started, were followed up, and were not
/// @param completeCase the plain change of those followed up, for comparison
/// @param estimate the weighted mean
/// @param standardError of the weighted mean
/// @param weights their spread
/// @param followUpModel the model of being followed up
public record WeightedChange(
        Denominator people,
        Moments completeCase,
        double estimate,
        double standardError,
        Weights weights,
        LogisticModel.Fit followUpModel)
        implements Finding {

    /// How the weights are spread; `effectiveSize` is the number of people whose plain mean would be as exact.
    public record Weights(double least, double greatest, double mean, double effectiveSize) {}

    @Override
    public Interval interval() {
        double reach = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025) * standardError;
        return new Interval(estimate - reach, estimate + reach, 0.95);
    }

    @Override
    public Basis basis() {
        return Basis.of(
                "inverse-probability-of-follow-up",
                people,
                Assumption.checked(
                        "No weight is more than 20 times the mean", weights.greatest() <= 20 * weights.mean()),
                Assumption.unchecked("What makes people drop out is in the model"));
    }

    @Override
    public String sentence() {
        return "Weighted to all " + people.all() + " people who started, the mean score changed by "
                + Decimals.TWO.saySigned(estimate) + " points (" + interval().sayWithLevel(Decimals.TWO)
                + "); among the "
                + people.used() + " followed up it changed by " + Decimals.TWO.saySigned(completeCase.mean()) + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(people.rows());
        rows.add(new Row("Mean change of those followed up", Decimals.TWO.saySigned(completeCase.mean())));
        rows.add(new Row("Weighted mean change", Decimals.TWO.saySigned(estimate)));
        rows.add(Row.of("95% interval", interval(), Decimals.TWO));
        rows.add(Row.of("Least weight", weights.least(), Decimals.TWO));
        rows.add(Row.of("Greatest weight", weights.greatest(), Decimals.TWO));
        rows.add(Row.of("Effective number of people", weights.effectiveSize(), Decimals.ONE));
        return List.copyOf(rows);
    }
}
