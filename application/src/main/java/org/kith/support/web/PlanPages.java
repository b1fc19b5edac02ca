package org.kith.support.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.AgreeingPlans;
import org.kith.support.AgreeingPlans.Agreeing;
import org.kith.support.AgreeingPlans.PlanResult;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The plan, and the person's agreement to it.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class PlanPages {

    private static final String VIEW = "support/plan";
    private static final int LONGEST = 200;

    private final Desk desk;
    private final AgreeingPlans agreeing;
    private final PlanWords words;

    PlanPages(Desk desk, AgreeingPlans agreeing, PlanWords words) {
        this.desk = desk;
        this.agreeing = agreeing;
        this.words = words;
    }

    @GetMapping("/support/{id}/plan")
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable String large, SignedIn me) {
        var file = desk.whole(id, me);
        var entries = Entries.none().with("with", file.head().person().name().full());
        return Desk.page(VIEW, words.page(file, large != null, entries));
    }

    @PostMapping("/support/{id}/plan")
    ModelAndView agree(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var with = reader.text("with", "Who agreed").atMost(LONGEST).required("Say who agreed to the plan");
        var review = reader.date("review", "Day to look again")
                .notBefore(desk.today())
                .optional();
        var read = reader.read(() -> new Agreeing(head.support().id(), version, with.get(), review.orElse(null)));
        return switch (read) {
            case Read.Invalid(var entries) -> again(id, me, entries);
            case Read.Valid(var plan) -> {
                var submission = desk.submission(head, reader, entries -> again(id, me, entries));
                yield submission.run(() -> agree(head, plan, me, submission, redirect));
            }
        };
    }

    private ModelAndView agree(
            SupportHead head, Agreeing plan, SignedIn me, Submission submission, RedirectAttributes redirect) {
        return switch (agreeing.agree(plan, me.actor())) {
            case PlanResult.Agreed _ ->
                Desk.done(head, "The plan is agreed. Print it for the person to keep.", redirect);
            case PlanResult.NotReady _ -> submission.refuse("The plan cannot be agreed yet. See what is missing below");
            case PlanResult.NotPossible(var because) -> submission.refuse(because);
        };
    }

    private ModelAndView again(UUID id, SignedIn me, Entries entries) {
        return Desk.again(VIEW, words.page(desk.whole(id, me), false, entries));
    }
}
