package org.kith.support;

/// What came of booking or recording a session.
public sealed interface SessionResult {

    /// It is written down.
    record Kept(SessionId session) implements SessionResult {}

    /// The scheme gives no more sessions than this unless somebody says why.
    record OverLimit(int limit) implements SessionResult {}

    /// It cannot be done, and why in a sentence.
    record NotPossible(String because) implements SessionResult {}
}
