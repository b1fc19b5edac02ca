package org.kith.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.people.PersonId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;
import org.kith.referrals.WithdrawalReason;
import org.kith.tenancy.PlaceEvent;
import org.kith.tenancy.TenantId;

/// Everything that can happen to support.
public sealed interface SupportEvent extends PlaceEvent {

    SupportId support();

    ReferralId referral();

    Instant at();

    /// A scheme took a referral on, so support began.
    record Opened(TenantId tenant, SupportId support, ReferralId referral, PersonId person, Instant at)
            implements SupportEvent {}

    /// A link worker was given the work, the first or another.
    record Allocated(TenantId tenant, SupportId support, ReferralId referral, AccountId worker, Instant at)
            implements SupportEvent {}

    /// The link worker gave it back to the queue.
    record GivenBack(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// Somebody tried to reach the person for the first time.
    record ContactBegun(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// The person and the link worker met.
    ///
    /// @param first whether they had never met before; false after reopening
    record Met(TenantId tenant, SupportId support, ReferralId referral, boolean first, Instant at)
            implements SupportEvent {}

    /// The person agreed a plan.
    record PlanAgreed(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// It was paused.
    record Paused(TenantId tenant, SupportId support, ReferralId referral, HoldReason reason, Instant at)
            implements SupportEvent {}

    /// It went on after a pause.
    record Resumed(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// Closing began.
    record ClosingBegun(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// Closing was called off.
    record KeptOpen(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// It was closed.
    record Closed(TenantId tenant, SupportId support, ReferralId referral, ClosingReason reason, Instant at)
            implements SupportEvent {}

    /// The person did not want it.
    record DeclinedByPerson(
            TenantId tenant, SupportId support, ReferralId referral, PersonDeclineReason reason, Instant at)
            implements SupportEvent {}

    /// Nobody could reach the person.
    record NotReached(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}

    /// The referral was taken back, so support ended.
    ///
    /// @param reason none where the referral had been entered in error
    record Withdrawn(
            TenantId tenant,
            SupportId support,
            ReferralId referral,
            @Nullable WithdrawalReason reason,
            Instant at) implements SupportEvent {}

    /// It went on again after it had ended.
    record Reopened(TenantId tenant, SupportId support, ReferralId referral, Instant at) implements SupportEvent {}
}
