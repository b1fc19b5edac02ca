package org.kith.support;

import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.referrals.Referral;
import org.kith.referrals.ReferralEvent;
import org.kith.referrals.ReferralId;
import org.kith.referrals.Referrals;
import org.kith.referrals.SupportId;
import org.kith.referrals.WithdrawalReason;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// Support follows its referral: it begins when the scheme accepts it and ends when it is taken back.
@Service
class FollowingReferrals {

    private final Supports supports;
    private final SupportChanges changes;
    private final ExpectingMeasures measures;
    private final Referrals referrals;
    private final TimeOrderedIds ids;

    FollowingReferrals(
            Supports supports,
            SupportChanges changes,
            ExpectingMeasures measures,
            Referrals referrals,
            TimeOrderedIds ids) {
        this.supports = supports;
        this.changes = changes;
        this.measures = measures;
        this.referrals = referrals;
        this.ids = ids;
    }

    /// Events may arrive late and twice: support opens once, and not for a referral that was taken back meanwhile.
    @ApplicationModuleListener
    void on(ReferralEvent.Accepted accepted) {
        if (referrals.find(accepted.referral()).orElse(null) instanceof Referral.Accepted) {
            var id = new SupportId(ids.next());
            changes.open(
                    new Particulars(
                            id, accepted.referral(), accepted.scheme(), accepted.person(), accepted.at(), null, 0),
                    new Actor.Itself(),
                    new SupportEvent.Opened(
                            accepted.tenant(), id, accepted.referral(), accepted.person(), accepted.at()));
        }
    }

    @ApplicationModuleListener
    void on(ReferralEvent.Withdrawn withdrawn) {
        end(withdrawn.referral(), withdrawn.reason());
    }

    @ApplicationModuleListener
    void on(ReferralEvent.EnteredInError struck) {
        end(struck.referral(), null);
    }

    private void end(ReferralId referral, @Nullable WithdrawalReason reason) {
        if (supports.of(referral).orElse(null) instanceof Support.Open open) {
            var at = changes.now();
            var over = open.withdraw(reason, at);
            var actor = new Actor.Itself();
            changes.move(
                    open,
                    over,
                    new SupportEvent.Withdrawn(changes.tenant(), open.id(), referral, reason, at),
                    "",
                    actor);
            measures.giveUp(over, actor);
        }
    }
}
