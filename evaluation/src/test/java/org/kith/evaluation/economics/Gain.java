package org.kith.evaluation.economics;

import java.util.List;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.FormulaId;

/// A difference to comparators as some method may have found it.
final class Gain {

    private Gain() {}

    static Effect of(double points, double standardError) {
        return new Effect(
                FormulaId.of("matched-difference"),
                Effect.On.SUPPORTED,
                points,
                standardError,
                Denominator.complete(240),
                List.of());
    }
}
