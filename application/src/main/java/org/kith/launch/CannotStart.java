package org.kith.launch;

/// A reason why Kith cannot run, as the one sentence an operator reads. Whoever throws it has found out what is
/// wrong with the machine or the settings; the program prints the sentence and ends without a stack trace.
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
