package org.kith.referrals;

import java.time.Clock;
import java.time.Instant;
import org.kith.access.Actor;
import org.kith.referrals.ReferralSteps.NewStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The scheme does not take a referral on, and says why and where else to go.
@Service
public class DecliningReferrals {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final Clock clock;

    DecliningReferrals(Referrals referrals, ReferralChanges changes, Clock clock) {
        this.referrals = referrals;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Decision decline(ReferralId id, int version, Declining declining, Actor actor) {
        var at = clock.instant();
        return switch (referrals.require(id, version)) {
            case Referral.Submitted submitted -> declined(submitted.decline(at), declining, actor, at);
            case Referral.Returned returned -> declined(returned.decline(at), declining, actor, at);
            case Referral other -> Decision.NotPossible.in(other);
        };
    }

    private Decision declined(Referral.Declined declined, Declining declining, Actor actor, Instant at) {
        changes.move(
                declined,
                new NewStep(StepKind.DECLINED, at, declining.reason(), declining.elsewhere()),
                actor,
                new ReferralEvent.Declined(changes.tenant(), declined.id(), declining.reason(), at));
        return new Decision.Made(declined);
    }

    /// The reason, and where else the person may find help.
    public record Declining(DeclineReason reason, String elsewhere) {}
}
