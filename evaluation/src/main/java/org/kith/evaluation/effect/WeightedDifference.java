package org.kith.evaluation.effect;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The difference of weighted means, its error by HC0 with the weights taken as given, which errs to the wide side for
/// weights of a propensity score.
///
/// Refuses outcomes that are not finite and what least squares refuses. Hernán & Robins (2020), Causal Inference: What
/// If, chapter 12.
public final class WeightedDifference {

    private static final double FEW = 30;

    private WeightedDifference() {}

    /// Compares under weights.
    ///
    /// @param on whom the weights stand for
    public static Outcome<Effect> of(double[] outcomes, Weights weights, Effect.On on) {
        Assignment who = weights.who();
        Optional<Refusal> refusal = Outcomes.refusal(outcomes, who);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] treated = IntStream.range(0, who.rows())
                .mapToDouble(row -> who.treated(row) ? 1 : 0)
                .toArray();
        DesignMatrix x = DesignMatrix.of(List.of("had the support"), treated);
        return LinearModel.fit(x, outcomes, weights.values())
                .map(fit -> new Effect(
                        FormulaId.of("weighted-difference"),
                        on,
                        fit.coefficients()[1],
                        RobustErrors.of(x, outcomes, weights.values(), fit).of(1, Correction.HC0),
                        Denominator.complete(who.rows()),
                        List.of(Assumption.checked(
                                "Weights leave as much as 30 people in each group would tell",
                                Math.min(weights.effectiveSize(true), weights.effectiveSize(false)) >= FEW))));
    }
}
