package org.kith.evaluation.instrument;

import java.util.List;
import java.util.Optional;

/// What came of scoring a sheet.
public sealed interface Scoring {

    InstrumentId instrument();

    /// The sheet belongs to the instrument: one outcome for each of its scores, in the instrument's order.
    ///
    /// @param alerts what somebody must act on at once; show them before the scores
    record Done(InstrumentId instrument, List<ScoreOutcome> scores, List<Alert> alerts) implements Scoring {

        public Done {
            scores = List.copyOf(scores);
            alerts = List.copyOf(alerts);
        }

        public Optional<ScoreOutcome> score(ScoreKey key) {
            return scores.stream()
                    .filter(outcome -> outcome.definition().key().equals(key))
                    .findFirst();
        }
    }

    /// The sheet does not belong to the instrument, so nothing on it is scored.
    record Refused(InstrumentId instrument, List<SheetFault> faults) implements Scoring {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
