package org.kith.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.directory.Service;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.tenancy.Place;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Anybody looks for something near, without an account.
@Controller
@OpenTo(everyone = true)
class PublicDirectoryPages {

    private final Searching searching;
    private final Services services;
    private final Clock clock;

    PublicDirectoryPages(Searching searching, Services services, Clock clock) {
        this.searching = searching;
        this.services = services;
        this.clock = clock;
    }

    @GetMapping("/p/{slug}/services")
    ModelAndView search(Place place, @RequestParam MultiValueMap<String, String> typed) {
        typed.remove("support");
        return searching.page(Searching.Doors.ofPublic(place.slug()), typed, Searching.Reader.ANYBODY);
    }

    /// A service that is closed, hidden or of a source not shown here is not for the public.
    @GetMapping("/p/{slug}/services/{id}")
    ModelAndView service(Place place, @PathVariable UUID id) {
        var service = services.shown(new ServiceId(id))
                .filter(Service::runs)
                .filter(each -> !each.here().hidden())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(
                "directory/public-service",
                Map.of("page", ServicePage.forPublic(service, place.slug(), LocalDate.now(clock))));
    }
}
