package org.kith.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a place knows of a service beyond what its source says.
///
/// @param capacity      places and waits, in words
/// @param notes         for staff only
/// @param hidden        whether the place keeps the service out of its searches
/// @param referralEmail where referrals go; empty means the service's own address
/// @param checkedOn     when somebody here last made sure that the entry is right
public record LocalKnowledge(
        TakesReferrals takesReferrals,
        String capacity,
        String notes,
        boolean hidden,
        String referralEmail,
        @Nullable LocalDate checkedOn,
        int version) {

    static final LocalKnowledge NONE = new LocalKnowledge(TakesReferrals.UNKNOWN, "", "", false, "", null, 0);

    LocalKnowledge checked(LocalDate today) {
        return new LocalKnowledge(takesReferrals, capacity, notes, hidden, referralEmail, today, version);
    }
}
