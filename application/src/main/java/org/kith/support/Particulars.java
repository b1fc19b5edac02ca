package org.kith.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;

/// What is true of support in every state.
///
/// @param engagedAt when the first session was held; none before
/// @param version   counts the changes of state, so that a decision on an outdated page is noticed
public record Particulars(
        SupportId id,
        ReferralId referral,
        SchemeId scheme,
        PersonId person,
        Instant openedAt,
        @Nullable Instant engagedAt,
        int version) {

    /// The first session counts, however many follow, however late it is written down, however often support is
    /// reopened.
    Particulars engaged(Instant at) {
        return engagedAt == null || at.isBefore(engagedAt)
                ? new Particulars(id, referral, scheme, person, openedAt, at, version)
                : this;
    }
}
