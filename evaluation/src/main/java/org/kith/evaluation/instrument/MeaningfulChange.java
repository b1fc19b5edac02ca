package org.kith.evaluation.instrument;

/// A change large enough to matter, in the score's own points, with who says so.
public record MeaningfulChange(double points, String meaning, String source) {

    public MeaningfulChange {
        if (!(points > 0)) {
            throw new IllegalArgumentException("a change that matters is more than nought");
        }
    }
}
