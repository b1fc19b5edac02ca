package org.kith.support.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.Goal;
import org.kith.support.Goal.Aim;
import org.kith.support.GoalId;
import org.kith.support.GoalStatus;
import org.kith.support.SettingGoals.NewGoal;
import org.kith.support.SupportHead;

/// Goals, as they are typed.
final class GoalForm {

    private static final int LONGEST = 500;
    private static final List<Choice> SCALE = IntStream.rangeClosed(1, 10)
            .mapToObj(String::valueOf)
            .map(number -> Choice.of(number, number))
            .toList();

    private final FormReader reader;

    GoalForm(FormReader reader) {
        this.reader = reader;
    }

    static Entries known(Goal goal) {
        return Entries.none()
                .with("words", goal.aim().words())
                .with("importance", String.valueOf(goal.aim().importance()))
                .with("confidence", String.valueOf(goal.aim().confidence()))
                .with("status", goal.status().code());
    }

    static GoalPage setting(SupportHead head, Set<Need> needs, Entries entries) {
        var shown = Head.of(head);
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "None in particular"));
        needs.forEach(need -> choices.add(Choice.of(need.code(), need.title())));
        return new GoalPage(shown, shown.href("goals"), null, choices, SCALE, List.of(), entries);
    }

    static GoalPage changing(SupportHead head, Goal goal, Entries entries) {
        var shown = Head.of(head);
        return new GoalPage(
                shown,
                shown.href("goals/" + goal.id().value()),
                String.valueOf(goal.version()),
                List.of(),
                SCALE,
                Choice.all(GoalStatus.class),
                entries);
    }

    Read<NewGoal> set(SupportId support) {
        var key = FormKeys.required(reader, GoalId::new);
        var aim = aim();
        var need = reader.choice("need", "Need", Need.class).optional();
        return reader.read(() -> new NewGoal(key.get(), support, need.orElse(null), aim.get()));
    }

    Read<Change> changed() {
        var aim = aim();
        var status =
                reader.choice("status", "How far", GoalStatus.class).required("Choose how far the person has come");
        return reader.read(() -> new Change(aim.get(), status.get()));
    }

    private Supplier<Aim> aim() {
        var words = reader.text("words", "The goal")
                .withLines()
                .atMost(LONGEST)
                .required("Write what the person hopes for");
        var importance = reader.number("importance", "How much it matters")
                .between(1, 10)
                .required("Choose how much it matters, from 1 to 10");
        var confidence = reader.number("confidence", "How sure they are")
                .between(1, 10)
                .required("Choose how sure the person is, from 1 to 10");
        return () -> new Aim(words.get(), importance.get(), confidence.get());
    }

    /// A goal said anew, and how far the person has come.
    record Change(Aim aim, GoalStatus status) {}
}
