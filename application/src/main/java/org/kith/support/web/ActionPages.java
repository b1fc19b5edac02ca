package org.kith.support.web;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.ActionEnd;
import org.kith.support.ActionId;
import org.kith.support.Actions;
import org.kith.support.PlanningActions;
import org.kith.tenancy.Coded;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adding actions to the plan, and saying what became of them.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ActionPages {

    private static final String VIEW = "support/action";

    private final Desk desk;
    private final PlanningActions planning;
    private final Actions actions;
    private final ActionForm form;

    ActionPages(Desk desk, PlanningActions planning, Actions actions, ActionForm form) {
        this.desk = desk;
        this.planning = planning;
        this.actions = actions;
        this.form = form;
    }

    /// The directory leads here with the service that an action is about.
    @GetMapping("/support/{id}/actions")
    ModelAndView add(@PathVariable UUID id, @RequestParam @Nullable UUID service, SignedIn me) {
        var head = desk.head(id, me);
        return Desk.page(VIEW, form.page(head, form.begun(desk.newKey(), service)));
    }

    @PostMapping("/support/{id}/actions")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        Function<Entries, ModelAndView> again = entries -> Desk.again(VIEW, form.page(head, entries));
        return switch (form.read(reader, head.support().id(), desk.today())) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var added) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> planning.add(added, me.actor()),
                                () -> Desk.done(head, "The action is added.", redirect));
        };
    }

    /// One press on the support's page settles an action; whoever was faster is told there.
    @PostMapping("/support/{id}/actions/{action}")
    ModelAndView settle(
            @PathVariable UUID id,
            @PathVariable UUID action,
            @RequestParam int version,
            @RequestParam String end,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var found = actions.find(new ActionId(action))
                .filter(each -> each.support().equals(head.support().id()))
                .orElseThrow(Desk::notFound);
        var became = Coded.find(ActionEnd.class, end).orElseThrow(Desk::notFound);
        return new Submission(
                        () -> "Somebody else has changed this action. Nothing was changed by you.",
                        (_, words) -> Desk.done(head, words, redirect))
                .decide(
                        () -> planning.settle(found.id(), version, became, me.actor()),
                        () -> Desk.done(
                                head, "The action is saved: " + became.title().toLowerCase(Locale.UK) + ".", redirect));
    }
}
