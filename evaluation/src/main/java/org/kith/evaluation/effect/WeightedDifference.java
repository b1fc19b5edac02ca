package org.kith.evaluation.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The difference of weighted means, its error by HC0 with the weights taken as given, which errs to the wide
/// side for weights of a propensity score.
///
/// Whoever weighs nothing, such as somebody not followed up, needs no outcome. Weights that were seen to make the
/// groups alike ([Balanced]) give an effect that says so; plain weights give one of which that does not hold.
///
/// Refuses outcomes that are not finite and what least squares refuses. Hernán & Robins (2020), Causal Inference:
/// What If, chapter 12.
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
                        FormulaId.of("weighted-difference"),
                        on,
                        fit.coefficients()[1],
                        RobustErrors.of(x, y, values, fit).of(1, Correction.HC0),
                        people(weights),
                        List.of(Assumption.checked(
                                "Weights leave as much as 30 people in each group would tell",
                                Math.min(weights.effectiveSize(true), weights.effectiveSize(false)) >= FEW))));
    }

    private static Denominator people(Weights weights) {
        int all = weights.who().rows();
        int counted = weights.counted();
        return counted == all ? Denominator.complete(all) : Denominator.of(all, counted, weights.without());
    }
}
