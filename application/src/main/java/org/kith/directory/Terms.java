package org.kith.directory;

import org.jspecify.annotations.Nullable;

/// Whom a service is for, and on what terms.
public record Terms(
        String eligibility,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        Cost cost,
        String waitingTime) {

    /// The ages it takes, in words; empty for any.
    public String ages() {
        if (minimumAge != null && maximumAge != null) {
            return "Ages %d to %d".formatted(minimumAge, maximumAge);
        }
        if (minimumAge != null) {
            return "Ages %d and over".formatted(minimumAge);
        }
        return maximumAge == null ? "" : "Ages up to %d".formatted(maximumAge);
    }
}
