package org.kith.support;

import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.Goal.Aim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person sets a goal, says it anew, or says how far they have come with it.
@Service
public class SettingGoals {

    private final Supports supports;
    private final Goals goals;
    private final SupportChanges changes;
    private final Audit audit;

    SettingGoals(Supports supports, Goals goals, SupportChanges changes, Audit audit) {
        this.supports = supports;
        this.goals = goals;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public Decision set(NewGoal set, Actor actor) {
        return switch (supports.require(set.support())) {
            case Support.Open open -> {
                if (goals.add(set, changes.now())) {
                    audit.note(actor, "set a goal", Subject.of("support", open.id()));
                }
                yield new Decision.Made(open);
            }
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    /// Says a goal anew, or how far the person has come with it.
    ///
    /// @param version of the goal as the link worker saw it
    @Transactional
    public Decision change(GoalId id, int version, Aim aim, GoalStatus status, Actor actor) {
        var goal = goals.require(id, version);
        return switch (supports.require(goal.support())) {
            case Support.Open open -> {
                goals.store(goal, aim, status, actor, changes.now());
                audit.note(actor, "changed a goal", Subject.of("support", open.id()));
                yield new Decision.Made(open);
            }
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    /// A goal to be set.
    ///
    /// @param need the need it answers; none when it stands for itself
    public record NewGoal(
            GoalId id, SupportId support, @Nullable Need need, Aim aim) {}
}
