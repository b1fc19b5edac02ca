package org.kith.support.web;

import java.util.Optional;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.AboutMe;
import org.kith.support.Changed;
import org.kith.support.SupportHead;
import org.kith.support.WritingAboutMe;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writing down what matters to a person.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class AboutMePages {

    private static final String VIEW = "support/about-me";

    private final Desk desk;
    private final WritingAboutMe writing;
    private final AboutMe aboutMe;

    AboutMePages(Desk desk, WritingAboutMe writing, AboutMe aboutMe) {
        this.desk = desk;
        this.writing = writing;
        this.aboutMe = aboutMe;
    }

    @GetMapping("/support/{id}/about-me")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        var head = desk.head(id, me);
        var known = aboutMe.of(head.support().id());
        return Desk.page(VIEW, AboutMeForm.page(head, known, AboutMeForm.known(known)));
    }

    @PostMapping("/support/{id}/about-me")
    ModelAndView write(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        return switch (AboutMeForm.read(reader, head.support().id())) {
            case Read.Invalid(var entries) -> again(head, entries);
            case Read.Valid(var written) ->
                Desk.submission(() -> lastChange(head), reader, entries -> again(head, entries))
                        .decide(
                                () -> writing.write(written, me.actor()),
                                () -> Desk.done(head, "What matters to the person is saved.", redirect));
        };
    }

    private Optional<Changed> lastChange(SupportHead head) {
        return aboutMe.of(head.support().id()).last().map(said -> new Changed(said.byName(), said.at()));
    }

    private ModelAndView again(SupportHead head, Entries entries) {
        return Desk.again(VIEW, AboutMeForm.page(head, aboutMe.of(head.support().id()), entries));
    }
}
