package org.kith.support.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Choice;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.schemes.Need;
import org.kith.support.FindingNeeds;
import org.kith.support.SupportFile;
import org.kith.tenancy.Coded;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Noting the needs that a person and a link worker found.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class NeedsPages {

    private static final String VIEW = "support/needs";

    private final Desk desk;
    private final FindingNeeds finding;

    NeedsPages(Desk desk, FindingNeeds finding) {
        this.desk = desk;
        this.finding = finding;
    }

    @GetMapping("/support/{id}/needs")
    ModelAndView show(@PathVariable UUID id, SignedIn me) {
        var file = desk.whole(id, me);
        return Desk.page(VIEW, page(file, Entries.none().with("need", codes(proposed(file)))));
    }

    /// What the referral named is the place to begin.
    private static Set<Need> proposed(SupportFile file) {
        return file.plan().needs().isEmpty()
                ? file.referral().wanted().needs()
                : file.plan().needs();
    }

    @PostMapping("/support/{id}/needs")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var head = desk.head(id, me);
        var reader = new FormReader(typed);
        var found = reader.choices("need", Need.class).atLeastOne("Choose at least one need");
        var seen = reader.text("seen", "This form")
                .atMost(1000)
                .optional()
                .map(NeedsPages::needs)
                .orElse(Set.of());
        return switch (reader.read(() -> Set.copyOf(found.get()))) {
            case Read.Invalid(var entries) -> again(id, me, entries);
            case Read.Valid(var needs) ->
                Desk.submission(Optional::empty, reader, entries -> again(id, me, entries))
                        .decide(
                                () -> finding.find(head.support().id(), needs, seen, me.actor()),
                                () -> Desk.done(head, "The needs are saved.", redirect));
        };
    }

    private ModelAndView again(UUID id, SignedIn me, Entries entries) {
        return Desk.again(VIEW, page(desk.whole(id, me), entries));
    }

    private static NeedsPage page(SupportFile file, Entries entries) {
        return new NeedsPage(
                Head.of(file.head()),
                Written.list(file.referral().wanted().needs().stream()
                        .sorted()
                        .map(Need::title)
                        .toList()),
                String.join(" ", codes(file.plan().needs())),
                Choice.all(Need.class),
                entries);
    }

    private static String[] codes(Set<Need> needs) {
        return needs.stream().sorted().map(Need::code).toArray(String[]::new);
    }

    private static Set<Need> needs(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .flatMap(code -> Coded.find(Need.class, code).stream())
                .collect(Collectors.toSet());
    }
}
