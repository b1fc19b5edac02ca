package org.kith.record.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.measures.Assessment;
import org.kith.measures.Questionnaires;
import org.kith.record.PersonRecord;
import org.kith.support.Action;
import org.kith.support.ConnectionsOfSupport;
import org.kith.support.Goal;

/// Puts what was planned, measured and connected into words.
record WorkView(LocalDate today) {

    PersonPage.Work of(PersonRecord.Work work) {
        var support = "/support/" + work.strand().support().orElseThrow().value();
        return new PersonPage.Work(
                work.strand().schemeName(),
                support + "/plan",
                goals(work),
                work.connections().stream().map(WorkView::connection).toList(),
                work.measures().stream().map(this::measure).toList(),
                ScoreTables.of(work.measures()));
    }

    private List<PersonPage.GoalLine> goals(PersonRecord.Work work) {
        var lines = new ArrayList<PersonPage.GoalLine>();
        work.goals().stream()
                .sorted(Comparator.comparing((Goal goal) -> goal.status().ended()))
                .map(goal -> goal(goal, work.actions()))
                .forEach(lines::add);
        var alone = actions(work.actions().stream()
                .filter(action -> action.task().goal() == null)
                .toList());
        if (!alone.isEmpty()) {
            lines.add(new PersonPage.GoalLine("Also agreed", "", null, alone));
        }
        return lines;
    }

    private PersonPage.GoalLine goal(Goal goal, List<Action> actions) {
        return new PersonPage.GoalLine(
                goal.aim().words(),
                "Matters %d of 10, sure %d of 10"
                        .formatted(goal.aim().importance(), goal.aim().confidence()),
                Status.of(goal.status().title(), goal.status().ended() ? Tone.GREY : Tone.GREEN),
                actions(actions.stream()
                        .filter(action -> goal.id().equals(action.task().goal()))
                        .toList()));
    }

    private List<String> actions(List<Action> actions) {
        return actions.stream().map(this::action).toList();
    }

    private String action(Action action) {
        var task = action.task();
        return task.words() + " – " + Written.midSentence(task.owner().title())
                + ending(action).orElse("");
    }

    private Optional<String> ending(Action action) {
        var done = action.doneAt();
        if (done != null) {
            return Optional.of(", done on " + Written.date(done));
        }
        if (action.droppedAt() != null) {
            return Optional.of(", no longer needed");
        }
        var due = action.task().due();
        return Optional.ofNullable(due)
                .map(day -> (day.isBefore(today) ? ", was due by " : ", by ") + Written.date(day));
    }

    private static ListLine connection(ConnectionsOfSupport.Shown shown) {
        return ListLine.of(Link.of(shown.service(), shown.href()), shown.since(), shown.status());
    }

    private PersonPage.MeasureLine measure(Assessment assessment) {
        var expected = assessment.expected();
        var title = Questionnaires.of(expected.instrument()).title() + ", "
                + Written.midSentence(expected.occasion().title());
        return new PersonPage.MeasureLine(
                Link.of(title, "/measures/" + assessment.id().value()), status(assessment));
    }

    private Status status(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Due due
            when due.lateOn(today) ->
                Status.of("Late, was due by " + Written.date(due.expected().lateAfter()), Tone.RED);
            case Assessment.Due due ->
                Status.of("Due by " + Written.date(due.expected().lateAfter()), Tone.YELLOW);
            case Assessment.Taken taken ->
                Status.of("Answered on " + Written.date(taken.taking().on()), Tone.GREEN);
            case Assessment.Missing missing -> Status.of(missing.reason().title(), Tone.GREY);
        };
    }
}
