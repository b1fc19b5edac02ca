package org.kith.evaluation.economics;

import java.util.List;
import java.util.Optional;
import org.kith.evaluation.report.Refusal;

/// How many people came how far.
///
/// @param referred  to the programme
/// @param accepted  by it
/// @param seen      at least once
/// @param completed what was planned with them
public record Stages(long referred, long accepted, long seen, long completed) {

    List<Stage> inOrder() {
        return List.of(
                new Stage("referred", referred),
                new Stage("accepted", accepted),
                new Stage("seen", seen),
                new Stage("who completed", completed));
    }

    Optional<Refusal> refusal() {
        if (referred < 1) {
            return Optional.of(new Refusal.TooFew("people referred", 1, Math.max(0, referred)));
        }
        return completed < 0 || completed > seen || seen > accepted || accepted > referred
                ? Optional.of(new Refusal.OutOfRange("people of each stage", "no more than of the stage before"))
                : Optional.empty();
    }

    /// One of them.
    record Stage(String name, long people) {}
}
