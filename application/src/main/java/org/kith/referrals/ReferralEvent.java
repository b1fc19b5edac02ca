package org.kith.referrals;

import java.time.Instant;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;
import org.kith.tenancy.PlaceEvent;
import org.kith.tenancy.TenantId;

/// Everything that can happen to a referral.
public sealed interface ReferralEvent extends PlaceEvent {

    ReferralId referral();

    Instant at();

    /// It arrived, and waits in triage.
    record Submitted(TenantId tenant, ReferralId referral, SchemeId scheme, PersonId person, Instant at)
            implements ReferralEvent {}

    /// The referrer was asked for something that is missing.
    record Returned(TenantId tenant, ReferralId referral, ReturnReason reason, Instant at) implements ReferralEvent {}

    /// The referrer added what was missing.
    record Resubmitted(TenantId tenant, ReferralId referral, Instant at) implements ReferralEvent {}

    /// The scheme took it on.
    record Accepted(TenantId tenant, ReferralId referral, SchemeId scheme, PersonId person, Instant at)
            implements ReferralEvent {}

    /// The scheme did not take it on.
    record Declined(TenantId tenant, ReferralId referral, DeclineReason reason, Instant at) implements ReferralEvent {}

    /// It was taken back.
    record Withdrawn(TenantId tenant, ReferralId referral, WithdrawalReason reason, Instant at)
            implements ReferralEvent {}

    /// It should never have been.
    record EnteredInError(TenantId tenant, ReferralId referral, Instant at) implements ReferralEvent {}
}
