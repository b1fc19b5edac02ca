package org.kith.people.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.Consent;
import org.kith.people.ConsentId;
import org.kith.people.ConsentScope;
import org.kith.people.Consents;
import org.kith.people.RecordingConsent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a person agreed to have shared.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ConsentPages {

    private final OpenedPeople people;
    private final Consents consents;
    private final RecordingConsent recording;
    private final Signatures signatures;

    ConsentPages(OpenedPeople people, Consents consents, RecordingConsent recording, Signatures signatures) {
        this.people = people;
        this.consents = consents;
        this.recording = recording;
        this.signatures = signatures;
    }

    @GetMapping("/people/{id}/consents")
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        var usual = Entries.none()
                .with("scope", ConsentScope.CONTACT_AND_NEED.code())
                .with("givenBy", "person");
        return page(id, usual, signedIn, HttpStatus.OK);
    }

    @PostMapping("/people/{id}/consents")
    ModelAndView record(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        return switch (ConsentForm.read(new FormReader(typed), people.within(id, signedIn))) {
            case Read.Invalid(var entries) -> page(id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var asked) -> {
                recording.record(asked, signedIn.actor());
                redirect.addFlashAttribute(Frame.NOTICE, "The answer is recorded");
                yield new ModelAndView("redirect:/people/" + id + "/consents");
            }
        };
    }

    @PostMapping("/people/{id}/consents/{consent}/withdraw")
    String withdraw(@PathVariable UUID id, @PathVariable UUID consent, SignedIn signedIn, RedirectAttributes redirect) {
        OpenedPeople.known(recording.withdraw(people.within(id, signedIn), new ConsentId(consent), signedIn.actor()));
        redirect.addFlashAttribute(
                Frame.NOTICE, "The consent is withdrawn. From now on nothing is shared because of it");
        return "redirect:/people/" + id + "/consents";
    }

    private ModelAndView page(UUID id, Entries entries, SignedIn signedIn, HttpStatus status) {
        var file = people.open(id, signedIn);
        var answers = consents.of(file.person().id());
        var view = new ModelAndView("people/consents", status);
        view.addObject(
                "page", ConsentsPage.of(file.banner(), entries, answers, signatures.of(answers, Consent::recordedBy)));
        return view;
    }
}
