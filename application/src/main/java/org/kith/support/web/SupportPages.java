package org.kith.support.web;

import java.util.UUID;
import java.util.function.Function;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.ChoosingNextSteps;
import org.kith.support.SupportFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page from which a link worker works with a person.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class SupportPages {

    private static final String VIEW = "support/support";

    private final Desk desk;
    private final ChoosingNextSteps choosing;

    SupportPages(Desk desk, ChoosingNextSteps choosing) {
        this.desk = desk;
        this.choosing = choosing;
    }

    @GetMapping("/support/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        var file = desk.whole(id, me);
        return Desk.page(
                VIEW,
                page(
                        file,
                        me,
                        NextStepAnswer.propose(Entries.none(), file.head().next())));
    }

    @PostMapping("/support/{id}/next-step")
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var next = NextStepAnswer.required(reader, desk.today());
        Function<Entries, ModelAndView> again = entries -> Desk.again(VIEW, page(desk.whole(id, me), me, entries));
        return switch (reader.read(next)) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var chosen) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> choosing.choose(head.support().id(), chosen, me.actor()),
                                () -> Desk.done(head, "The next step is saved.", redirect));
        };
    }

    private SupportPage page(SupportFile file, SignedIn me, Entries entries) {
        return new SupportWords(file, desk.today()).page(me.is(Role.MANAGER), entries);
    }
}
