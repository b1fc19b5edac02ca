package org.kith.support.web;

import java.util.List;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.ClosingSupport;
import org.kith.support.ClosingSupport.ClosingResult;
import org.kith.support.ClosingSupport.LeftOpen;
import org.kith.support.Support;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Closing support: the last measures become due, the checklist is gone through, then it is over.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ClosePages {

    private static final String VIEW = "support/close";

    private final Desk desk;
    private final ClosingSupport closing;

    ClosePages(Desk desk, ClosingSupport closing) {
        this.desk = desk;
        this.closing = closing;
    }

    @PostMapping("/support/{id}/closing")
    ModelAndView begin(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var head = desk.head(id, me);
        return desk.pressed(head, redirect)
                .decide(
                        () -> closing.begin(head.support().id(), version, me.actor()),
                        () -> new ModelAndView("redirect:/support/" + id + "/close"));
    }

    @PostMapping("/support/{id}/keep-open")
    ModelAndView keepOpen(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var head = desk.head(id, me);
        return desk.pressed(head, redirect)
                .decide(
                        () -> closing.keepOpen(head.support().id(), version, me.actor()),
                        () -> Desk.done(head, "Support stays open.", redirect));
    }

    @GetMapping("/support/{id}/close")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        var file = desk.whole(id, me);
        return file.head().support() instanceof Support.Closing
                ? Desk.page(VIEW, CloseForm.page(file, Entries.none()))
                : new ModelAndView("redirect:/support/" + id);
    }

    @PostMapping("/support/{id}/close")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var file = desk.whole(id, me);
        var reader = new FormReader(typed);
        return switch (CloseForm.read(reader, file, version)) {
            case Read.Invalid(var entries) -> again(id, me, entries);
            case Read.Valid(var asked) -> {
                var submission = desk.submission(file.head(), reader, entries -> again(id, me, entries));
                yield submission.run(() -> switch (closing.close(asked, me.actor())) {
                    case ClosingResult.Closed _ ->
                        Desk.done(file.head(), "Support is closed. The referrer is told how it went.", redirect);
                    case ClosingResult.NotReady(var left) -> submission.refuse(left(left));
                    case ClosingResult.NotPossible(var because) -> submission.refuse(because);
                });
            }
        };
    }

    private static String left(List<LeftOpen> left) {
        return left.contains(LeftOpen.MEASURES)
                ? "Take the questionnaires that are still to do, or say why they are missing"
                : "A goal was set meanwhile. Say how far the person came with it";
    }

    private ModelAndView again(UUID id, SignedIn me, Entries entries) {
        return Desk.again(VIEW, CloseForm.page(desk.whole(id, me), entries));
    }
}
