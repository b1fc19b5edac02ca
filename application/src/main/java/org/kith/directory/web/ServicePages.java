package org.kith.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Frame;
import org.kith.design.form.Entries;
import org.kith.design.form.Read;
import org.kith.directory.ConfirmingServices;
import org.kith.directory.DescribingServicesLocally;
import org.kith.directory.LocalKnowledge;
import org.kith.directory.Service;
import org.kith.directory.ServiceId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A service for staff: all that is known of it, is it still right, does it take referrals now.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class ServicePages {

    private final ReadingServices reading;
    private final ConfirmingServices confirming;
    private final DescribingServicesLocally describing;
    private final Clock clock;

    ServicePages(
            ReadingServices reading, ConfirmingServices confirming, DescribingServicesLocally describing, Clock clock) {
        this.reading = reading;
        this.confirming = confirming;
        this.describing = describing;
        this.clock = clock;
    }

    @GetMapping("/services/{id}")
    @OpenTo({Role.LINK_WORKER, Role.MANAGER, Role.ADMINISTRATOR, Role.REFERRER})
    ModelAndView show(@PathVariable UUID id, @RequestParam @Nullable UUID support, SignedIn signedIn) {
        var read = reading.read(new ServiceId(id));
        boolean mayDescribe = signedIn.is(Role.LINK_WORKER) || signedIn.is(Role.MANAGER);
        return new ModelAndView(
                "directory/service",
                Map.of(
                        "page",
                        ServicePage.forStaff(
                                read.service(),
                                read.changes(),
                                support == null || !mayDescribe ? null : support.toString(),
                                mayDescribe,
                                signedIn.is(Role.MANAGER) || signedIn.is(Role.ADMINISTRATOR),
                                LocalDate.now(clock))));
    }

    @PostMapping("/services/{id}/checked")
    String stillRight(@PathVariable UUID id, SignedIn signedIn, RedirectAttributes redirect) {
        var service = reading.read(new ServiceId(id)).service();
        confirming.stillRight(service.id(), signedIn.actor());
        redirect.addFlashAttribute(Frame.NOTICE, "Thank you. The entry counts as checked today.");
        return "redirect:/services/" + id;
    }

    @GetMapping("/services/{id}/here")
    ModelAndView known(@PathVariable UUID id) {
        var service = reading.read(new ServiceId(id)).service();
        return form(service, service.here().version(), KnownForm.of(service.here()), HttpStatus.OK);
    }

    @PostMapping("/services/{id}/here")
    ModelAndView describe(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        var service = reading.read(new ServiceId(id)).service();
        return switch (KnownForm.read(typed, service.here(), version)) {
            case Read.Invalid(var entries) -> form(service, version, entries, HttpStatus.UNPROCESSABLE_CONTENT);
            case Read.Valid(var known) -> kept(service, known, typed, signedIn, redirect);
        };
    }

    private ModelAndView kept(
            Service service,
            LocalKnowledge known,
            MultiValueMap<String, String> typed,
            SignedIn signedIn,
            RedirectAttributes redirect) {
        try {
            describing.describe(service.id(), known, signedIn.actor());
        } catch (OptimisticLockingFailureException stale) {
            var now = reading.read(service.id());
            var entries = SearchForm.entries(typed).refused("takes", now.whoChanged());
            return form(now.service(), now.service().here().version(), entries, HttpStatus.CONFLICT);
        }
        redirect.addFlashAttribute(Frame.NOTICE, "Saved.");
        return new ModelAndView("redirect:/services/" + service.id().value());
    }

    private static ModelAndView form(Service service, int version, Entries entries, HttpStatus status) {
        return new ModelAndView(
                "directory/known",
                Map.of(
                        "page",
                        new KnownPage(
                                service.id().value().toString(),
                                service.name(),
                                service.reach().email(),
                                String.valueOf(version),
                                entries)),
                status);
    }
}
