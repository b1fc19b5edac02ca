package org.kith.support;

import java.time.Instant;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.support.ClosingSupport.Closing;
import org.springframework.stereotype.Component;

/// What must not be left hanging when support closes: goals, actions and the words about how it went.
@Component
class LooseEnds {

    private final Goals goals;
    private final Actions actions;
    private final Closings closings;

    LooseEnds(Goals goals, Actions actions, Closings closings) {
        this.goals = goals;
        this.actions = actions;
        this.closings = closings;
    }

    /// Whether every goal that is open gets its end.
    boolean allTied(SupportId support, Closing asked) {
        return goals.of(support).stream().filter(goal -> !goal.status().ended()).allMatch(goal -> ends(asked, goal));
    }

    private static boolean ends(Closing asked, Goal goal) {
        var status = asked.goals().get(goal.id());
        return status != null && status.ended();
    }

    void tie(SupportId support, Closing asked, Actor actor, Instant at) {
        for (var goal : goals.of(support)) {
            var status = asked.goals().get(goal.id());
            if (status != null && !goal.status().ended()) {
                goals.store(goal, goal.aim(), status, actor, at);
            }
        }
        for (var action : actions.of(support)) {
            if (action.open()) {
                switch (asked.actions().getOrDefault(action.id(), ActionEnd.STILL_OPEN)) {
                    case DONE -> actions.settle(action, at, null, actor);
                    case DROPPED -> actions.settle(action, null, at, actor);
                    case STILL_OPEN -> {}
                }
            }
        }
        closings.add(support, asked.words(), actor, at);
    }
}
