package org.kith.referrals.web;

import org.kith.access.Actor;
import org.kith.referrals.AcceptingReferrals;
import org.kith.referrals.Decision;
import org.kith.referrals.DecliningReferrals;
import org.kith.referrals.ReferralId;
import org.kith.referrals.ReturningReferrals;
import org.springframework.stereotype.Component;

/// Takes a decision from triage to the use case that carries it out.
@Component
class Deciding {

    private final AcceptingReferrals accepting;
    private final ReturningReferrals returning;
    private final DecliningReferrals declining;

    Deciding(AcceptingReferrals accepting, ReturningReferrals returning, DecliningReferrals declining) {
        this.accepting = accepting;
        this.returning = returning;
        this.declining = declining;
    }

    Decision decide(ReferralId id, int version, DecisionForm form, Actor actor) {
        return switch (form) {
            case DecisionForm.Accept(var note) -> accepting.accept(id, version, note, actor);
            case DecisionForm.Return(var question) -> returning.giveBack(id, version, question, actor);
            case DecisionForm.Decline(var words) -> declining.decline(id, version, words, actor);
        };
    }
}
