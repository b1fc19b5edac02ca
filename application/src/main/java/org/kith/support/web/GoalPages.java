package org.kith.support.web;

import java.util.UUID;
import java.util.function.Function;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.FoundNeeds;
import org.kith.support.Goal;
import org.kith.support.GoalId;
import org.kith.support.Goals;
import org.kith.support.SettingGoals;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Setting goals, and saying how far the person has come with each.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class GoalPages {

    private static final String VIEW = "support/goal";

    private final Desk desk;
    private final SettingGoals setting;
    private final Goals goals;
    private final FoundNeeds needs;

    GoalPages(Desk desk, SettingGoals setting, Goals goals, FoundNeeds needs) {
        this.desk = desk;
        this.setting = setting;
        this.goals = goals;
        this.needs = needs;
    }

    @GetMapping("/support/{id}/goals")
    ModelAndView set(@PathVariable UUID id, SignedIn me) {
        var head = desk.head(id, me);
        var entries = Entries.none().with("key", desk.newKey());
        return Desk.page(VIEW, GoalForm.setting(head, needs.of(head.support().id()), entries));
    }

    @PostMapping("/support/{id}/goals")
    ModelAndView set(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        Function<Entries, ModelAndView> again = entries ->
                Desk.again(VIEW, GoalForm.setting(head, needs.of(head.support().id()), entries));
        return switch (new GoalForm(reader).set(head.support().id())) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var set) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> setting.set(set, me.actor()),
                                () -> Desk.done(head, "The goal is set.", redirect));
        };
    }

    @GetMapping("/support/{id}/goals/{goal}")
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID goal, SignedIn me) {
        var head = desk.head(id, me);
        var found = goal(head, goal);
        return Desk.page(VIEW, GoalForm.changing(head, found, GoalForm.known(found)));
    }

    @PostMapping("/support/{id}/goals/{goal}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID goal,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var found = goal(head, goal).id();
        var reader = new FormReader(typed);
        Function<Entries, ModelAndView> again =
                entries -> Desk.again(VIEW, GoalForm.changing(head, goal(head, goal), entries));
        return switch (new GoalForm(reader).changed()) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var change) ->
                Desk.submission(() -> goals.latestChange(found), reader, again)
                        .decide(
                                () -> setting.change(found, version, change.aim(), change.status(), me.actor()),
                                () -> Desk.done(head, "The goal is saved.", redirect));
        };
    }

    private Goal goal(SupportHead head, UUID id) {
        return goals.find(new GoalId(id))
                .filter(goal -> goal.support().equals(head.support().id()))
                .orElseThrow(Desk::notFound);
    }
}
