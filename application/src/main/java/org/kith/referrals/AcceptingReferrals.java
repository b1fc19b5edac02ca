package org.kith.referrals;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.referrals.ReferralSteps.NewStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The scheme takes a referral on, and support begins.
@Service
public class AcceptingReferrals {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final Clock clock;

    AcceptingReferrals(Referrals referrals, ReferralChanges changes, Clock clock) {
        this.referrals = referrals;
        this.changes = changes;
        this.clock = clock;
    }

    /// Accepts it.
    ///
    /// @param version of the referral as the decider saw it
    /// @param note    for whoever will support the person
    @Transactional
    public Decision accept(ReferralId id, int version, String note, Actor actor) {
        return switch (referrals.require(id, version)) {
            case Referral.Submitted submitted -> new Decision.Made(accept(submitted, note, actor));
            case Referral other -> Decision.NotPossible.in(other);
        };
    }

    private Referral accept(Referral.Submitted submitted, String note, Actor actor) {
        var at = clock.instant();
        var accepted = submitted.accept(at);
        var filed = accepted.filed();
        changes.move(
                accepted,
                new NewStep(StepKind.ACCEPTED, at, null, note),
                actor,
                new ReferralEvent.Accepted(changes.tenant(), filed.id(), filed.scheme(), filed.person(), at));
        return accepted;
    }
}
