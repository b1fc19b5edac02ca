package org.kith.support.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.RecordingAttempts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Noting attempts to reach a person.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class AttemptPages {

    private static final String VIEW = "support/attempts";

    private final Desk desk;
    private final RecordingAttempts recording;

    AttemptPages(Desk desk, RecordingAttempts recording) {
        this.desk = desk;
        this.recording = recording;
    }

    @GetMapping("/support/{id}/attempts")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        var file = desk.whole(id, me);
        return Desk.page(VIEW, AttemptWords.page(file, AttemptForm.begun(file.head(), desk.newKey(), desk.now())));
    }

    @PostMapping("/support/{id}/attempts")
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        return switch (AttemptForm.read(reader, head, desk.now())) {
            case Read.Invalid(var entries) -> again(id, me, entries);
            case Read.Valid(var made) ->
                desk.submission(head, reader, entries -> again(id, me, entries))
                        .decide(
                                () -> recording.record(made, me.actor()),
                                () -> Desk.done(head, "The attempt is noted.", redirect));
        };
    }

    private ModelAndView again(UUID id, SignedIn me, Entries entries) {
        return Desk.again(VIEW, AttemptWords.page(desk.whole(id, me), entries));
    }
}
