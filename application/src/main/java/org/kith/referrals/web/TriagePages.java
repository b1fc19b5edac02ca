package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.MenuEntry;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.referrals.Decision;
import org.kith.referrals.ReadingReferrals;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.ReferralId;
import org.kith.referrals.TriageQueue;
import org.kith.referrals.TriageQueue.Position;
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

/// Triage: which referrals wait, and what becomes of each.
@Controller
@OpenTo({Role.MANAGER, Role.LINK_WORKER})
class TriagePages {

    private final TriageQueue queue;
    private final ReadingReferrals reading;
    private final Deciding deciding;
    private final ReferralWords words;

    TriagePages(TriageQueue queue, ReadingReferrals reading, Deciding deciding, ReferralWords words) {
        this.queue = queue;
        this.reading = reading;
        this.deciding = deciding;
        this.words = words;
    }

    @Bean
    static MenuEntry triageEntry() {
        return new MenuEntry(11, "Triage", "/triage", Set.of(Role.MANAGER));
    }

    @GetMapping("/triage")
    String queue(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam @Nullable LocalDate day,
            @RequestParam @Nullable UUID after,
            SignedIn signedIn,
            Model model) {
        var position = day == null || after == null ? null : new Position(waiting, day, new ReferralId(after));
        model.addAttribute("page", TriageTable.page(queue.after(position, signedIn), words.today()));
        return "referrals/triage";
    }

    @GetMapping("/triage/{id}")
    ModelAndView referral(@PathVariable UUID id, SignedIn signedIn) {
        return page(details(id, signedIn), Entries.none(), HttpStatus.OK);
    }

    @PostMapping("/triage/{id}")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        return switch (DecisionForm.read(reader)) {
            case Read.Invalid(var entries) -> again(id, entries, signedIn);
            case Read.Valid(var form) -> {
                details(id, signedIn);
                yield switch (Race.run(() -> deciding.decide(new ReferralId(id), version, form, signedIn.actor()))) {
                    case Decision.NotPossible(var because) ->
                        again(id, reader.entries().refused("decision", because), signedIn);
                    case Decision.Made(var referral) -> {
                        redirect.addFlashAttribute(Frame.NOTICE, words.decided(referral));
                        yield new ModelAndView("redirect:/triage");
                    }
                };
            }
        };
    }

    private ModelAndView again(UUID id, Entries entries, SignedIn signedIn) {
        return page(details(id, signedIn), entries, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(ReferralDetails details, Entries entries, HttpStatus status) {
        return new ModelAndView("referrals/decide", Map.of("page", words.decide(details, entries)), status);
    }

    private ReferralDetails details(UUID id, SignedIn signedIn) {
        return reading.read(new ReferralId(id), signedIn)
                .filter(each -> signedIn.reach().reaches(each.scheme()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
