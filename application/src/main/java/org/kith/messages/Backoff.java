package org.kith.messages;

import java.time.Duration;
import java.util.Optional;

/// How long to wait before a message is tried again: a minute, then twice as long each time up to six hours, for about
/// two days in all.
final class Backoff {

    static final int TRIES = 16;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private Backoff() {}

    /// Nothing when it has been tried often enough.
    static Optional<Duration> after(int tries) {
        if (tries >= TRIES) {
            return Optional.empty();
        }
        var wait = FIRST.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
