package org.kith.evaluation.effect;

import java.util.Arrays;
import java.util.Optional;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Refusal;

/// What every comparison asks of outcomes before it begins.
final class Outcomes {

    private Outcomes() {}

    static Optional<Refusal> refusal(double[] outcomes, Assignment who) {
        if (outcomes.length != who.rows()) {
            throw new IllegalArgumentException(outcomes.length + " outcomes for " + who.rows() + " people");
        }
        long wrong =
                Arrays.stream(outcomes).filter(value -> !Double.isFinite(value)).count();
        return wrong > 0 ? Optional.of(new Refusal.NotFinite("outcomes", wrong)) : Optional.empty();
    }
}
