package org.kith.evaluation.instrument;

/// What became of one question: an answer, or a way of not giving one. These ways are kept apart and none of them
/// scores.
public sealed interface Answer {

    /// The number answered, or the code of the option chosen.
    record Given(double value) implements Answer {
        public Given {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an answer is a number, not " + value);
            }
        }
    }

    /// Asked, and no answer was given.
    record Withheld(Reason reason) implements Answer {}

    /// Why a question that was asked has no answer.
    enum Reason {
        DO_NOT_KNOW("Don't know"),
        PREFER_NOT_TO_SAY("Prefer not to say");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /// The words for the page.
        public String label() {
            return label;
        }
    }
}
