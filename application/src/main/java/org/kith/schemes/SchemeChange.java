package org.kith.schemes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// One setting of a scheme that was changed: what was, what is, by whom and when.
///
/// @param version the scheme's version since this change
public record SchemeChange(
        String setting,
        String before,
        String after,
        @Nullable AccountId by,
        Instant at,
        int version) {}
