package org.kith.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who changed something, and when.
///
/// @param byName none when Kith itself did
public record Changed(@Nullable String byName, Instant at) {}
