package org.kith.referrals;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.referrals.ReferralSteps.NewStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The scheme asks the referrer for something that is missing, and the referrer adds it.
@Service
public class ReturningReferrals {

    private final Referrals referrals;
    private final ReferralChanges changes;
    private final Clock clock;

    ReturningReferrals(Referrals referrals, ReferralChanges changes, Clock clock) {
        this.referrals = referrals;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Decision giveBack(ReferralId id, int version, Question question, Actor actor) {
        return switch (referrals.require(id, version)) {
            case Referral.Submitted submitted -> returned(submitted.giveBack(), question, actor);
            case Referral other -> Decision.NotPossible.in(other);
        };
    }

    private Decision returned(Referral.Returned returned, Question question, Actor actor) {
        var at = clock.instant();
        changes.move(
                returned,
                new NewStep(StepKind.RETURNED, at, question.reason(), question.words()),
                actor,
                new ReferralEvent.Returned(changes.tenant(), returned.id(), question.reason(), at));
        return new Decision.Made(returned);
    }

    /// Puts the referral back into triage with what the referrer added. Its place in the queue is by the first sending.
    @Transactional
    public Decision answer(ReferralId id, int version, String words, Actor actor) {
        return switch (referrals.require(id, version)) {
            case Referral.Returned returned -> resubmitted(returned.resubmit(), words, actor);
            case Referral other -> Decision.NotPossible.in(other);
        };
    }

    private Decision resubmitted(Referral.Submitted submitted, String words, Actor actor) {
        var at = clock.instant();
        changes.move(
                submitted,
                new NewStep(StepKind.RESUBMITTED, at, null, words),
                actor,
                new ReferralEvent.Resubmitted(changes.tenant(), submitted.id(), at));
        return new Decision.Made(submitted);
    }

    /// What is missing, and the question to the referrer.
    public record Question(ReturnReason reason, String words) {}
}
