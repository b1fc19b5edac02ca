package org.kith.evaluation.instrument;

/// Which way a score moves when things get better.
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /// A change turned so that more than nought is better.
    public double improvement(double change) {
        return switch (this) {
            case HIGHER_IS_BETTER -> change;
            case LOWER_IS_BETTER -> -change;
        };
    }
}
