package org.kith.measures;

import java.util.List;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.evaluation.instrument.Instruments;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.evaluation.instrument.Scoring;

/// The instrument that an assessment asks.
public final class Questionnaires {

    private Questionnaires() {}

    static Instrument of(Assessment assessment) {
        return of(assessment.expected().instrument());
    }

    /// An instrument that was planned is never taken out of the catalogue: its answers could no longer be read.
    public static Instrument of(InstrumentId id) {
        return Instruments.shipped()
                .find(id)
                .orElseThrow(() -> new IllegalStateException("There is no instrument " + id));
    }

    /// Every score of a sheet, each on its own.
    public static List<ScoreOutcome> scores(Assessment.Taken taken) {
        return switch (of(taken).score(taken.sheet())) {
            case Scoring.Done done -> done.scores();
            case Scoring.Refused refused ->
                throw new IllegalStateException("Answers of " + taken.id() + " do not fit: " + refused.faults());
        };
    }
}
