package org.kith.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.schemes.Need;
import org.kith.support.Agreements.Agreement;

/// What the person and the link worker mean to do together.
///
/// @param agreements the latest first
public record Plan(
        AboutMe.Answers aboutMe, Set<Need> needs, List<Goal> goals, List<Action> actions, List<Agreement> agreements) {

    public Plan {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
        agreements = List.copyOf(agreements);
    }

    public List<Goal> openGoals() {
        return goals.stream().filter(goal -> !goal.status().ended()).toList();
    }

    public List<Action> openActions() {
        return actions.stream().filter(Action::open).toList();
    }

    public List<Action> actionsFor(Goal goal) {
        return actions.stream()
                .filter(action -> goal.id().equals(action.task().goal()))
                .toList();
    }

    public List<Action> actionsOnTheirOwn() {
        return actions.stream().filter(action -> action.task().goal() == null).toList();
    }

    public Optional<Agreement> agreement() {
        return agreements.stream().findFirst();
    }
}
