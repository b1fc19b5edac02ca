package org.kith.support;

import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.kith.support.Action.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says that they will do something, and later whether it was done.
@Service
public class PlanningActions {

    private final Supports supports;
    private final Actions actions;
    private final SupportChanges changes;
    private final Audit audit;

    PlanningActions(Supports supports, Actions actions, SupportChanges changes, Audit audit) {
        this.supports = supports;
        this.actions = actions;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public Decision add(NewAction added, Actor actor) {
        return switch (supports.require(added.support())) {
            case Support.Open open -> {
                if (actions.add(added, actor, changes.now())) {
                    audit.note(actor, "added an action", Subject.of("support", open.id()));
                }
                yield new Decision.Made(open);
            }
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    /// Says what became of an action.
    ///
    /// @param version of the action as whoever settles it saw it
    @Transactional
    public Decision settle(ActionId id, int version, ActionEnd end, Actor actor) {
        var action = actions.require(id, version);
        return switch (supports.require(action.support())) {
            case Support.Open open -> {
                settle(action, end, actor);
                audit.note(actor, "settled an action", Subject.of("support", open.id()));
                yield new Decision.Made(open);
            }
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    private void settle(Action action, ActionEnd end, Actor actor) {
        var now = changes.now();
        switch (end) {
            case DONE -> actions.settle(action, now, null, actor);
            case DROPPED -> actions.settle(action, null, now, actor);
            case STILL_OPEN -> actions.settle(action, null, null, actor);
        }
    }

    /// An action to be added.
    public record NewAction(ActionId id, SupportId support, Task task) {}
}
