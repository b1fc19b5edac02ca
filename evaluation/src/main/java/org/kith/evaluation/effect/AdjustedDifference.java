package org.kith.evaluation.effect;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The difference when what was known before is held fixed by least squares, with HC3 errors.
///
/// It leans on the outcome being a straight line in everything, also where there is nobody to compare with: use
/// it beside matching and weighting, not in their stead. Refuses outcomes that are not finite and what least
/// squares refuses.
public final class AdjustedDifference {

    private AdjustedDifference() {}

    public static Outcome<Effect> of(double[] outcomes, DesignMatrix before, Assignment who) {
        return of(outcomes, before, who, Correction.HC3);
    }

    public static Outcome<Effect> of(double[] outcomes, DesignMatrix before, Assignment who, Correction correction) {
        Optional<Refusal> refusal = Outcomes.refusal(outcomes, who);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        DesignMatrix x = who.beside(before);
        double[] alike = new double[outcomes.length];
        Arrays.fill(alike, 1);
        return LinearModel.fit(x, outcomes)
                .map(fit -> new Effect(
                        FormulaId.of("adjusted-difference"),
                        Effect.On.EVERYBODY,
                        fit.coefficients()[1],
                        RobustErrors.of(x, outcomes, alike, fit).of(1, correction),
                        Denominator.complete(who.rows()),
                        List.of(Assumption.unchecked("The outcome is a straight line in everything known before"))));
    }
}
