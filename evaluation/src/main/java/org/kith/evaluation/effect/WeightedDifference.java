package org.kith.evaluation.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The difference of weighted means.
///
/// Weights that come with the models that made them ([Weighting] from a propensity score, [FollowUp], and
/// [EntropyBalancing]) give an error that counts those models' estimation (stacked estimating equations), which
/// is smaller: a model that is fitted to the very people balances them better than the true chances would.
/// Weights as given, or drawn in ones where they were drawn in, are taken as known, by HC0, which errs to the
/// wide side.
///
/// Whoever weighs nothing, such as somebody not followed up, needs no outcome. Weights that were seen to make the
/// groups alike ([Balanced]) give an effect that says so; plain weights give one of which that does not hold.
///
/// Refuses outcomes that are not finite and what least squares refuses. Lunceford & Davidian (2004),
/// doi:10.1002/sim.1903; Zhao & Percival (2017), doi:10.1515/jci-2016-0010; Hernán & Robins (2020), Causal
/// Inference: What If, chapter 12.
public final class WeightedDifference {

    private static final double FEW = 30;

    private WeightedDifference() {}

    /// Compares under weights under which the groups are alike.
    ///
    /// @param on whom the weights stand for
    public static Outcome<Effect> of(double[] outcomes, Balanced<Weights> weights, Effect.On on) {
        return compared(outcomes, weights.comparison(), on).map(effect -> effect.and(Alike.seen()));
    }

    /// Compares under weights of which nobody says that they make the groups alike.
    ///
    /// @param on whom the weights stand for
    public static Outcome<Effect> of(double[] outcomes, Weights weights, Effect.On on) {
        return compared(outcomes, weights, on).map(effect -> effect.and(Alike.unseen()));
    }

    private static Outcome<Effect> compared(double[] outcomes, Weights weights, Effect.On on) {
        Assignment who = weights.who();
        double[] values = weights.values();
        Optional<Refusal> refusal = Outcomes.refusal(outcomes, who, row -> values[row] > 0);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] y = Outcomes.orNought(outcomes, row -> values[row] > 0);
        double[] treated = IntStream.range(0, who.rows())
                .mapToDouble(row -> who.treated(row) ? 1 : 0)
                .toArray();
        DesignMatrix x = DesignMatrix.of(List.of("had the support"), treated);
        return LinearModel.fit(x, y, values)
                .map(fit -> new Effect(
                        FormulaId.of(weights.estimated() ? "weighted-difference-estimated" : "weighted-difference"),
                        on,
                        fit.coefficients()[1],
                        error(y, weights, fit.coefficients()),
                        people(weights),
                        List.of(Assumption.checked(
                                "Weights leave as much as 30 people in each group would tell",
                                Math.min(weights.effectiveSize(true), weights.effectiveSize(false)) >= FEW))));
    }

    /// The root of the sum of squares of what each person adds: their weight's share of their group times how far
    /// they are from its mean, and what they add by way of the models of the weights. Without the latter it is
    /// HC0's.
    private static double error(double[] y, Weights weights, double... coefficients) {
        Assignment who = weights.who();
        double[] totals = new double[2];
        for (int row = 0; row < y.length; row++) {
            totals[who.treated(row) ? 1 : 0] += weights.of(row);
        }
        double[] parts = new double[y.length];
        for (int row = 0; row < y.length; row++) {
            parts[row] = who.treated(row)
                    ? weights.of(row) * (y[row] - coefficients[0] - coefficients[1]) / totals[1]
                    : -weights.of(row) * (y[row] - coefficients[0]) / totals[0];
        }
        double[] more = weights.byEstimation(parts);
        double squares = 0;
        for (int row = 0; row < y.length; row++) {
            squares += (parts[row] + more[row]) * (parts[row] + more[row]);
        }
        return Math.sqrt(squares);
    }

    private static Denominator people(Weights weights) {
        int all = weights.who().rows();
        int counted = weights.counted();
        return counted == all ? Denominator.complete(all) : Denominator.of(all, counted, weights.without());
    }
}
