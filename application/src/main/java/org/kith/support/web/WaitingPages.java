package org.kith.support.web;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.MenuEntry;
import org.kith.referrals.SupportId;
import org.kith.support.WaitingList;
import org.kith.support.WaitingList.Position;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The people who wait for a link worker.
@Controller
@OpenTo(Role.MANAGER)
class WaitingPages {

    private final WaitingList waiting;
    private final Desk desk;

    WaitingPages(WaitingList waiting, Desk desk) {
        this.waiting = waiting;
        this.desk = desk;
    }

    @Bean
    static MenuEntry waitingEntry() {
        return new MenuEntry(12, "Waiting", "/waiting", Set.of(Role.MANAGER));
    }

    @GetMapping("/waiting")
    ModelAndView list(
            @RequestParam(defaultValue = "true") boolean waits,
            @RequestParam @Nullable Instant since,
            @RequestParam @Nullable UUID after,
            SignedIn signedIn) {
        var position = since == null || after == null ? null : new Position(waits, since, new SupportId(after));
        return Desk.page("support/waiting", WaitingLines.page(waiting.after(position, signedIn), desk.today()));
    }
}
