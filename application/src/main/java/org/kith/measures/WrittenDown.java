package org.kith.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who wrote something down, and when.
///
/// @param byName none when it was the person, by a link
public record WrittenDown(@Nullable String byName, Instant at) {}
