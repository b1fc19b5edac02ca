package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;

/// What is true of a referral in every state.
///
/// @param respondBy the last working day on which the scheme answers in time
/// @param version   counts the changes, so that a decision on an outdated page is noticed
public record Filed(
        ReferralId id,
        Reference reference,
        SchemeId scheme,
        PersonId person,
        Instant submittedAt,
        LocalDate respondBy,
        int version) {}
