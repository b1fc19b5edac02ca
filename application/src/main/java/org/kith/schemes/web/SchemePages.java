package org.kith.schemes.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Read;
import org.kith.schemes.ChangingSchemes;
import org.kith.schemes.OpeningSchemes;
import org.kith.schemes.ReadingSchemes;
import org.kith.schemes.SchemeFile;
import org.kith.schemes.SchemeSaving;
import org.kith.schemes.SchemeSettings;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The settings of the place's schemes.
@Controller
@OpenTo({Role.MANAGER, Role.ADMINISTRATOR})
class SchemePages {

    private static final String TAKEN = "Another scheme has this name. Enter a different one";
    private static final String STALE =
            "Somebody else changed this scheme while you were. See below what they changed, then save yours again";

    private final ReadingSchemes reading;
    private final OpeningSchemes opening;
    private final ChangingSchemes changing;

    SchemePages(ReadingSchemes reading, OpeningSchemes opening, ChangingSchemes changing) {
        this.reading = reading;
        this.opening = opening;
        this.changing = changing;
    }

    @GetMapping("/settings/schemes")
    String list(SignedIn signedIn, Model model) {
        var reach = reach(signedIn);
        model.addAttribute("page", SchemesPage.of(reading.within(reach), reach.every()));
        return "schemes/list";
    }

    @GetMapping("/settings/schemes/new")
    ModelAndView blank(SignedIn signedIn) {
        mayOpen(signedIn);
        var usual = SchemeEntries.of(SchemeSettings.usual("New")).with("name", "");
        return page(SchemePage.blank(usual), HttpStatus.OK);
    }

    @PostMapping("/settings/schemes/new")
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> typed, SignedIn signedIn, RedirectAttributes redirect) {
        mayOpen(signedIn);
        return switch (SchemeForm.read(typed)) {
            case Read.Invalid(var entries) -> refused(SchemePage.blank(entries));
            case Read.Valid(var settings) ->
                switch (opening.open(settings, signedIn.actor())) {
                    case SchemeSaving.NameTaken() ->
                        refused(SchemePage.blank(SchemeEntries.of(settings).refused("name", TAKEN)));
                    case SchemeSaving.Saved(var id) -> saved(settings.name() + " is set up", id, redirect);
                };
        };
    }

    @GetMapping("/settings/schemes/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        var file = file(id, signedIn);
        return page(SchemePage.of(file), HttpStatus.OK);
    }

    @PostMapping("/settings/schemes/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var file = file(id, signedIn);
        return switch (SchemeForm.read(typed)) {
            case Read.Invalid(var entries) -> refused(SchemePage.of(file, entries, version));
            case Read.Valid(var settings) -> change(file, version, settings, signedIn, redirect);
        };
    }

    private ModelAndView change(
            SchemeFile file, int version, SchemeSettings settings, SignedIn signedIn, RedirectAttributes redirect) {
        var id = file.scheme().id();
        var typed = SchemeEntries.of(settings);
        try {
            return switch (changing.change(id, version, settings, signedIn.actor())) {
                case SchemeSaving.NameTaken() -> refused(SchemePage.of(file, typed.refused("name", TAKEN), version));
                case SchemeSaving.Saved(var saved) -> saved("Your changes are saved", saved, redirect);
            };
        } catch (OptimisticLockingFailureException stale) {
            var now = file(id.value(), signedIn);
            return refused(SchemePage.stale(now, typed.refused("missed", STALE), version));
        }
    }

    private SchemeFile file(UUID id, SignedIn signedIn) {
        return reading.file(new SchemeId(id), reach(signedIn))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void mayOpen(SignedIn signedIn) {
        if (!reach(signedIn).every()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /// An administrator sets up every scheme, a manager those they manage.
    private static SchemeReach reach(SignedIn signedIn) {
        return signedIn.is(Role.ADMINISTRATOR) ? SchemeReach.EVERY : signedIn.reach();
    }

    private static ModelAndView saved(String notice, SchemeId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/settings/schemes/" + id.value());
    }

    private static ModelAndView refused(SchemePage page) {
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(SchemePage page, HttpStatus status) {
        var view = new ModelAndView("schemes/edit", status);
        view.addObject("page", page);
        return view;
    }
}
