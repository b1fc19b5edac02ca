package org.kith.measures;

import java.time.LocalDate;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.schemes.Occasion;

/// What is true of an assessment in every state.
///
/// @param lateAfter the last day on which it is not late
/// @param version   counts the changes, so that an answer on an outdated page is noticed
public record Expected(
        AssessmentId id,
        Asking asking,
        InstrumentId instrument,
        Occasion occasion,
        LocalDate dueOn,
        LocalDate lateAfter,
        int version) {}
