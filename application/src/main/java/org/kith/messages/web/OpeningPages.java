package org.kith.messages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.kith.access.LinkCookie;
import org.kith.access.OpenTo;
import org.kith.access.Token;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.messages.OpeningWordsBack;
import org.kith.messages.OpeningWordsBack.Door;
import org.kith.messages.WordBack;
import org.kith.messages.WordBackDocument;
import org.kith.messages.WritingBack;
import org.kith.tenancy.Place;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A word back for a referrer without an account: by the link in an e-mail, and a code sent to the same address.
@Controller
@OpenTo(everyone = true)
class OpeningPages {

    private static final String ADDRESS = "/p/{place}/word-back";

    private final OpeningWordsBack opening;
    private final WordBackDocument document;

    OpeningPages(OpeningWordsBack opening, WordBackDocument document) {
        this.opening = opening;
        this.document = document;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Place place, HttpServletRequest request) {
        return word(place, request)
                .map(word -> new ModelAndView(
                        "messages/word-back", Map.of("page", new WordBackPage(word, base(place) + ".pdf"))))
                .orElseGet(() -> door(place, request, Entries.none()));
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> pdf(Place place, HttpServletRequest request) {
        return Documents.pdf(document.pdf(
                word(place, request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))));
    }

    @PostMapping(ADDRESS + "/code")
    ModelAndView sendCode(Place place, HttpServletRequest request, RedirectAttributes redirect) {
        if (!opening.sendCode(link(place, request))) {
            return door(
                    place, request, Entries.none().refused("code", "There were too many codes today. Try tomorrow"));
        }
        redirect.addFlashAttribute(Frame.NOTICE, "We are sending a code. It arrives within a minute");
        return new ModelAndView("redirect:" + base(place));
    }

    @PostMapping(ADDRESS)
    ModelAndView enter(
            Place place,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return opening.enter(link(place, request), code)
                .map(pass -> {
                    LinkCookie.inPlace(OpeningWordsBack.PASS, place.slug()).carry(pass, request, response);
                    return new ModelAndView("redirect:" + base(place));
                })
                .orElseGet(() -> door(
                        place,
                        request,
                        Entries.none()
                                .refused(
                                        "code",
                                        "Enter the six numbers of the latest code. After 10 minutes or 5"
                                                + " tries a code no longer works: ask for another")));
    }

    @PostMapping(ADDRESS + "/again")
    ModelAndView sendAgain(Place place, HttpServletRequest request, RedirectAttributes redirect) {
        opening.sendAgain(link(place, request));
        redirect.addFlashAttribute(Frame.NOTICE, "If the link was ours, a new one is on its way to the same address");
        return new ModelAndView("redirect:" + base(place));
    }

    private ModelAndView door(Place place, HttpServletRequest request, Entries entries) {
        return switch (opening.knock(link(place, request))) {
            case Door.AsksForCode(var address) ->
                door(new DoorPage(base(place), address, false, entries), status(entries));
            case Door.Expired() -> door(new DoorPage(base(place), null, true, entries), HttpStatus.GONE);
            case Door.Unknown() -> door(new DoorPage(base(place), null, false, entries), HttpStatus.NOT_FOUND);
        };
    }

    private static ModelAndView door(DoorPage page, HttpStatus status) {
        return new ModelAndView("messages/word-back-door", Map.of("page", page), status);
    }

    private static HttpStatus status(Entries entries) {
        return entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private Optional<WordBack> word(Place place, HttpServletRequest request) {
        return LinkCookie.inPlace(OpeningWordsBack.PASS, place.slug())
                .carried(request)
                .flatMap(pass -> opening.read(link(place, request), pass));
    }

    private static Token link(Place place, HttpServletRequest request) {
        return LinkCookie.inPlace(WritingBack.PURPOSE, place.slug())
                .carried(request)
                .orElse(new Token(""));
    }

    private static String base(Place place) {
        return "/p/" + place.slug() + "/word-back";
    }
}
