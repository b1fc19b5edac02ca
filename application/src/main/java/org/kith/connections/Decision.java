package org.kith.connections;

/// What came of a decision about a connection.
public sealed interface Decision {

    /// It was made.
    record Made(Connection connection) implements Decision {}

    /// It could not be made, and why in a sentence.
    ///
    /// @param field of the form that it is about; empty where it is about the whole
    record NotPossible(String field, String because) implements Decision {

        static NotPossible in(Connection connection) {
            return new NotPossible(
                    "",
                    "This cannot be said now: the connection is “"
                            + State.of(connection).title() + "”.");
        }
    }
}
