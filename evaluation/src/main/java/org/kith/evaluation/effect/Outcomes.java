package org.kith.evaluation.effect;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Refusal;

/// What every comparison asks of outcomes before it begins.
final class Outcomes {

    private Outcomes() {}

    static Optional<Refusal> refusal(double[] outcomes, Assignment who) {
        return refusal(outcomes, who, row -> true);
    }

    /// Only of those who count are outcomes asked.
    static Optional<Refusal> refusal(double[] outcomes, Assignment who, IntPredicate counts) {
        if (outcomes.length != who.rows()) {
            throw new IllegalArgumentException(outcomes.length + " outcomes for " + who.rows() + " people");
        }
        long wrong = IntStream.range(0, outcomes.length)
                .filter(row -> counts.test(row) && !Double.isFinite(outcomes[row]))
                .count();
        return wrong > 0 ? Optional.of(new Refusal.NotFinite("outcomes", wrong)) : Optional.empty();
    }

    /// Noughts for those who do not count, whose weight is nought as well.
    static double[] orNought(double[] outcomes, IntPredicate counts) {
        return IntStream.range(0, outcomes.length)
                .mapToDouble(row -> counts.test(row) ? outcomes[row] : 0)
                .toArray();
    }
}
