package org.kith.referrals.web;

import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.referrals.Decision;
import org.kith.referrals.ReadingReferrals;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.ReferralId;
import org.kith.referrals.ReturningReferrals;
import org.kith.referrals.WithdrawalReason;
import org.kith.referrals.WithdrawingReferrals;
import org.kith.referrals.WithdrawingReferrals.Withdrawal;
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

/// A referral once it is sent: its reference, where it stands, an answer to the scheme's question, taking it back.
@Controller
@OpenTo({Role.REFERRER, Role.LINK_WORKER, Role.MANAGER})
class SentPages {

    private final ReadingReferrals reading;
    private final ReturningReferrals returning;
    private final WithdrawingReferrals withdrawing;
    private final ReferralWords words;

    SentPages(
            ReadingReferrals reading,
            ReturningReferrals returning,
            WithdrawingReferrals withdrawing,
            ReferralWords words) {
        this.reading = reading;
        this.returning = returning;
        this.withdrawing = withdrawing;
        this.words = words;
    }

    @GetMapping("/referrals/{id}/sent")
    String sent(@PathVariable UUID id, SignedIn signedIn, Model model) {
        model.addAttribute(
                "page", SentPage.staff(details(id, signedIn).referral().filed()));
        return "referrals/sent";
    }

    @GetMapping("/referrals/{id}")
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        return page(id, Entries.none(), signedIn, HttpStatus.OK);
    }

    @PostMapping("/referrals/{id}/answer")
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        var answer =
                reader.text("answer", "Your answer").withLines().atMost(2000).required("Write the answer");
        details(id, signedIn);
        return switch (reader.read(answer::get)) {
            case Read.Invalid(var entries) -> page(id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var said) ->
                done(
                        id,
                        Race.run(() -> returning.answer(new ReferralId(id), version, said, signedIn.actor())),
                        reader.entries(),
                        signedIn,
                        redirect);
        };
    }

    @PostMapping("/referrals/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        var reason = reader.choice("withdrawal", "Why", WithdrawalReason.class).required("Choose why it is withdrawn");
        var note = reader.text("note", "Anything to add").atMost(500).optional();
        details(id, signedIn);
        return switch (reader.read(() -> new Withdrawal(reason.get(), note.orElse("")))) {
            case Read.Invalid(var entries) -> page(id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var withdrawal) ->
                done(
                        id,
                        Race.run(() -> withdrawing.withdraw(new ReferralId(id), version, withdrawal, signedIn.actor())),
                        reader.entries(),
                        signedIn,
                        redirect);
        };
    }

    private ModelAndView done(
            UUID id, Decision decision, Entries entries, SignedIn signedIn, RedirectAttributes redirect) {
        return switch (decision) {
            case Decision.NotPossible(var because) ->
                page(id, entries.refused("version", because), signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Decision.Made(var referral) -> {
                redirect.addFlashAttribute(Frame.NOTICE, words.decided(referral));
                yield new ModelAndView("redirect:/referrals/" + id);
            }
        };
    }

    private ModelAndView page(UUID id, Entries entries, SignedIn signedIn, HttpStatus status) {
        var details = details(id, signedIn);
        return new ModelAndView(
                "referrals/referral",
                Map.of("page", words.page(details, signedIn.referring().isPresent(), entries)),
                status);
    }

    private ReferralDetails details(UUID id, SignedIn signedIn) {
        return reading.read(new ReferralId(id), signedIn)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
