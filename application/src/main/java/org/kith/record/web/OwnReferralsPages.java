package org.kith.record.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.MenuEntry;
import org.kith.record.OwnReferrals;
import org.kith.record.OwnReferrals.Position;
import org.kith.record.OwnReferrals.Show;
import org.kith.tenancy.Coded;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The referrer's page: what became of the referrals of their own organisation.
@Controller
@OpenTo(Role.REFERRER)
class OwnReferralsPages {

    private final OwnReferrals referrals;
    private final Clock clock;

    OwnReferralsPages(OwnReferrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @Bean
    static MenuEntry ownReferralsEntry() {
        return new MenuEntry(10, "Your referrals", "/my-referrals", Set.of(Role.REFERRER));
    }

    @GetMapping("/my-referrals")
    ModelAndView list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "false") boolean question,
            @RequestParam @Nullable Instant sent,
            @RequestParam @Nullable UUID after,
            SignedIn reader) {
        var part = Coded.find(Show.class, show).orElse(Show.ALL);
        var position = sent == null || after == null ? Position.START : new Position(question, sent, after);
        var words = new OwnReferralsWords(LocalDate.now(clock));
        return new ModelAndView(
                "record/my-referrals", "page", words.page(referrals.read(part, position, reader), part, reader));
    }
}
