package org.kith.connections.web;

import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.connections.MakingConnections;
import org.kith.connections.ReadingConnections.ConnectionFile;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How the person gets there: what was offered becomes a signpost or a referral, and a service may be asked again.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class WayPages {

    private final ConnectionDesk desk;
    private final MakingConnections making;

    WayPages(ConnectionDesk desk, MakingConnections making) {
        this.desk = desk;
        this.making = making;
    }

    @PostMapping("/connections/{id}/signpost")
    ModelAndView signpost(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var connection = desk.open(id, me).connection().id();
        return ConnectionDesk.decide(
                () -> making.signpost(connection, version, me.actor()),
                () -> ConnectionDesk.done(id, "It is a signpost now.", redirect),
                Entries.none(),
                entries -> desk.again(id, me, entries));
    }

    @GetMapping("/connections/{id}/refer")
    ModelAndView refer(@PathVariable UUID id, SignedIn me) {
        return page(desk.open(id, me), Entries.none(), HttpStatus.OK);
    }

    @PostMapping("/connections/{id}/refer")
    ModelAndView refer(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var file = desk.open(id, me);
        var reader = new FormReader(typed);
        var terms = TermsForm.read(reader, file.head().person().id());
        return switch (reader.read(() -> terms)) {
            case Read.Invalid(var entries) -> page(file, entries, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var agreed) ->
                ConnectionDesk.decide(
                        () -> making.refer(file.connection().id(), version, agreed, me.actor()),
                        () -> ConnectionDesk.done(id, "The referral is on its way to the service.", redirect),
                        reader.entries(),
                        entries -> page(file, entries, HttpStatus.UNPROCESSABLE_CONTENT));
        };
    }

    @PostMapping("/connections/{id}/again")
    ModelAndView askAgain(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var connection = desk.open(id, me).connection().id();
        return ConnectionDesk.decide(
                () -> making.askAgain(connection, version, me.actor()),
                () -> ConnectionDesk.done(id, "We write to the service again, with a new link.", redirect),
                Entries.none(),
                entries -> desk.again(id, me, entries));
    }

    private static ModelAndView page(ConnectionFile file, Entries entries, HttpStatus status) {
        var page = new ReferralPage(
                Whose.of(file.head()),
                "/connections/" + file.connection().id().value(),
                String.valueOf(file.connection().made().version()),
                Asked.of(file.service(), file.consent()),
                entries);
        return new ModelAndView("connections/refer", Map.of("page", page), status);
    }
}
