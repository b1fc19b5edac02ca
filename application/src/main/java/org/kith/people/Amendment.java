package org.kith.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// One field of a record that was changed: what it said, what it says, by whom and when.
///
/// @param by      none when it came from a public form
/// @param version the record's version since this change
public record Amendment(
        String field, String before, String after, @Nullable AccountId by, Instant at, int version) {}
