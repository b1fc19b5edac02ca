package org.kith.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.Amended;
import org.kith.people.AmendingPeople;
import org.kith.people.Difference;
import org.kith.people.PersonDetails;
import org.kith.people.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Amending a person's details.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class EditPages {

    private static final String TAKEN =
            "Another record has this NHS number. It may be the same person: look them up before you go on";
    private static final String STALE =
            "Somebody else changed these details while you were. See what they changed, then save yours again";

    private final OpenedPeople people;
    private final EditedPeople edited;
    private final AmendingPeople amending;
    private final PracticeAnswer practices;
    private final Clock clock;

    EditPages(
            OpenedPeople people, EditedPeople edited, AmendingPeople amending, PracticeAnswer practices, Clock clock) {
        this.people = people;
        this.edited = edited;
        this.amending = amending;
        this.practices = practices;
        this.clock = clock;
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        var file = people.open(id, signedIn);
        return page(edited.page(file, DetailsEntries.of(file.person().details())), HttpStatus.OK);
    }

    @PostMapping("/people/{id}/edit")
    ModelAndView amend(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var person = people.within(id, signedIn);
        var reader = new FormReader(typed);
        return switch (new DetailsForm(reader).read(LocalDate.now(clock), practices)) {
            case Read.Invalid(var entries) -> refused(id, version, entries, signedIn);
            case Read.Valid(var details) ->
                amend(new Amending(person, version, details, reader.entries()), signedIn, redirect);
        };
    }

    private ModelAndView amend(Amending asked, SignedIn signedIn, RedirectAttributes redirect) {
        var id = asked.person().value();
        try {
            return switch (amending.amend(asked.person(), asked.version(), asked.details(), signedIn.actor())) {
                case Amended.NhsNumberTaken(var other) ->
                    refused(id, asked.version(), asked.entries().refused("nhsNumber", TAKEN), signedIn);
                case Amended.Kept() -> {
                    redirect.addFlashAttribute(Frame.NOTICE, "The details are saved");
                    yield new ModelAndView("redirect:/people/" + id + "/edit");
                }
            };
        } catch (OptimisticLockingFailureException stale) {
            var entries = asked.entries().refused("missed", STALE);
            return page(
                    edited.stale(people.open(id, signedIn), entries, asked.version()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/people/{id}/differences/{difference}")
    String settle(
            @PathVariable UUID id, @PathVariable UUID difference, SignedIn signedIn, RedirectAttributes redirect) {
        OpenedPeople.known(
                amending.settle(people.within(id, signedIn), new Difference.Id(difference), signedIn.actor()));
        redirect.addFlashAttribute(Frame.NOTICE, "That is settled");
        return "redirect:/people/" + id + "/edit";
    }

    private ModelAndView refused(UUID id, int version, Entries entries, SignedIn signedIn) {
        return page(edited.page(people.open(id, signedIn), entries, version), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(EditPage page, HttpStatus status) {
        var view = new ModelAndView("people/edit", status);
        view.addObject("page", page);
        return view;
    }

    private record Amending(PersonId person, int version, PersonDetails details, Entries entries) {}
}
