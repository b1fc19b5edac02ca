package org.kith.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A service that a search found, with what helps to choose it.
///
/// @param where the nearest place where it meets; none where its source names no place
public record Hit(
        ServiceId id,
        String name,
        String organisation,
        String summary,
        List<MeetingTime> times,
        Cost cost,
        ServiceStatus status,
        TakesReferrals takesReferrals,
        Freshness freshness,
        Optional<Where> where) {

    public Hit {
        times = List.copyOf(times);
    }

    /// A place of the service, and how far it is from where the search began.
    public record Where(
            MeetingPlace.Kind kind,
            String name,
            String postcode,
            @Nullable Double miles) {}
}
