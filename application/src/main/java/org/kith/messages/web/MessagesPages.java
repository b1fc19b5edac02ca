package org.kith.messages.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.messages.HandingOverByHand;
import org.kith.messages.Message;
import org.kith.messages.MessageId;
import org.kith.messages.Messages;
import org.kith.messages.Messages.Which;
import org.kith.messages.ReadingMessages;
import org.kith.messages.SettlingMessages;
import org.kith.messages.SettlingMessages.Settling;
import org.kith.tenancy.Portion;
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

/// What was sent, what failed and what waits.
@Controller
@OpenTo({Role.MANAGER, Role.ADMINISTRATOR})
class MessagesPages {

    private static final int SHOWN = 25;
    private static final String MESSAGE = "/messages/{id}";

    private final ReadingMessages reading;
    private final SettlingMessages settling;
    private final HandingOverByHand byHand;

    MessagesPages(ReadingMessages reading, SettlingMessages settling, HandingOverByHand byHand) {
        this.reading = reading;
        this.settling = settling;
        this.byHand = byHand;
    }

    @GetMapping("/messages")
    String list(
            @RequestParam(defaultValue = "TROUBLE") Which which,
            @RequestParam @Nullable Instant after,
            @RequestParam @Nullable UUID afterId,
            SignedIn signedIn,
            Model model) {
        var key = after == null || afterId == null ? null : new Messages.Key(after, afterId);
        var found = Portion.of(reading.list(which, key, signedIn), SHOWN);
        model.addAttribute(
                "page",
                new MessagesPage(
                        which,
                        found.shown().stream().map(MessagesPage.Line::of).toList(),
                        found.next(last -> next(which, last)),
                        byHand.hasMailServer()));
        return "messages/messages";
    }

    private static String next(Which which, Message last) {
        return "/messages?which=%s&after=%s&afterId=%s"
                .formatted(which, last.times().queued(), last.id().value());
    }

    @GetMapping(MESSAGE)
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        return page(new MessageId(id), signedIn, Entries.none());
    }

    @PostMapping(MESSAGE + "/again")
    ModelAndView again(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var message = new MessageId(id);
        var reader = new FormReader(typed);
        var email = reader.email("email", "E-mail address").optional();
        return switch (reader.read(() -> email)) {
            case Read.Invalid(var entries) -> page(message, signedIn, entries);
            case Read.Valid(Optional<String> address) ->
                answer(
                        message,
                        settling.sendAgain(message, address, signedIn),
                        "It will be sent again",
                        signedIn,
                        redirect);
        };
    }

    @PostMapping(MESSAGE + "/came-back")
    ModelAndView cameBack(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        var message = new MessageId(id);
        return answer(message, settling.cameBack(message, signedIn), "Marked as come back", signedIn, redirect);
    }

    @PostMapping(MESSAGE + "/told")
    ModelAndView told(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        var message = new MessageId(id);
        return answer(
                message, settling.toldAnotherWay(message, signedIn), "Marked as told another way", signedIn, redirect);
    }

    /// The answer is the letter itself: its link is made now and seen on no other page.
    @PostMapping(MESSAGE + "/by-hand")
    ModelAndView handOver(@PathVariable UUID id, SignedIn signedIn) {
        var sheet = byHand.handOver(new MessageId(id), signedIn);
        return sheet.map(each -> new ModelAndView("messages/sheet", Map.of("page", new SheetPage(each))))
                .orElseGet(() ->
                        page(new MessageId(id), signedIn, Entries.none().refused("", "It cannot be handed over here")));
    }

    private ModelAndView answer(
            MessageId id, Settling settled, String done, SignedIn signedIn, RedirectAttributes redirect) {
        return switch (settled) {
            case Settling.Done() -> {
                redirect.addFlashAttribute(Frame.NOTICE, done);
                yield new ModelAndView("redirect:/messages/" + id.value());
            }
            case Settling.NotAllowed(var reason) ->
                page(id, signedIn, Entries.none().refused("", reason));
        };
    }

    private ModelAndView page(MessageId id, SignedIn signedIn, Entries entries) {
        var message = reading.read(id, signedIn).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        var button = byHand.objection(message, signedIn).isPresent()
                ? null
                : message.isLetter() ? "Print the letter" : "Show it with its link, to pass on";
        return new ModelAndView("messages/message", Map.of("page", new MessagePage(message, button, entries)), status);
    }
}
