package org.kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.kith.access.CurrentRequest;
import org.kith.access.OpenTo;
import org.kith.access.Rights;
import org.kith.access.SignedIn;
import org.kith.accounts.EnteringPlaces;
import org.kith.tenancy.TenantId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Changing over to another place.
@Controller
@OpenTo
class PlacesPages {

    private final Rights rights;
    private final EnteringPlaces entering;

    PlacesPages(Rights rights, EnteringPlaces entering) {
        this.rights = rights;
        this.entering = entering;
    }

    @GetMapping("/places")
    String show(SignedIn signedIn, Model model) {
        model.addAttribute("page", new PlacesPage(signedIn.place().id(), rights.places(signedIn.account())));
        return "accounts/places";
    }

    @PostMapping("/places")
    String changeOver(SignedIn signedIn, @RequestParam UUID place, HttpServletRequest request) {
        var entered = entering.changeTo(new TenantId(place), signedIn.account())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        CurrentRequest.enter(request, entered.place());
        return "redirect:/";
    }
}
