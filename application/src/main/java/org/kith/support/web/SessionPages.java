package org.kith.support.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.HoldingSessions;
import org.kith.support.Session;
import org.kith.support.SessionId;
import org.kith.support.Sessions;
import org.kith.support.SupportHead;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Writing down what came of a session that was booked, and putting it right.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class SessionPages {

    private static final String VIEW = "support/session";

    private final Desk desk;
    private final HoldingSessions holding;
    private final Sessions sessions;

    SessionPages(Desk desk, HoldingSessions holding, Sessions sessions) {
        this.desk = desk;
        this.holding = holding;
        this.sessions = sessions;
    }

    @GetMapping("/support/{id}/sessions")
    ModelAndView list(@PathVariable UUID id, SignedIn me) {
        return Desk.page("support/sessions", SessionWords.list(desk.whole(id, me)));
    }

    @GetMapping("/support/{id}/sessions/{session}")
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID session, SignedIn me) {
        var head = desk.head(id, me);
        var found = session(head, session);
        return Desk.page(VIEW, SessionWords.recording(head, found, SessionForm.known(found)));
    }

    @PostMapping("/support/{id}/sessions/{session}")
    ModelAndView record(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var found = session(head, session);
        var reader = new FormReader(typed);
        return switch (new SessionForm(reader, head, desk.now()).recorded(found)) {
            case Read.Invalid(var entries) -> again(head, session, entries);
            case Read.Valid(var recorded) -> {
                var submission = Desk.submission(
                        () -> sessions.latestChange(found.id()), reader, entries -> again(head, session, entries));
                yield submission.run(() -> Booking.answer(
                        holding.record(found.id(), version, recorded.meeting(), recorded.outcome(), me.actor()),
                        submission,
                        () -> Desk.done(head, "The session is recorded.", redirect)));
            }
        };
    }

    private ModelAndView again(SupportHead head, UUID session, Entries entries) {
        return Desk.again(VIEW, SessionWords.recording(head, session(head, session), entries));
    }

    private Session session(SupportHead head, UUID id) {
        return sessions.find(new SessionId(id))
                .filter(session -> session.support().equals(head.support().id()))
                .orElseThrow(Desk::notFound);
    }
}
