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
import org.kith.support.EndingEarly;
import org.kith.support.EndingEarly.Declining;
import org.kith.support.PersonDeclineReason;
import org.kith.support.SupportFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Ending support because the person does not want it, or because nobody could reach them.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class EarlyEndPages {

    private static final String DECLINE = "support/decline";
    private static final String NOT_REACHED = "support/not-reached";
    private static final int LONGEST = 500;

    private final Desk desk;
    private final EndingEarly ending;

    EarlyEndPages(Desk desk, EndingEarly ending) {
        this.desk = desk;
        this.ending = ending;
    }

    @GetMapping("/support/{id}/decline")
    ModelAndView declining(@PathVariable UUID id, SignedIn me) {
        return Desk.page(DECLINE, page(desk.whole(id, me), Entries.none()));
    }

    @PostMapping("/support/{id}/decline")
    ModelAndView decline(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var reason = reader.choice("reason", "Why", PersonDeclineReason.class)
                .required("Choose why the person does not want it");
        var note = reader.text("note", "Note").withLines().atMost(LONGEST).optional();
        Function<Entries, ModelAndView> again = entries -> Desk.again(DECLINE, page(desk.whole(id, me), entries));
        return switch (reader.read(() -> new Declining(reason.get(), note.orElse("")))) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var declining) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> ending.decline(head.support().id(), version, declining, me.actor()),
                                () -> Desk.done(
                                        head,
                                        "Support has ended. The referrer is told that the person declined.",
                                        redirect));
        };
    }

    @GetMapping("/support/{id}/not-reached")
    ModelAndView notReached(@PathVariable UUID id, SignedIn me) {
        return Desk.page(NOT_REACHED, page(desk.whole(id, me), Entries.none()));
    }

    @PostMapping("/support/{id}/not-reached")
    ModelAndView notReached(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var note = reader.text("note", "Note").withLines().atMost(LONGEST).optional();
        Function<Entries, ModelAndView> again = entries -> Desk.again(NOT_REACHED, page(desk.whole(id, me), entries));
        return switch (reader.read(() -> note.orElse(""))) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var words) ->
                desk.submission(head, reader, again)
                        .decide(
                                () -> ending.notReached(head.support().id(), version, words, me.actor()),
                                () -> Desk.done(
                                        head,
                                        "Support has ended. The referrer is told that the person was not reached.",
                                        redirect));
        };
    }

    private static EarlyEndPage page(SupportFile file, Entries entries) {
        return new EarlyEndPage(
                Head.of(file.head()),
                Choice.all(PersonDeclineReason.class),
                AttemptWords.lines(file.work().attempts()),
                entries);
    }
}
