package org.kith.support.web;

import java.util.UUID;
import java.util.function.Function;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.HoldingSessions;
import org.kith.support.Session.Meeting;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Booking sessions, and writing down sessions that were never booked.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class BookingPages {

    private static final String VIEW = "support/session";

    private final Desk desk;
    private final HoldingSessions holding;

    BookingPages(Desk desk, HoldingSessions holding) {
        this.desk = desk;
        this.holding = holding;
    }

    @GetMapping("/support/{id}/sessions/book")
    ModelAndView book(@PathVariable UUID id, SignedIn me) {
        var head = desk.head(id, me);
        return Desk.page(VIEW, SessionWords.booking(head, SessionForm.booking(head, desk.newKey())));
    }

    @PostMapping("/support/{id}/sessions/book")
    ModelAndView book(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        Function<Entries, ModelAndView> again = entries -> Desk.again(VIEW, SessionWords.booking(head, entries));
        return switch (new SessionForm(reader, head, desk.now()).booking()) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var booked) -> {
                var submission = desk.submission(head, reader, again);
                yield submission.run(() -> Booking.answer(
                        holding.book(booked, me.actor()),
                        submission,
                        () -> Desk.done(head, booked(booked.meeting()), redirect)));
            }
        };
    }

    private static String booked(Meeting meeting) {
        return "The session is booked for " + Written.dateTime(meeting.startsAt()) + ".";
    }

    @GetMapping("/support/{id}/sessions/held")
    ModelAndView unbooked(@PathVariable UUID id, SignedIn me) {
        var head = desk.head(id, me);
        return Desk.page(VIEW, SessionWords.unbooked(head, SessionForm.begun(head, desk.newKey(), desk.now())));
    }

    @PostMapping("/support/{id}/sessions/held")
    ModelAndView recordUnbooked(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        Function<Entries, ModelAndView> again = entries -> Desk.again(VIEW, SessionWords.unbooked(head, entries));
        return switch (new SessionForm(reader, head, desk.now()).unbooked()) {
            case Read.Invalid(var entries) -> again.apply(entries);
            case Read.Valid(var held) -> {
                var submission = desk.submission(head, reader, again);
                yield submission.run(() -> Booking.answer(
                        holding.recordUnbooked(held.session(), held.outcome(), me.actor()),
                        submission,
                        () -> Desk.done(head, "The session is recorded.", redirect)));
            }
        };
    }
}
