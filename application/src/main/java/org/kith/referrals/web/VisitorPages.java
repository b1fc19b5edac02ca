package org.kith.referrals.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.OpenTo;
import org.kith.design.form.Entries;
import org.kith.design.form.FormErrors;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.referrals.DraftId;
import org.kith.referrals.ReferralDraft;
import org.kith.referrals.SendingReferrals;
import org.kith.referrals.SentReferrals;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.kith.tenancy.Place;
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

/// The public's way in: people ask for themselves or for somebody else, one question a page, without an account.
@Controller
@OpenTo(everyone = true)
class VisitorPages {

    private final Schemes schemes;
    private final VisitorDrafts drafts;
    private final VisitorForm form;
    private final VisitorWords words;
    private final SendingReferrals sending;
    private final SentReferrals sent;
    private final Clock clock;

    VisitorPages(
            Schemes schemes,
            VisitorDrafts drafts,
            VisitorForm form,
            VisitorWords words,
            SendingReferrals sending,
            SentReferrals sent,
            Clock clock) {
        this.schemes = schemes;
        this.drafts = drafts;
        this.form = form;
        this.words = words;
        this.sending = sending;
        this.sent = sent;
        this.clock = clock;
    }

    @GetMapping("/p/{slug}")
    String start(Place place, Model model) {
        model.addAttribute("page", words.start(place, publicSchemes()));
        return "referrals/start";
    }

    @PostMapping("/p/{slug}/refer")
    String begin(Place place, @RequestParam UUID scheme, HttpServletRequest request, HttpServletResponse response) {
        var chosen = publicSchemes().stream()
                .filter(each -> each.id().value().equals(scheme))
                .findFirst()
                .orElseThrow(VisitorPages::notFound);
        drafts.start(place, chosen.id(), request, response);
        return redirect(place, Asking.WHO.address());
    }

    @GetMapping("/p/{slug}/refer/{question}")
    ModelAndView ask(Place place, @PathVariable String question, HttpServletRequest request) {
        var asking = Asking.at(question).orElseThrow(VisitorPages::notFound);
        var draft = drafts.find(request);
        return draft.map(found -> page(place, found, asking, entries(found), HttpStatus.OK))
                .orElseGet(() -> lost(place));
    }

    @PostMapping("/p/{slug}/refer/{question}")
    ModelAndView answer(
            Place place,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var asking = Asking.at(question).orElseThrow(VisitorPages::notFound);
        var found = drafts.find(request);
        if (found.isEmpty()) {
            return lost(place);
        }
        var answers = drafts.keep(found.get(), asking, typed);
        var reader = new FormReader(answers);
        form.check(asking, reader);
        if (!reader.errors().isEmpty()) {
            return page(place, found.get(), asking, reader.entries(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var next = asking.next(reader.entries()).map(Asking::address).orElse("check");
        return new ModelAndView(redirect(place, next));
    }

    @GetMapping("/p/{slug}/refer/check")
    ModelAndView check(Place place, HttpServletRequest request) {
        return drafts.find(request).map(draft -> checked(place, draft)).orElseGet(() -> lost(place));
    }

    private ModelAndView checked(Place place, ReferralDraft draft) {
        return switch (form.read(draft.id(), scheme(draft), Drafting.typed(draft))) {
            case Read.Invalid(var entries) ->
                new ModelAndView(redirect(place, unanswered(entries).address()));
            case Read.Valid(var request) ->
                new ModelAndView(
                        "referrals/check",
                        Map.of("page", words.check(place, scheme(draft), request, LocalDate.now(clock))));
        };
    }

    @PostMapping("/p/{slug}/refer/send")
    ModelAndView send(Place place, HttpServletRequest request) {
        var before = drafts.id(request).flatMap(id -> sent.with(id.submissionKey()));
        if (before.isPresent()) {
            return new ModelAndView(redirect(place, "sent"));
        }
        return drafts.find(request).map(draft -> sent(place, draft)).orElseGet(() -> lost(place));
    }

    private ModelAndView sent(Place place, ReferralDraft draft) {
        return switch (form.read(draft.id(), scheme(draft), Drafting.typed(draft))) {
            case Read.Invalid(var entries) ->
                new ModelAndView(redirect(place, unanswered(entries).address()));
            case Read.Valid(var request) ->
                switch (sending.send(request, new Actor.Public())) {
                    case SendingReferrals.Refused(var refusal) ->
                        new ModelAndView(
                                "referrals/refused",
                                Map.of("refusal", refusal, "back", "/p/" + place.slug() + "/refer/check"),
                                HttpStatus.UNPROCESSABLE_CONTENT);
                    case SendingReferrals.Sent _ -> {
                        drafts.discard(draft.id());
                        yield new ModelAndView(redirect(place, "sent"));
                    }
                };
        };
    }

    @GetMapping("/p/{slug}/refer/sent")
    ModelAndView sent(Place place, HttpServletRequest request) {
        return drafts.id(request)
                .map(DraftId::submissionKey)
                .flatMap(sent::with)
                .flatMap(sent::find)
                .map(filed -> new ModelAndView(
                        "referrals/sent", Map.of("page", SentPage.visitor(filed, true, place.contact()))))
                .orElseGet(() -> lost(place));
    }

    private ModelAndView page(Place place, ReferralDraft draft, Asking asking, Entries entries, HttpStatus status) {
        return new ModelAndView(
                asking.template(), Map.of("page", words.ask(place, scheme(draft), asking, entries)), status);
    }

    private static Asking unanswered(Entries entries) {
        return Asking.path(entries).stream()
                .filter(asking -> VisitorWords.asks(asking, entries.errors()))
                .findFirst()
                .orElse(Asking.WHO);
    }

    private ModelAndView lost(Place place) {
        return new ModelAndView("referrals/lost", Map.of("place", place), HttpStatus.GONE);
    }

    private List<Scheme> publicSchemes() {
        return schemes.open().stream()
                .filter(each -> each.opens(FrontDoor.SELF) || each.opens(FrontDoor.FAMILY))
                .toList();
    }

    private Scheme scheme(ReferralDraft draft) {
        return schemes.require(draft.scheme());
    }

    private static Entries entries(ReferralDraft draft) {
        return new Entries(draft.answers(), FormErrors.none());
    }

    private static String redirect(Place place, String to) {
        return "redirect:/p/" + place.slug() + "/refer/" + to;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
