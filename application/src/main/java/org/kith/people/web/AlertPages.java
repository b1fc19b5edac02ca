package org.kith.people.web;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.people.Alert;
import org.kith.people.AlertId;
import org.kith.people.AlertKind;
import org.kith.people.Alerts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The alerts that whoever meets a person must know of.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class AlertPages {

    private final OpenedPeople people;
    private final Alerts alerts;
    private final Signatures signatures;

    AlertPages(OpenedPeople people, Alerts alerts, Signatures signatures) {
        this.people = people;
        this.alerts = alerts;
        this.signatures = signatures;
    }

    @GetMapping("/people/{id}/alerts")
    ModelAndView show(@PathVariable UUID id, SignedIn signedIn) {
        return page(id, Entries.none(), signedIn, HttpStatus.OK);
    }

    @PostMapping("/people/{id}/alerts")
    ModelAndView raise(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var person = people.within(id, signedIn);
        var reader = new FormReader(typed);
        var kind =
                reader.choice("kind", "What it is about", AlertKind.class).required("Choose what the alert is about");
        var words = reader.text("words", "What everyone must know")
                .withLines()
                .atMost(500)
                .required("Enter what everyone must know");
        return switch (reader.read(() -> new Raised(kind.get(), words.get()))) {
            case Read.Invalid(var entries) -> page(id, entries, signedIn, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var raised) -> {
                alerts.raise(person, raised.kind(), raised.words(), signedIn.actor());
                redirect.addFlashAttribute(Frame.NOTICE, "The alert now stands on every page about them");
                yield new ModelAndView("redirect:/people/" + id + "/alerts");
            }
        };
    }

    @PostMapping("/people/{id}/alerts/{alert}/end")
    String end(@PathVariable UUID id, @PathVariable UUID alert, SignedIn signedIn, RedirectAttributes redirect) {
        OpenedPeople.known(alerts.end(people.within(id, signedIn), new AlertId(alert), signedIn.actor()));
        redirect.addFlashAttribute(Frame.NOTICE, "The alert has ended");
        return "redirect:/people/" + id + "/alerts";
    }

    private ModelAndView page(UUID id, Entries entries, SignedIn signedIn, HttpStatus status) {
        var banner = people.open(id, signedIn).banner();
        var view = new ModelAndView("people/alerts", status);
        view.addObject("page", AlertsPage.of(banner, entries, signatures.of(banner.alerts(), Alert::raisedBy)));
        return view;
    }

    private record Raised(AlertKind kind, String words) {}
}
