package org.kith.support.web;

import java.util.UUID;
import java.util.function.Function;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.HoldReason;
import org.kith.support.PausingSupport;
import org.kith.support.PausingSupport.Pause;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Putting support on hold, and taking it up again.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class HoldPages {

    private static final String VIEW = "support/hold";
    private static final int LONGEST = 500;

    private final Desk desk;
    private final PausingSupport pausing;

    HoldPages(Desk desk, PausingSupport pausing) {
        this.desk = desk;
        this.pausing = pausing;
    }

    @GetMapping("/support/{id}/hold")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        return Desk.page(VIEW, page(desk.head(id, me), Entries.none()));
    }

    @PostMapping("/support/{id}/hold")
    ModelAndView hold(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var reason = reader.choice("reason", "Why", HoldReason.class).required("Choose why support pauses");
        var until = reader.date("until", "Day to look again")
                .notBefore(desk.today())
                .optional();
        var note = reader.text("note", "Note").withLines().atMost(LONGEST).optional();
        var read = reader.read(
                () -> new Pause(head.support().id(), version, reason.get(), until.orElse(null), note.orElse("")));
        Function<Entries, ModelAndView> again = entries -> Desk.again(VIEW, page(desk.head(id, me), entries));
        return switch (read) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var pause) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> pausing.hold(pause, me.actor()),
                                () -> Desk.done(head, "Support is on hold.", redirect));
        };
    }

    @PostMapping("/support/{id}/resume")
    ModelAndView resume(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var head = desk.head(id, me);
        return desk.pressed(head, redirect)
                .decide(
                        () -> pausing.resume(head.support().id(), version, me.actor()),
                        () -> Desk.done(head, "Support goes on.", redirect));
    }

    private static HoldPage page(SupportHead head, Entries entries) {
        return new HoldPage(Head.of(head), Choice.all(HoldReason.class), entries);
    }
}
