package org.kith.support;

/// What came of a decision about support.
public sealed interface Decision {

    /// It was made.
    record Made(Support support) implements Decision {}

    /// It could not be made, and why in a sentence.
    record NotPossible(String because) implements Decision {

        static NotPossible in(Support support) {
            return new NotPossible(
                    "This cannot be done now: support is “" + State.of(support).title() + "”.");
        }
    }
}
