package org.kith.directory.web;

import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.LocalKnowledge;
import org.kith.directory.Service;
import org.kith.directory.ServiceId;
import org.kith.directory.ServiceStatus;
import org.kith.directory.TakesReferrals;
import org.kith.directory.entries.OwnEntry;
import org.kith.directory.entries.WritingEntries;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A place's own directory entries: written, changed, withdrawn and brought back by those who look after it.
@Controller
@OpenTo({Role.MANAGER, Role.ADMINISTRATOR})
class EntryPages {

    private final ReadingServices reading;
    private final WritingEntries writing;

    EntryPages(ReadingServices reading, WritingEntries writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping("/directory/new")
    ModelAndView blank() {
        var entries = Entries.none().with("takes", TakesReferrals.UNKNOWN.code());
        return form(new EntryPage(null, null, UUID.randomUUID().toString(), false, entries), HttpStatus.OK);
    }

    @PostMapping("/directory/new")
    ModelAndView write(
            @RequestParam UUID form,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        var takes = reader.choice("takes", "Takes referrals", TakesReferrals.class)
                .required("Choose whether it takes referrals now");
        var capacity = reader.text("capacity", "Places and waits").optional();
        return switch (EntryForm.read(reader)) {
            case Read.Invalid(var entries) ->
                form(new EntryPage(null, null, form.toString(), false, entries), HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var entry) -> {
                var known = new LocalKnowledge(takes.get(), capacity.orElse(""), "", false, "", null, 0);
                var id = writing.write(form, entry, known, signedIn.actor());
                redirect.addFlashAttribute(Frame.NOTICE, "Saved. Searches find it from now on.");
                yield to(id);
            }
        };
    }

    @GetMapping("/services/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var service = own(id);
        return form(page(service, FilledEntry.of(OwnEntry.of(service))), HttpStatus.OK);
    }

    @PostMapping("/services/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var service = own(id);
        return switch (EntryForm.read(typed)) {
            case Read.Invalid(var entries) ->
                form(
                        new EntryPage(id.toString(), String.valueOf(version), null, ended(service), entries),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var entry) ->
                unlessStale(
                        () -> writing.rewrite(service.id(), version, entry, signedIn.actor()),
                        service.id(),
                        new FormReader(typed).entries(),
                        "Saved. The entry counts as checked today.",
                        redirect);
        };
    }

    @PostMapping("/services/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam int version, SignedIn signedIn, RedirectAttributes redirect) {
        var service = own(id);
        return unlessStale(
                () -> writing.withdraw(service.id(), version, signedIn.actor()),
                service.id(),
                FilledEntry.of(OwnEntry.of(service)),
                "Withdrawn. Searches no longer find it.",
                redirect);
    }

    @PostMapping("/services/{id}/bring-back")
    ModelAndView bringBack(
            @PathVariable UUID id, @RequestParam int version, SignedIn signedIn, RedirectAttributes redirect) {
        var service = own(id);
        return unlessStale(
                () -> writing.bringBack(service.id(), version, signedIn.actor()),
                service.id(),
                FilledEntry.of(OwnEntry.of(service)),
                "Brought back. Searches find it again.",
                redirect);
    }

    private ModelAndView unlessStale(
            Runnable act, ServiceId id, Entries typed, String done, RedirectAttributes redirect) {
        try {
            act.run();
        } catch (OptimisticLockingFailureException stale) {
            var now = reading.read(id);
            return form(page(now.service(), typed.refused("name", now.whoChanged())), HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute(Frame.NOTICE, done);
        return to(id);
    }

    /// Entries of other sources are not the place's to change: for them there is no such page.
    private Service own(UUID id) {
        var service = reading.read(new ServiceId(id)).service();
        if (!service.origin().ownEntry()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return service;
    }

    private static boolean ended(Service service) {
        return service.status() == ServiceStatus.DEFUNCT;
    }

    private static EntryPage page(Service service, Entries entries) {
        return new EntryPage(
                service.id().value().toString(), String.valueOf(service.version()), null, ended(service), entries);
    }

    private static ModelAndView form(EntryPage page, HttpStatus status) {
        return new ModelAndView("directory/entry", Map.of("page", page), status);
    }

    private static ModelAndView to(ServiceId id) {
        return new ModelAndView("redirect:/services/" + id.value());
    }
}
