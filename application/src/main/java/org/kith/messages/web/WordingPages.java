package org.kith.messages.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.messages.ChangingWordings;
import org.kith.messages.Examples;
import org.kith.messages.Occasion;
import org.kith.messages.Wording;
import org.kith.messages.Wordings;
import org.kith.messages.Wordings.Own;
import org.kith.schemes.Scheme;
import org.kith.tenancy.Coded;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The words of one occasion in one scheme: shown with an example, changed, or given back.
@Controller
@OpenTo({Role.MANAGER, Role.ADMINISTRATOR})
class WordingPages {

    private static final String ONE = "/messages/words/{scheme}/{occasion}";

    private final WordedSchemes schemes;
    private final Wordings wordings;
    private final ChangingWordings changing;

    WordingPages(WordedSchemes schemes, Wordings wordings, ChangingWordings changing) {
        this.schemes = schemes;
        this.wordings = wordings;
        this.changing = changing;
    }

    @GetMapping(ONE)
    ModelAndView form(@PathVariable UUID scheme, @PathVariable String occasion, SignedIn signedIn) {
        var chosen = schemes.require(scheme, signedIn);
        var about = occasion(occasion);
        var now = wordings.of(about, chosen.id());
        var version = wordings.own(chosen.id(), about).map(Own::version).orElse(0);
        var known = Map.of("subject", now.subject(), "words", now.words(), "version", String.valueOf(version));
        return page(chosen, about, Entries.of(known), Examples.of(now));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable UUID scheme,
            @PathVariable String occasion,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var chosen = schemes.require(scheme, signedIn);
        var about = occasion(occasion);
        var reader = new FormReader(typed);
        return switch (read(reader, about)) {
            case Read.Invalid(var entries) -> page(chosen, about, entries, null);
            case Read.Valid(Own own) ->
                typed.containsKey("preview")
                        ? page(chosen, about, reader.entries(), Examples.of(own.wording()))
                        : keep(chosen, about, own, reader.entries(), signedIn, redirect);
        };
    }

    private ModelAndView keep(
            Scheme scheme, Occasion about, Own own, Entries entries, SignedIn by, RedirectAttributes redirect) {
        try {
            changing.change(scheme.id(), about, own, by);
        } catch (OptimisticLockingFailureException late) {
            var said =
                    "Somebody else changed these words while you wrote. Look at theirs in another tab, then save again";
            var current = wordings.own(scheme.id(), about).map(Own::version).orElse(0);
            return page(
                    scheme,
                    about,
                    entries.with("version", String.valueOf(current)).refused("words", said),
                    null);
        }
        redirect.addFlashAttribute(Frame.NOTICE, "The words are saved");
        return new ModelAndView("redirect:/messages/words?scheme=" + scheme.id().value());
    }

    @PostMapping(ONE + "/shipped")
    String goBack(
            @PathVariable UUID scheme, @PathVariable String occasion, SignedIn signedIn, RedirectAttributes redirect) {
        var chosen = schemes.require(scheme, signedIn);
        changing.goBack(chosen.id(), occasion(occasion), signedIn);
        redirect.addFlashAttribute(Frame.NOTICE, "The words that come with Kith are used again");
        return "redirect:" + address(chosen.id(), occasion(occasion));
    }

    private static Read<Own> read(FormReader reader, Occasion about) {
        var subject = reader.text("subject", "Subject").atMost(120).required("Enter a subject");
        var words = reader.text("words", "Words").atMost(4000).withLines().required("Enter the words");
        var version = reader.number("version", "Version").optional();
        if (reader.errors().isEmpty()) {
            var wording = new Wording(subject.get(), words.get());
            ChangingWordings.objection(wording, about).ifPresent(said -> reader.check(false, "words", said));
        }
        return reader.read(() -> new Own(new Wording(subject.get(), words.get()), version.orElse(0)));
    }

    private static ModelAndView page(Scheme scheme, Occasion about, Entries entries, @Nullable Wording preview) {
        var fields = about.fields().stream()
                .map(each -> new WordingPage.Field(each.written(), each.title()))
                .toList();
        var page = new WordingPage(
                about.title(),
                scheme.name(),
                address(scheme.id(), about),
                "/messages/words?scheme=" + scheme.id().value(),
                fields,
                entries,
                preview);
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("messages/wording", Map.of("page", page), status);
    }

    private static Occasion occasion(String code) {
        return Coded.find(Occasion.class, code)
                .filter(Occasion::hasSchemesWords)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String address(SchemeId scheme, Occasion occasion) {
        return "/messages/words/%s/%s".formatted(scheme.value(), occasion.code());
    }
}
