package org.kith.reporting.web;

import java.time.Clock;
import java.util.Set;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.MenuEntry;
import org.kith.design.form.Read;
import org.kith.reporting.Indicator;
import org.kith.reporting.Period;
import org.kith.reporting.ReadingBoards;
import org.kith.reporting.Sheets;
import org.kith.tenancy.Coded;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The manager's page: what became of referrals, who waits, who is busy, what changed.
@Controller
@OpenTo(Role.MANAGER)
class BoardPages {

    private static final String TITLE = "Figures";

    private final ReadingBoards boards;
    private final Clock clock;

    BoardPages(ReadingBoards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @Bean
    static MenuEntry boardEntry() {
        return new MenuEntry(30, TITLE, "/board", Set.of(Role.MANAGER));
    }

    @GetMapping("/board")
    ModelAndView board(@RequestParam MultiValueMap<String, String> address, SignedIn reader) {
        var asked = asked(address, reader);
        var page = asked.schemes().isEmpty()
                ? FiguresPage.empty(TITLE, "", asked.filter(), "You have no scheme to see figures of.")
                : switch (asked.between()) {
                    case Read.Valid<Period>(var period) ->
                        new BoardView(boards.read(asked.scope(period), reader), asked).page();
                    case Read.Invalid<Period> wrong ->
                        FiguresPage.empty(
                                TITLE, asked.about(), asked.filter(), "Put the dates right to see the figures.");
                };
        return new ModelAndView("reporting/figures", "page", page);
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String table,
            @RequestParam MultiValueMap<String, String> address,
            SignedIn reader) {
        var indicator =
                Coded.find(Indicator.class, table).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = asked(address, reader);
        return switch (asked.between()) {
            case Read.Valid<Period>(var period) ->
                FigureFiles.file(new Sheets(boards.read(asked.scope(period), reader)).of(indicator), period);
            case Read.Invalid<Period> wrong -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private Asked asked(MultiValueMap<String, String> address, SignedIn reader) {
        return Asked.of(address, boards.schemes(reader, Role.MANAGER), clock.instant());
    }
}
