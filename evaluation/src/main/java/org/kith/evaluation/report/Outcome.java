package org.kith.evaluation.report;

import java.util.Optional;
import java.util.function.Function;

/// What a method gives back: a result, or the reason why there is none.
///
/// Too few people, no variation or a number that is not finite are everyday facts of a scheme's data, not defects, so
/// they are values. A page decides with a `switch` over the two cases; there is no third.
public sealed interface Outcome<R> {

    /// There is a result.
    record Found<R>(R result) implements Outcome<R> {}

    /// There is none, and this is why.
    record Refused<R>(Refusal why) implements Outcome<R> {}

    static <R> Outcome<R> of(R result) {
        return new Found<>(result);
    }

    static <R> Outcome<R> refuse(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default Optional<R> found() {
        return switch (this) {
            case Found<R>(R result) -> Optional.of(result);
            case Refused<R> ignored -> Optional.empty();
        };
    }

    default Optional<Refusal> refused() {
        return switch (this) {
            case Found<R> ignored -> Optional.empty();
            case Refused<R>(Refusal refusal) -> Optional.of(refusal);
        };
    }

    default <T> Outcome<T> map(Function<? super R, ? extends T> onward) {
        return switch (this) {
            case Found<R>(R result) -> new Found<>(onward.apply(result));
            case Refused<R>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    default <T> Outcome<T> then(Function<? super R, Outcome<T>> onward) {
        return switch (this) {
            case Found<R>(R result) -> onward.apply(result);
            case Refused<R>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /// The result's sentence, or the refusal's.
    static String sentence(Outcome<? extends Result> outcome) {
        return outcome.<String>map(Result::sentence)
                .found()
                .orElseGet(() -> outcome.refused().orElseThrow().sentence());
    }
}
