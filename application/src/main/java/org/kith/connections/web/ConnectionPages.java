package org.kith.connections.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.connections.HearingNews;
import org.kith.connections.HearingNews.Told;
import org.kith.connections.ReadingConnections.ConnectionFile;
import org.kith.connections.Teller;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Following a connection: where it stands, what was heard of it, whether it goes on.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ConnectionPages {

    private static final String HEARD = "What you heard is saved.";

    private final ConnectionDesk desk;
    private final HearingNews hearing;
    private final Clock clock;

    ConnectionPages(ConnectionDesk desk, HearingNews hearing, Clock clock) {
        this.desk = desk;
        this.hearing = hearing;
        this.clock = clock;
    }

    @GetMapping("/connections/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        return desk.page(id, me);
    }

    @PostMapping("/connections/{id}")
    ModelAndView hear(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var file = desk.open(id, me);
        var reader = new FormReader(typed);
        if (version != file.connection().made().version()
                && NewsForm.isTold(reader, file.steps().getFirst().step())) {
            return ConnectionDesk.done(id, HEARD, redirect);
        }
        return switch (told(reader, file)) {
            case Read.Invalid(var entries) -> desk.again(id, me, entries);
            case Read.Valid(var told) ->
                ConnectionDesk.decide(
                        () -> hearing.hear(file.connection().id(), version, told, me.actor()),
                        () -> ConnectionDesk.done(id, HEARD, redirect),
                        reader.entries(),
                        entries -> desk.again(id, me, entries));
        };
    }

    private Read<Told> told(FormReader reader, ConnectionFile file) {
        var form = new NewsForm(reader, file.connection(), LocalDate.now(clock));
        var news = form.news();
        var teller = reader.choice("teller", "Who told you", Teller.class).required("Choose who told you");
        var note = form.note();
        return reader.read(() -> new Told(news.get(), teller.get(), note));
    }

    @PostMapping("/connections/{id}/take-up")
    ModelAndView takeUpAgain(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var connection = desk.open(id, me).connection().id();
        var reader = new FormReader(typed);
        var why = reader.text("why", "Why").withLines().atMost(NewsForm.LONGEST).required("Write why it goes on");
        return switch (reader.read(why::get)) {
            case Read.Invalid(var entries) -> desk.again(id, me, entries);
            case Read.Valid(var words) ->
                ConnectionDesk.decide(
                        () -> hearing.takeUpAgain(connection, version, words, me.actor()),
                        () -> ConnectionDesk.done(id, "The connection goes on.", redirect),
                        reader.entries(),
                        entries -> desk.again(id, me, entries));
        };
    }
}
