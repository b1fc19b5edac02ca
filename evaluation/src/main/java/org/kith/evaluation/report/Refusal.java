package org.kith.evaluation.report;

/// Why a method gives no result. Each says itself in a sentence fit for the page where the figure would have
/// been.
public sealed interface Refusal {

    String sentence();

    /// Fewer observations than the method needs; `what` is in the plural, as in "complete pairs".
    record TooFew(String what, long needed, long had) implements Refusal {
        @Override
        public String sentence() {
            if (needed == 1) {
                return "There are no " + what + ".";
            }
            return "At least " + needed + " " + what + " are needed; there "
                    + (had == 1 ? "is 1." : "are " + had + ".");
        }
    }

    /// Every value is the same, so nothing can be said about its spread; `what` as in "change in score".
    record NoVariation(String what) implements Refusal {
        @Override
        public String sentence() {
            return "Everybody has the same " + what + ", so no interval can be worked out.";
        }
    }

    /// Values that are not finite numbers; `what` in the plural.
    record NotFinite(String what, long howMany) implements Refusal {
        @Override
        public String sentence() {
            return howMany + " of the " + what + (howMany == 1 ? " is not a number." : " are not numbers.");
        }
    }

    /// A value where the method's formula does not hold.
    record OutOfRange(String what, String allowed) implements Refusal {
        @Override
        public String sentence() {
            return "The " + what + " must be " + allowed + ".";
        }
    }

    /// A model in which some combination of answers always, or never, has the outcome.
    record Separation(String model) implements Refusal {
        @Override
        public String sentence() {
            return "In the " + model + ", some answers tell the outcome with certainty, so no estimate exists.";
        }
    }

    /// A model with variables that say the same thing.
    record Collinear(String model) implements Refusal {
        @Override
        public String sentence() {
            return "In the " + model + ", some variables repeat what others say, so they cannot be told apart.";
        }
    }

    /// An iterative method that did not settle.
    record NotSettled(String method, int iterations) implements Refusal {
        @Override
        public String sentence() {
            return "The " + method + " did not settle within " + iterations + " steps.";
        }
    }

    /// Groups that are not alike in something known before; the worst such variable and by how many standard
    /// deviations.
    record Unbalanced(String variable, double difference) implements Refusal {
        @Override
        public String sentence() {
            String how = Double.isFinite(difference)
                    ? "they differ by " + Decimals.TWO.saySigned(difference) + " standard deviations"
                    : "they differ and one group does not vary";
            return "The groups are not alike: in " + variable + " " + how + ", and less than 0.1 is needed.";
        }
    }

    /// The question has no meaningful answer on these data; the reason is a full sentence.
    record NotMeaningful(String sentence) implements Refusal {}
}
