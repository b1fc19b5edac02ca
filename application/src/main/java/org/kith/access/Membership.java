package org.kith.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an account may do in the place, and from when to when.
///
/// @param organisation whose referrals a referrer may see; empty for others
/// @param practiceCode the practice of a referrer who works in one
/// @param endsOn       the first day on which it no longer holds
public record Membership(
        MembershipId id,
        AccountId account,
        Role role,
        String organisation,
        @Nullable String practiceCode,
        SchemeReach reach,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || day.isBefore(endsOn));
    }
}
