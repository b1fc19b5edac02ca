package org.kith.referrals.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.MenuEntry;
import org.kith.design.form.Entries;
import org.kith.design.form.FormErrors;
import org.kith.design.form.Read;
import org.kith.referrals.DraftId;
import org.kith.referrals.SendingReferrals;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.springframework.context.annotation.Bean;
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

/// Writing and sending a referral, as professionals do: one form, one look over it, one reference.
@Controller
@OpenTo({Role.REFERRER, Role.LINK_WORKER, Role.MANAGER})
class ReferralPages {

    private final Schemes schemes;
    private final Drafting drafting;
    private final ProfessionalForm form;
    private final SendingReferrals sending;

    ReferralPages(Schemes schemes, Drafting drafting, ProfessionalForm form, SendingReferrals sending) {
        this.schemes = schemes;
        this.drafting = drafting;
        this.form = form;
        this.sending = sending;
    }

    @Bean
    static MenuEntry referEntry() {
        return new MenuEntry(12, "Refer someone", "/referrals/new", Set.of(Role.REFERRER));
    }

    @GetMapping(value = "/referrals/new", params = "!scheme")
    String choose(Model model) {
        var open = schemes.open().stream()
                .filter(each -> each.opens(FrontDoor.PROFESSIONAL))
                .toList();
        if (open.size() == 1) {
            return "redirect:/referrals/new?scheme=" + open.getFirst().id().value();
        }
        model.addAttribute("schemes", open);
        return "referrals/choose-scheme";
    }

    @GetMapping(value = "/referrals/new", params = "scheme")
    ModelAndView start(@RequestParam UUID scheme, SignedIn signedIn) {
        return page(scheme(scheme), "/referrals/new?scheme=" + scheme, form.begun(signedIn), signedIn, HttpStatus.OK);
    }

    @PostMapping("/referrals/new")
    ModelAndView begin(
            @RequestParam UUID scheme,
            @RequestParam(defaultValue = "check") String next,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var chosen = scheme(scheme);
        if (next.equals("check")
                && form.read(new DraftId(scheme), chosen, typed, signedIn) instanceof Read.Invalid(var entries)) {
            return page(chosen, "/referrals/new?scheme=" + scheme, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return kept(drafting.start(signedIn, chosen.id(), typed), next, redirect);
    }

    @GetMapping("/referrals/drafts")
    String drafts(SignedIn signedIn, Model model) {
        model.addAttribute("drafts", drafting.list(signedIn));
        return "referrals/drafts";
    }

    @GetMapping("/referrals/drafts/{id}")
    ModelAndView resume(@PathVariable UUID id, SignedIn signedIn) {
        var draft = drafting.require(signedIn, id);
        return page(
                schemes.require(draft.scheme()),
                "/referrals/drafts/" + id,
                new Entries(draft.answers(), FormErrors.none()),
                signedIn,
                HttpStatus.OK);
    }

    @PostMapping("/referrals/drafts/{id}")
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "check") String next,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var draft = drafting.require(signedIn, id);
        drafting.keep(signedIn, draft.id(), typed);
        var scheme = schemes.require(draft.scheme());
        if (next.equals("check")
                && form.read(draft.id(), scheme, typed, signedIn) instanceof Read.Invalid(var entries)) {
            return page(scheme, "/referrals/drafts/" + id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return kept(draft.id(), next, redirect);
    }

    @PostMapping("/referrals/drafts/{id}/discard")
    String discard(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        drafting.discard(signedIn, new DraftId(id));
        redirect.addFlashAttribute(Frame.NOTICE, "The draft is gone.");
        return "redirect:/referrals/drafts";
    }

    @GetMapping("/referrals/drafts/{id}/check")
    ModelAndView check(@PathVariable UUID id, SignedIn signedIn) {
        var draft = drafting.require(signedIn, id);
        var scheme = schemes.require(draft.scheme());
        return switch (form.read(draft.id(), scheme, Drafting.typed(draft), signedIn)) {
            case Read.Invalid(var entries) ->
                page(scheme, "/referrals/drafts/" + id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var request) ->
                new ModelAndView("referrals/check", Map.of("page", form.check(draft.id(), scheme, request, signedIn)));
        };
    }

    @PostMapping("/referrals/drafts/{id}/send")
    ModelAndView send(@PathVariable UUID id, SignedIn signedIn) {
        var sent = drafting.alreadySent(new DraftId(id));
        if (sent.isPresent()) {
            return new ModelAndView("redirect:/referrals/" + sent.get().value() + "/sent");
        }
        var draft = drafting.require(signedIn, id);
        var scheme = schemes.require(draft.scheme());
        return switch (form.read(draft.id(), scheme, Drafting.typed(draft), signedIn)) {
            case Read.Invalid(var entries) ->
                page(scheme, "/referrals/drafts/" + id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var request) -> {
                yield switch (sending.send(request, signedIn.actor())) {
                    case SendingReferrals.Refused(var refusal) ->
                        new ModelAndView(
                                "referrals/refused",
                                Map.of("refusal", refusal, "back", "/referrals/drafts/" + id),
                                HttpStatus.UNPROCESSABLE_CONTENT);
                    case SendingReferrals.Sent(var filed) -> {
                        drafting.discard(signedIn, draft.id());
                        yield new ModelAndView(
                                "redirect:/referrals/" + filed.id().value() + "/sent");
                    }
                };
            }
        };
    }

    private ModelAndView kept(DraftId draft, String next, RedirectAttributes redirect) {
        if (next.equals("check")) {
            return new ModelAndView("redirect:/referrals/drafts/" + draft.value() + "/check");
        }
        redirect.addFlashAttribute(Frame.NOTICE, "Saved as a draft. It has not been sent.");
        return new ModelAndView("redirect:/referrals/drafts");
    }

    private ModelAndView page(Scheme scheme, String action, Entries entries, SignedIn signedIn, HttpStatus status) {
        return new ModelAndView("referrals/new", Map.of("page", form.page(scheme, action, entries, signedIn)), status);
    }

    private Scheme scheme(UUID id) {
        return schemes.find(new SchemeId(id))
                .filter(each -> each.opens(FrontDoor.PROFESSIONAL))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
