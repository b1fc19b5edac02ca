package org.kith.connections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.connections.ConnectionId;
import org.kith.connections.Decision;
import org.kith.connections.HearingNews;
import org.kith.connections.HearingNews.Told;
import org.kith.connections.MakingConnections;
import org.kith.connections.ReadingConnections;
import org.kith.connections.ReadingConnections.ConnectionFile;
import org.kith.connections.Teller;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
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

/// Following a connection: where it stands, what was heard of it, what is next.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ConnectionPages {

    private static final String HEARD = "What you heard is saved.";

    private final ReadingConnections reading;
    private final MakingConnections making;
    private final HearingNews hearing;
    private final Clock clock;

    ConnectionPages(ReadingConnections reading, MakingConnections making, HearingNews hearing, Clock clock) {
        this.reading = reading;
        this.making = making;
        this.hearing = hearing;
        this.clock = clock;
    }

    @GetMapping("/connections/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        return page(file(id, me), Entries.none(), HttpStatus.OK);
    }

    @PostMapping("/connections/{id}")
    ModelAndView hear(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var file = file(id, me);
        var reader = new FormReader(typed);
        if (version != file.connection().made().version()
                && NewsForm.isTold(reader, file.steps().getFirst().step())) {
            return done(id, HEARD, redirect);
        }
        return switch (told(reader, file)) {
            case Read.Invalid(var entries) -> page(file, entries, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var told) ->
                decided(
                        () -> hearing.hear(file.connection().id(), version, told, me.actor()),
                        new Page(id, me, reader.entries()),
                        HEARD,
                        redirect);
        };
    }

    private Read<Told> told(FormReader reader, ConnectionFile file) {
        var form = new NewsForm(reader, file.connection(), LocalDate.now(clock));
        var news = form.news();
        var teller = reader.choice("teller", "Who told you", Teller.class).required("Choose who told you");
        var note = form.note();
        return reader.read(() -> new Told(news.get(), teller.get(), note));
    }

    @PostMapping("/connections/{id}/signpost")
    ModelAndView signpost(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var connection = file(id, me).connection().id();
        return decided(
                () -> making.signpost(connection, version, me.actor()),
                new Page(id, me, Entries.none()),
                "It is a signpost now.",
                redirect);
    }

    @GetMapping("/connections/{id}/refer")
    ModelAndView refer(@PathVariable UUID id, SignedIn me) {
        return referral(file(id, me), Entries.none(), HttpStatus.OK);
    }

    @PostMapping("/connections/{id}/refer")
    ModelAndView refer(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var file = file(id, me);
        var reader = new FormReader(typed);
        var terms = TermsForm.read(reader, file.head().person().id());
        return switch (reader.read(() -> terms)) {
            case Read.Invalid(var entries) -> referral(file, entries, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var agreed) ->
                switch (tried(() -> making.refer(file.connection().id(), version, agreed, me.actor()))) {
                    case Decision.Made _ -> done(id, "The referral is on its way to the service.", redirect);
                    case Decision.NotPossible(var field, var because) ->
                        referral(file, reader.entries().refused(field, because), HttpStatus.UNPROCESSABLE_CONTENT);
                };
        };
    }

    @PostMapping("/connections/{id}/again")
    ModelAndView askAgain(@PathVariable UUID id, @RequestParam int version, SignedIn me, RedirectAttributes redirect) {
        var connection = file(id, me).connection().id();
        return decided(
                () -> making.askAgain(connection, version, me.actor()),
                new Page(id, me, Entries.none()),
                "We write to the service again, with a new link.",
                redirect);
    }

    @PostMapping("/connections/{id}/take-up")
    ModelAndView takeUpAgain(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var file = file(id, me);
        var reader = new FormReader(typed);
        var why = reader.text("why", "Why").withLines().atMost(NewsForm.LONGEST).required("Write why it goes on");
        return switch (reader.read(why::get)) {
            case Read.Invalid(var entries) -> page(file, entries, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var words) ->
                decided(
                        () -> hearing.takeUpAgain(file.connection().id(), version, words, me.actor()),
                        new Page(id, me, reader.entries()),
                        "The connection goes on.",
                        redirect);
        };
    }

    private ModelAndView decided(Supplier<Decision> act, Page page, String notice, RedirectAttributes redirect) {
        return switch (tried(act)) {
            case Decision.Made _ -> done(page.id(), notice, redirect);
            case Decision.NotPossible(var field, var because) ->
                page(
                        file(page.id(), page.reader()),
                        page.entries().refused(field, because),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /// Whoever was faster shows in the history of the page.
    private static Decision tried(Supplier<Decision> act) {
        try {
            return act.get();
        } catch (OptimisticLockingFailureException faster) {
            return new Decision.NotPossible(
                    "",
                    "Somebody was faster, as the history below shows. Check where it stands now, and save again if"
                            + " yours still holds.");
        }
    }

    private static ModelAndView done(UUID id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, notice);
        return new ModelAndView("redirect:/connections/" + id);
    }

    private static ModelAndView page(ConnectionFile file, Entries entries, HttpStatus status) {
        return new ModelAndView(
                "connections/connection", Map.of("page", new ConnectionWords(file).page(entries)), status);
    }

    private static ModelAndView referral(ConnectionFile file, Entries entries, HttpStatus status) {
        var page = new ReferralPage(
                Whose.of(file.head()),
                "/connections/" + file.connection().id().value(),
                String.valueOf(file.connection().made().version()),
                Asked.of(file.service(), file.consent()),
                entries);
        return new ModelAndView("connections/refer", Map.of("page", page), status);
    }

    private ConnectionFile file(UUID id, SignedIn me) {
        return reading.read(new ConnectionId(id), me)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The page to show again when something could not be done.
    private record Page(UUID id, SignedIn reader, Entries entries) {}
}
