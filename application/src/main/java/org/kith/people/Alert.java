package org.kith.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// What whoever meets a person must know first.
public record Alert(
        AlertId id, AlertKind kind, String words, @Nullable AccountId raisedBy, Instant raisedAt) {}
