package org.kith.accounts.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.accounts.ChangingPlace;
import org.kith.accounts.ChangingPlace.PlaceSettings;
import org.kith.design.Frame;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The way to everything that can be set, and the settings of the place itself.
@Controller
@OpenTo(Role.ADMINISTRATOR)
class SettingsPages {

    private final ChangingPlace changing;

    SettingsPages(ChangingPlace changing) {
        this.changing = changing;
    }

    @GetMapping("/settings")
    @OpenTo({Role.ADMINISTRATOR, Role.MANAGER})
    String index(SignedIn signedIn, Model model) {
        model.addAttribute("page", new SettingsPage(signedIn.is(Role.ADMINISTRATOR)));
        return "accounts/settings";
    }

    @GetMapping("/settings/place")
    ModelAndView place(SignedIn signedIn) {
        var place = signedIn.place();
        var known = Map.of("name", place.name(), "contact", place.contact(), "domains", lines(place.secureDomains()));
        return page(signedIn, changing.version(place.id()), Entries.of(known), HttpStatus.OK);
    }

    @PostMapping("/settings/place")
    ModelAndView change(
            SignedIn signedIn,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var reader = new FormReader(typed);
        return switch (read(reader)) {
            case Read.Invalid(var entries) -> page(signedIn, version, entries, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var settings) -> {
                try {
                    changing.change(settings, version, signedIn);
                } catch (OptimisticLockingFailureException stale) {
                    yield stale(signedIn, settings, reader.entries());
                }
                redirect.addFlashAttribute(Frame.NOTICE, "The place is saved");
                yield new ModelAndView("redirect:/settings/place");
            }
        };
    }

    private static Read<PlaceSettings> read(FormReader reader) {
        var name = reader.text("name", "Name").atMost(100).required("Enter what the place is called");
        var contact = reader.text("contact", "Contact").atMost(300).withLines().optional();
        var domains = reader.text("domains", "Secure e-mail domains")
                .atMost(2000)
                .withLines()
                .optional();
        var secure = domains.map(SettingsPages::domains).orElse(Set.of());
        wrong(secure)
                .ifPresent(each -> reader.check(
                        false, "domains", "Enter one domain a line, for example nhs.net. “" + each + "” is none"));
        return reader.read(() -> new PlaceSettings(name.get(), contact.orElse(""), secure));
    }

    /// The form again as it was typed, with what somebody else made of the place meanwhile.
    private ModelAndView stale(SignedIn signedIn, PlaceSettings typed, Entries entries) {
        var now = signedIn.place();
        var differs = new ArrayList<String>();
        if (!now.name().equals(typed.name())) {
            differs.add("the name is now “" + now.name() + "”");
        }
        if (!now.contact().equals(typed.contact())) {
            differs.add("the contact is now “" + now.contact() + "”");
        }
        if (!now.secureDomains().equals(typed.secureDomains())) {
            differs.add(
                    "the secure domains are now “" + lines(now.secureDomains()).replace("\n", ", ") + "”");
        }
        var message = changing.lastChangedBy(now.id()) + " changed this while you were writing"
                + (differs.isEmpty() ? "" : ": " + Written.list(differs)) + ". Check it and save again to keep yours";
        return page(signedIn, changing.version(now.id()), entries.refused("name", message), HttpStatus.CONFLICT);
    }

    private static ModelAndView page(SignedIn signedIn, int version, Entries entries, HttpStatus status) {
        var page = new PlacePage("/p/" + signedIn.place().slug(), String.valueOf(version), entries);
        return new ModelAndView("accounts/place", Map.of("page", page), status);
    }

    private static String lines(Set<String> domains) {
        return String.join("\n", domains.stream().sorted().toList());
    }

    private static Set<String> domains(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .map(each -> each.toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Optional<String> wrong(Set<String> domains) {
        return domains.stream()
                .filter(each -> !each.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"))
                .findFirst();
    }
}
