package org.kith.support.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kith.design.Choice;
import org.kith.design.form.Answer;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.Action;
import org.kith.support.ActionEnd;
import org.kith.support.ActionId;
import org.kith.support.ClosingReason;
import org.kith.support.ClosingSupport.Closing;
import org.kith.support.ClosingSupport.LastWords;
import org.kith.support.ConnectionsOfSupport;
import org.kith.support.Goal;
import org.kith.support.GoalId;
import org.kith.support.GoalStatus;
import org.kith.support.Plan;
import org.kith.support.SupportFile;
import org.kith.tenancy.Coded;

/// Closing, as it is typed: an end for each open goal and action, and the words for the referrer.
final class CloseForm {

    private static final int LONGEST = 4000;

    private CloseForm() {}

    static ClosePage page(SupportFile file, Entries entries) {
        var plan = file.plan();
        return new ClosePage(
                Head.of(file.head()),
                file.measures().stream().map(MeasureLines::task).toList(),
                plan.openGoals().stream()
                        .map(goal -> new ClosePage.Open(field(goal), goal.aim().words()))
                        .toList(),
                Choice.all(GoalStatus.class).stream()
                        .filter(choice -> !choice.value().equals(GoalStatus.WORKING.code()))
                        .toList(),
                plan.openActions().stream()
                        .map(action ->
                                new ClosePage.Open(field(action), action.task().words()))
                        .toList(),
                Choice.all(ActionEnd.class),
                file.connections().stream()
                        .map(each ->
                                new PlanPage.Line(each.service(), each.status().text()))
                        .toList(),
                file.connections().stream().anyMatch(ConnectionsOfSupport.Shown::open),
                Choice.all(ClosingReason.class),
                entries);
    }

    private static String field(Goal goal) {
        return "goal-" + goal.id().value();
    }

    private static String field(Action action) {
        return "action-" + action.id().value();
    }

    static Read<Closing> read(FormReader reader, SupportFile file, int version) {
        var goals = goals(reader, file.plan());
        var actions = actions(reader, file.plan());
        var reason = reader.choice("reason", "Why", ClosingReason.class).required("Choose how support ended");
        var summary = reader.text("summary", "Summary")
                .withLines()
                .atMost(LONGEST)
                .required("Write a summary for the referrer");
        var notWorked = reader.text("notWorked", "What did not work")
                .withLines()
                .atMost(LONGEST)
                .optional();
        var asked = forReferrer(reader);
        return reader.read(() -> new Closing(
                file.head().support().id(),
                version,
                new LastWords(reason.get(), summary.get(), asked.get(), notWorked.orElse("")),
                goals.get(),
                actions.get()));
    }

    /// That nothing is needed is said and not left out.
    private static Supplier<String> forReferrer(FormReader reader) {
        var needed = reader.choice(
                        "forReferrer",
                        "Actions for the referrer",
                        code -> Optional.of(code).filter(Set.of("none", "some")::contains))
                .required("Say whether the referrer has anything to do");
        var words = reader.text("actions", "What the referrer is asked to do")
                .withLines()
                .atMost(LONGEST);
        if (!reader.errors().isEmpty() || needed.get().equals("none")) {
            return () -> "";
        }
        var asked = words.required("Write what the referrer is asked to do");
        return asked::get;
    }

    private static Supplier<Map<GoalId, GoalStatus>> goals(FormReader reader, Plan plan) {
        var ends = new LinkedHashMap<GoalId, Answer<GoalStatus>>();
        plan.openGoals()
                .forEach(goal -> ends.put(
                        goal.id(),
                        reader.choice(field(goal), "Goal", CloseForm::ended)
                                .required("Choose how far the person came with “"
                                        + goal.aim().words() + "”")));
        return () -> {
            var chosen = new LinkedHashMap<GoalId, GoalStatus>();
            ends.forEach((goal, end) -> chosen.put(goal, end.get()));
            return chosen;
        };
    }

    private static Optional<GoalStatus> ended(String code) {
        return Coded.find(GoalStatus.class, code).filter(GoalStatus::ended);
    }

    private static Supplier<Map<ActionId, ActionEnd>> actions(FormReader reader, Plan plan) {
        var ends = new LinkedHashMap<ActionId, Answer<ActionEnd>>();
        plan.openActions()
                .forEach(action -> ends.put(
                        action.id(),
                        reader.choice(field(action), "Action", ActionEnd.class)
                                .required("Choose what becomes of “"
                                        + action.task().words() + "”")));
        return () -> {
            var chosen = new LinkedHashMap<ActionId, ActionEnd>();
            ends.forEach((action, end) -> chosen.put(action, end.get()));
            return chosen;
        };
    }
}
