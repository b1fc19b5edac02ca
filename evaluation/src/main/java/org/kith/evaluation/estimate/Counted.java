package org.kith.evaluation.estimate;

/// The family of a count, with `log(mean) = η`.
public interface Counted extends Family {

    /// Below this `η` a count is taken never to be anything but nought.
    double NEVER = -18;

    @Override
    default boolean allows(double outcome) {
        return outcome >= 0 && outcome < Double.POSITIVE_INFINITY;
    }

    @Override
    default String allowed() {
        return "nought or more";
    }

    @Override
    default double link(double mean) {
        return Math.log(mean);
    }

    @Override
    default boolean certain(double linear) {
        return linear < NEVER;
    }
}
