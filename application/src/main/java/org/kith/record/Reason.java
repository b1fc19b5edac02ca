package org.kith.record;

import java.time.Instant;
import org.kith.tenancy.Coded;

/// One reason why a person is on a list, and since or until when it holds.
public record Reason(Why why, Instant at) {

    /// As the statement writes it: the code, a blank, and the seconds since 1970.
    static Reason parse(String words) {
        int blank = words.indexOf(' ');
        return new Reason(
                Coded.of(Why.class, words.substring(0, blank)),
                Instant.ofEpochSecond(Long.parseLong(words.substring(blank + 1))));
    }
}
