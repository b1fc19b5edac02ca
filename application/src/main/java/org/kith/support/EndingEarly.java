package org.kith.support;

import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Support ends before there was a plan: the person does not want it, or nobody could reach them. The two are kept
/// apart.
@Service
public class EndingEarly {

    private final Supports supports;
    private final SupportChanges changes;
    private final ReachingRule rule;
    private final ExpectingMeasures measures;

    EndingEarly(Supports supports, SupportChanges changes, ReachingRule rule, ExpectingMeasures measures) {
        this.supports = supports;
        this.changes = changes;
        this.rule = rule;
        this.measures = measures;
    }

    @Transactional
    public Decision decline(SupportId id, int version, Declining declining, Actor actor) {
        return switch (supports.require(id, version)) {
            case Support.BeforePlan before -> {
                var at = changes.now();
                yield end(
                        before,
                        before.decline(declining.reason(), at),
                        new SupportEvent.DeclinedByPerson(
                                changes.tenant(), id, before.particulars().referral(), declining.reason(), at),
                        declining.note(),
                        actor);
            }
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    @Transactional
    public Decision notReached(SupportId id, int version, String note, Actor actor) {
        return switch (supports.require(id, version)) {
            case Support.Contacting contacting
            when rule.enough(contacting) -> {
                var at = changes.now();
                yield end(
                        contacting,
                        contacting.giveUp(at),
                        new SupportEvent.NotReached(
                                changes.tenant(), id, contacting.particulars().referral(), at),
                        note,
                        actor);
            }
            case Support.Contacting contacting -> new Decision.NotPossible(rule.inWords(contacting));
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    private Decision end(Support from, Support.Ended to, SupportEvent event, String note, Actor actor) {
        var made = changes.move(from, to, event, note, actor);
        measures.giveUp(to, actor);
        return made;
    }

    /// Why the person does not want it, as they said it.
    public record Declining(PersonDeclineReason reason, String note) {}
}
