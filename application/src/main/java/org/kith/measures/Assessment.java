package org.kith.measures;

import java.time.LocalDate;
import org.kith.evaluation.instrument.AnswerSheet;

/// One asking of one instrument, in the state it is in.
public sealed interface Assessment {

    Expected expected();

    default AssessmentId id() {
        return expected().id();
    }

    /// To be asked.
    record Due(Expected expected) implements Assessment {

        Taken take(Taking taking, AnswerSheet sheet) {
            return new Taken(expected, taking, sheet);
        }

        Missing miss(MissingReason reason) {
            return new Missing(expected, reason);
        }

        public boolean lateOn(LocalDate day) {
            return day.isAfter(expected.lateAfter());
        }
    }

    /// Answered.
    record Taken(Expected expected, Taking taking, AnswerSheet sheet) implements Assessment {

        Taken correct(AnswerSheet corrected) {
            return new Taken(expected, taking, corrected);
        }
    }

    /// Not answered, for a reason.
    record Missing(Expected expected, MissingReason reason) implements Assessment {

        /// Answers may turn up after all, for instance on paper.
        Taken take(Taking taking, AnswerSheet sheet) {
            return new Taken(expected, taking, sheet);
        }

        Missing miss(MissingReason other) {
            return new Missing(expected, other);
        }
    }
}
