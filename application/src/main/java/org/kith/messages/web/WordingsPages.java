package org.kith.messages.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Link;
import org.kith.messages.Occasion;
import org.kith.messages.Wordings;
import org.kith.schemes.Scheme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The occasions that have words, scheme by scheme.
@Controller
@OpenTo({Role.MANAGER, Role.ADMINISTRATOR})
class WordingsPages {

    private final WordedSchemes schemes;
    private final Wordings wordings;

    WordingsPages(WordedSchemes schemes, Wordings wordings) {
        this.schemes = schemes;
        this.wordings = wordings;
    }

    @GetMapping("/messages/words")
    String list(@RequestParam @Nullable UUID scheme, SignedIn signedIn, Model model) {
        var reached = schemes.of(signedIn);
        var chosen = reached.stream()
                .filter(each -> scheme == null || each.id().value().equals(scheme))
                .findFirst();
        model.addAttribute("page", page(chosen.orElse(null), reached));
        return "messages/wordings";
    }

    private WordingsPage page(@Nullable Scheme chosen, List<Scheme> reached) {
        var links = reached.stream()
                .filter(each -> !each.equals(chosen))
                .map(each -> Link.of(
                        each.name(), "/messages/words?scheme=" + each.id().value()))
                .toList();
        return chosen == null
                ? new WordingsPage("", links, List.of())
                : new WordingsPage(chosen.name(), links, lines(chosen));
    }

    private List<WordingsPage.Line> lines(Scheme scheme) {
        var own = wordings.changed(scheme.id());
        return Arrays.stream(Occasion.values())
                .filter(Occasion::hasSchemesWords)
                .sorted(Comparator.comparing(Occasion::audience))
                .map(each -> new WordingsPage.Line(
                        each.title(),
                        each.audience().title().toLowerCase(Locale.ROOT),
                        own.contains(each),
                        WordingPages.address(scheme.id(), each)))
                .toList();
    }
}
