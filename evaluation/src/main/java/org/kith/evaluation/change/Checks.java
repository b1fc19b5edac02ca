package org.kith.evaluation.change;

import java.util.Arrays;
import java.util.Optional;
import org.kith.evaluation.report.Refusal;

/// What the methods of this package refuse alike, so that they say it alike.
final class Checks {

    private Checks() {}

    /// Some complete pairs, all finite.
    static Optional<Refusal> forPairs(double[] changes, int needed) {
        if (changes.length < needed) {
            return Optional.of(new Refusal.TooFew("people with a first and a last score", needed, changes.length));
        }
        long notFinite = Arrays.stream(changes)
                .filter(change -> !Double.isFinite(change))
                .count();
        return notFinite == 0 ? Optional.empty() : Optional.of(new Refusal.NotFinite("changes in score", notFinite));
    }

    /// Two or more, finite, and not all the same.
    static Optional<Refusal> forSpread(double[] changes) {
        Optional<Refusal> refusal = forPairs(changes, 2);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean same = Arrays.stream(changes).allMatch(change -> change == changes[0]);
        return same ? Optional.of(new Refusal.NoVariation("change in score")) : Optional.empty();
    }
}
