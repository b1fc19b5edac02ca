package org.kith.referrals;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.referrals.ReferralSteps.NewStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes a referral back, or strikes out one that should never have been.
@Service
public class WithdrawingReferrals {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final Clock clock;

    WithdrawingReferrals(Referrals referrals, ReferralChanges changes, Clock clock) {
        this.referrals = referrals;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Decision withdraw(ReferralId id, int version, Withdrawal withdrawal, Actor actor) {
        return switch (referrals.require(id, version)) {
            case Referral.Submitted submitted -> withdrawn(submitted.withdraw(), withdrawal, actor);
            case Referral.Returned returned -> withdrawn(returned.withdraw(), withdrawal, actor);
            case Referral.Accepted accepted -> withdrawn(accepted.withdraw(), withdrawal, actor);
            case Referral other -> Decision.NotPossible.in(other);
        };
    }

    private Decision withdrawn(Referral.Withdrawn withdrawn, Withdrawal withdrawal, Actor actor) {
        var at = clock.instant();
        changes.move(
                withdrawn,
                new NewStep(StepKind.WITHDRAWN, at, withdrawal.reason(), withdrawal.note()),
                actor,
                new ReferralEvent.Withdrawn(changes.tenant(), withdrawn.id(), withdrawal.reason(), at));
        return new Decision.Made(withdrawn);
    }

    /// Strikes it out: the wrong person, or a test. It counts nowhere from then on.
    @Transactional
    public Decision strike(ReferralId id, int version, String why, Actor actor) {
        return switch (referrals.require(id, version)) {
            case Referral.Submitted submitted -> struck(submitted.strike(), why, actor);
            case Referral.Returned returned -> struck(returned.strike(), why, actor);
            case Referral.Accepted accepted -> struck(accepted.strike(), why, actor);
            case Referral.Declined declined -> struck(declined.strike(), why, actor);
            case Referral.Withdrawn withdrawn -> struck(withdrawn.strike(), why, actor);
            case Referral.EnteredInError struck -> Decision.NotPossible.in(struck);
        };
    }

    private Decision struck(Referral.EnteredInError struck, String why, Actor actor) {
        var at = clock.instant();
        changes.move(
                struck,
                new NewStep(StepKind.ENTERED_IN_ERROR, at, null, why),
                actor,
                new ReferralEvent.EnteredInError(changes.tenant(), struck.id(), at));
        return new Decision.Made(struck);
    }

    /// Why it is taken back.
    public record Withdrawal(WithdrawalReason reason, String note) {}
}
