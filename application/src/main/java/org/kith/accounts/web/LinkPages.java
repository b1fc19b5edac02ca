package org.kith.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kith.access.LinkCookie;
import org.kith.access.OpenTo;
import org.kith.access.Token;
import org.kith.tenancy.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where every signed link comes in: its token leaves the address at once, and the page of its purpose finds it in a
/// cookie ([LinkCookie#inPlace]). Whether the link is any good, that page says.
@Controller
@OpenTo(everyone = true)
class LinkPages {

    @GetMapping("/p/{place}/l/{purpose:[a-z-]{2,40}}/{token:[A-Za-z0-9_-]{43}}")
    String open(
            Place place,
            @PathVariable String purpose,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        LinkCookie.inPlace(purpose, place.slug()).carry(new Token(token), request, response);
        return "redirect:/p/" + place.slug() + "/" + purpose;
    }
}
