package org.kith.support;

import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.support.Attempts.NewAttempt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker notes that they tried to reach the person, and how that went.
@Service
public class RecordingAttempts {

    private final Supports supports;
    private final Attempts attempts;
    private final SupportChanges changes;
    private final Audit audit;

    RecordingAttempts(Supports supports, Attempts attempts, SupportChanges changes, Audit audit) {
        this.supports = supports;
        this.attempts = attempts;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public Decision record(NewAttempt made, Actor actor) {
        return switch (supports.require(made.support())) {
            case Support.Waiting waiting -> Decision.NotPossible.in(waiting);
            case Support.Ended ended -> Decision.NotPossible.in(ended);
            case Support.Open open -> record(open, made, actor);
        };
    }

    private Decision record(Support.Open open, NewAttempt made, Actor actor) {
        if (!attempts.add(made, actor, changes.now())) {
            return new Decision.Made(open);
        }
        supports.planNextStep(open.id(), made.next());
        audit.note(actor, "noted an attempt", Subject.of("support", open.id()));
        return open instanceof Support.Allocated allocated ? begin(allocated, made, actor) : new Decision.Made(open);
    }

    private Decision begin(Support.Allocated allocated, NewAttempt made, Actor actor) {
        return changes.move(
                allocated,
                allocated.attempt(),
                new SupportEvent.ContactBegun(
                        changes.tenant(),
                        allocated.id(),
                        allocated.particulars().referral(),
                        made.at()),
                "",
                actor);
    }
}
