package org.kith.support;

import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker notes what they mean to do next for a person.
@Service
public class ChoosingNextSteps {

    private final Supports supports;
    private final Audit audit;

    ChoosingNextSteps(Supports supports, Audit audit) {
        this.supports = supports;
        this.audit = audit;
    }

    @Transactional
    public Decision choose(SupportId id, NextStep next, Actor actor) {
        return switch (supports.require(id)) {
            case Support.Open open -> {
                supports.planNextStep(id, next);
                audit.note(actor, "chose a next step", Subject.of("support", id));
                yield new Decision.Made(open);
            }
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }
}
