package org.kith.record.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.design.MenuEntry;
import org.kith.record.Caseload;
import org.kith.record.Caseload.Position;
import org.kith.record.Caseload.Query;
import org.kith.record.CaseloadChoices;
import org.kith.record.CaseloadShow;
import org.kith.record.Today;
import org.kith.tenancy.Coded;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The caseload: a link worker's own, and for a manager that of anybody in their schemes.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class CaseloadPages {

    /// Stands for no one link worker in an address.
    static final String EVERYBODY = "everybody";

    private final Caseload caseload;
    private final Today today;
    private final CaseloadChoices choices;
    private final Clock clock;

    CaseloadPages(Caseload caseload, Today today, CaseloadChoices choices, Clock clock) {
        this.caseload = caseload;
        this.today = today;
        this.choices = choices;
        this.clock = clock;
    }

    @Bean
    static MenuEntry caseloadEntry() {
        return new MenuEntry(10, "Caseload", "/caseload", Set.of(Role.LINK_WORKER, Role.MANAGER));
    }

    @GetMapping("/caseload")
    ModelAndView caseload(
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String show,
            @RequestParam @Nullable Integer urgency,
            @RequestParam @Nullable Instant since,
            @RequestParam @Nullable UUID after,
            SignedIn reader) {
        var position = urgency == null || since == null || after == null
                ? Position.START
                : new Position(urgency, since, after);
        var query = new Query(
                worker(worker, reader),
                Ids.parse(scheme).map(SchemeId::new).orElse(null),
                Coded.find(CaseloadShow.class, show).orElse(CaseloadShow.EVERYBODY),
                position);
        return new ModelAndView("record/caseload", "page", page(query, reader));
    }

    private CaseloadPage page(Query query, SignedIn reader) {
        var view = new CaseloadView(query, reader, LocalDate.now(clock));
        var whose = query.worker();
        var first = query.after().equals(Position.START) && query.show() == CaseloadShow.EVERYBODY;
        var day = whose == null || !first ? null : today.of(whose, reader);
        return view.page(
                caseload.read(query, reader),
                day,
                reader.is(Role.MANAGER) ? choices.within(reader) : CaseloadChoices.NONE);
    }

    /// A link worker has one caseload, whatever the address says.
    private static @Nullable AccountId worker(String asked, SignedIn reader) {
        if (!reader.is(Role.MANAGER)) {
            return reader.account();
        }
        if (asked.equals(EVERYBODY)) {
            return null;
        }
        return Ids.parse(asked).map(AccountId::new).or(() -> own(reader)).orElse(null);
    }

    private static Optional<AccountId> own(SignedIn reader) {
        return reader.is(Role.LINK_WORKER) ? Optional.of(reader.account()) : Optional.empty();
    }
}
