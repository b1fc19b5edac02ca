package org.kith.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// When support ended, and with which link worker; none if it ended before there was one.
public record Ending(Instant at, @Nullable AccountId worker) {}
