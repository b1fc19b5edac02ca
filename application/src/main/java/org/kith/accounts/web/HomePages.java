package org.kith.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The way from the front door to where each role's work lies.
@Controller
@OpenTo
class HomePages {

    /// The first role that somebody has decides.
    private static final Map<Role, String> HOMES = homes();

    @GetMapping("/")
    String home(SignedIn signedIn) {
        return HOMES.entrySet().stream()
                .filter(each -> signedIn.is(each.getKey()))
                .map(each -> "redirect:" + each.getValue())
                .findFirst()
                .orElseThrow();
    }

    /// A browser asks here to keep its session alive while somebody is reading or writing.
    @GetMapping("/still-here")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stillHere() {}

    private static Map<Role, String> homes() {
        var homes = new LinkedHashMap<Role, String>();
        homes.put(Role.MANAGER, "/board");
        homes.put(Role.LINK_WORKER, "/caseload");
        homes.put(Role.REFERRER, "/my-referrals");
        homes.put(Role.COMMISSIONER, "/reports/commissioner");
        homes.put(Role.EVALUATOR, "/reports/commissioner");
        homes.put(Role.ADMINISTRATOR, "/settings");
        return homes;
    }
}
