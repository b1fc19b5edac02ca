package org.kith.connections.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.kith.access.LinkCookie;
import org.kith.access.OpenTo;
import org.kith.access.Token;
import org.kith.connections.AnsweringReferrals;
import org.kith.connections.AnsweringReferrals.Door;
import org.kith.connections.AnsweringReferrals.Held;
import org.kith.connections.AnsweringReferrals.Reading;
import org.kith.connections.Decision;
import org.kith.connections.News;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.tenancy.Place;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A service's page about one referral, behind the link in its e-mail.
@Controller
@OpenTo(everyone = true)
class AnswerPages {

    private static final String ADDRESS = "/p/{place}/answer";

    private final AnsweringReferrals answering;
    private final Clock clock;

    AnswerPages(AnsweringReferrals answering, Clock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Place place, HttpServletRequest request) {
        return answering
                .read(held(place, request))
                .map(reading -> page(reading, place, Entries.none(), HttpStatus.OK))
                .orElseGet(() -> door(place, request));
    }

    @PostMapping(ADDRESS + "/open")
    ModelAndView open(Place place, HttpServletRequest request, HttpServletResponse response) {
        answering
                .enter(link(place, request))
                .ifPresent(pass -> LinkCookie.inPlace(AnsweringReferrals.PASS, place.slug())
                        .carry(pass, request, response));
        return back(place);
    }

    @PostMapping(ADDRESS)
    ModelAndView answer(
            Place place,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var sent = new Sent(place, held(place, request), version, new FormReader(typed));
        return answering
                .read(sent.held())
                .map(reading -> take(sent, reading, redirect))
                .orElseGet(() -> door(place, request));
    }

    private ModelAndView take(Sent sent, Reading reading, RedirectAttributes redirect) {
        var reader = sent.reader();
        if (sent.version() != reading.connection().made().version()) {
            return NewsForm.isTold(reader, reading.latest())
                    ? thanks(sent.place(), redirect)
                    : again(sent, reading, faster(reader));
        }
        var form = new NewsForm(reader, reading.connection(), LocalDate.now(clock));
        var news = form.news();
        var note = form.note();
        return switch (reader.read(news::get)) {
            case Read.Invalid(var entries) -> again(sent, reading, entries);
            case Read.Valid(var said) ->
                keeps(sent, said, note) ? thanks(sent.place(), redirect) : again(sent, reading, faster(reader));
        };
    }

    private static ModelAndView again(Sent sent, Reading reading, Entries entries) {
        return page(reading, sent.place(), entries, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private boolean keeps(Sent sent, News said, String note) {
        try {
            return answering
                    .answer(sent.held(), sent.version(), said, note)
                    .filter(Decision.Made.class::isInstance)
                    .isPresent();
        } catch (OptimisticLockingFailureException faster) {
            return false;
        }
    }

    private static Entries faster(FormReader reader) {
        return reader.entries()
                .refused(
                        "",
                        "Something was written down about this referral while you typed. Check where it stands now,"
                                + " and send again if yours still holds.");
    }

    private static ModelAndView thanks(Place place, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frame.NOTICE, "Thank you. The link worker sees your answer.");
        return back(place);
    }

    @PostMapping(ADDRESS + "/again")
    ModelAndView askAgain(Place place, HttpServletRequest request, RedirectAttributes redirect) {
        answering.askAgain(link(place, request));
        redirect.addFlashAttribute(
                Frame.NOTICE, "If the referral still stands, a new link is on its way to the same address.");
        return back(place);
    }

    private static ModelAndView page(Reading reading, Place place, Entries entries, HttpStatus status) {
        return new ModelAndView(
                "connections/answer", Map.of("page", AnswerWords.page(reading, place, entries)), status);
    }

    private ModelAndView door(Place place, HttpServletRequest request) {
        var door = answering.knock(link(place, request));
        return new ModelAndView(
                "connections/answer-door",
                Map.of("page", new AnswerDoorPage("/p/" + place.slug() + "/answer", door, place.contact())),
                status(door));
    }

    private static HttpStatus status(Door door) {
        return switch (door) {
            case Door.Closed _ -> HttpStatus.OK;
            case Door.Over _, Door.Expired _ -> HttpStatus.GONE;
            case Door.Unknown _ -> HttpStatus.NOT_FOUND;
        };
    }

    private static ModelAndView back(Place place) {
        return new ModelAndView("redirect:/p/" + place.slug() + "/answer");
    }

    private static Token link(Place place, HttpServletRequest request) {
        return carried(AnsweringReferrals.LINK, place, request);
    }

    private static Held held(Place place, HttpServletRequest request) {
        return new Held(link(place, request), carried(AnsweringReferrals.PASS, place, request));
    }

    private static Token carried(String purpose, Place place, HttpServletRequest request) {
        return LinkCookie.inPlace(purpose, place.slug()).carried(request).orElse(new Token(""));
    }

    /// A form that a service sent.
    private record Sent(Place place, Held held, int version, FormReader reader) {}
}
