package org.kith.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.MenuEntry;
import org.kith.reporting.Published;
import org.kith.reporting.ReadingBoards;
import org.kith.reporting.ReadingReports;
import org.kith.reporting.Releasing;
import org.kith.schemes.Scheme;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceClock;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The page of those who pay for a scheme or study it: figures in which nobody can be picked out. Managers see it too,
/// to know what others are told.
@Controller
@OpenTo({Role.COMMISSIONER, Role.EVALUATOR, Role.MANAGER})
class ReportPages {

    private static final Role[] READERS = {Role.COMMISSIONER, Role.EVALUATOR, Role.MANAGER};

    private final ReadingReports reports;
    private final ReadingBoards boards;
    private final Clock clock;

    ReportPages(ReadingReports reports, ReadingBoards boards, Clock clock) {
        this.reports = reports;
        this.boards = boards;
        this.clock = clock;
    }

    @Bean
    static MenuEntry reportEntry() {
        return new MenuEntry(31, "Report", ReportChoice.ADDRESS, Set.of(Role.COMMISSIONER, Role.EVALUATOR));
    }

    @GetMapping(ReportChoice.ADDRESS)
    ModelAndView report(
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String year,
            SignedIn reader) {
        var page = choice(scheme, year, reader)
                .map(choice -> new ReportView(
                                reports.read(choice.scheme().id(), choice.year(), reader, clock.instant()), choice)
                        .page())
                .orElseGet(ReportView::nothing);
        return new ModelAndView("reporting/figures", "page", page);
    }

    @GetMapping("/reports/commissioner.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String year,
            SignedIn reader) {
        var which = Coded.find(Published.class, table).orElseThrow(ReportPages::missing);
        var choice = choice(scheme, year, reader).orElseThrow(ReportPages::missing);
        var sheet = reports.read(choice.scheme().id(), choice.year(), reader, clock.instant())
                .sheet(which)
                .orElseThrow(ReportPages::missing);
        return FigureFiles.file(sheet, choice.year().period());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// The scheme and year asked for, or the first scheme and the latest year that is wholly counted.
    private Optional<ReportChoice> choice(String scheme, String year, SignedIn reader) {
        var schemes = boards.schemes(reader, READERS);
        return schemes.stream()
                .filter(each -> each.id().value().toString().equals(scheme))
                .findFirst()
                .or(() -> schemes.stream().findFirst())
                .map(chosen -> choice(chosen, year, schemes));
    }

    private ReportChoice choice(Scheme scheme, String year, List<Scheme> schemes) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlaceClock.LONDON);
        var years = reports.years(scheme.id(), now);
        var chosen = years.stream()
                .filter(each -> String.valueOf(each.start()).equals(year))
                .findFirst()
                .or(() -> years.stream()
                        .filter(each -> Releasing.due(each.period(), today))
                        .findFirst())
                .orElseGet(years::getFirst);
        return new ReportChoice(scheme, chosen, schemes, years);
    }
}
