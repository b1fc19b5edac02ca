package org.kith.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.instrument.ItemKey;

/// What an answer said before it was put right.
///
/// @param old     the code of the answer; empty when there was none
/// @param changed the code of the answer that took its place
public record AnswerChange(
        ItemKey item,
        String old,
        String changed,
        String why,
        @Nullable String byName,
        Instant at) {}
