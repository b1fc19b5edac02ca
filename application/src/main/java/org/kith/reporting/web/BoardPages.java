package org.kith.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.MenuEntry;
import org.kith.reporting.Csv;
import org.kith.reporting.Indicator;
import org.kith.reporting.ReadingBoards;
import org.kith.reporting.Sheets;
import org.kith.tenancy.Coded;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The manager's page: what became of referrals, who waits, who is busy, what changed.
@Controller
@OpenTo(Role.MANAGER)
class BoardPages {

    private final ReadingBoards boards;
    private final Clock clock;

    BoardPages(ReadingBoards boards, Clock clock) {
        this.boards = boards;
        this.clock = clock;
    }

    @Bean
    static MenuEntry boardEntry() {
        return new MenuEntry(30, "Figures", "/board", Set.of(Role.MANAGER));
    }

    @GetMapping("/board")
    ModelAndView board(
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String period,
            SignedIn reader) {
        var asked = asked(scheme, period, reader);
        return new ModelAndView(
                "reporting/figures", "page", new BoardView(boards.read(asked.scope(), reader), asked).page());
    }

    @GetMapping("/board.csv")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String table,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String period,
            SignedIn reader) {
        var indicator =
                Coded.find(Indicator.class, table).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var scope = asked(scheme, period, reader).scope();
        var csv = Csv.of(new Sheets(boards.read(scope, reader)).of(indicator));
        var name = "kith-%s-%s-to-%s.csv"
                .formatted(
                        indicator.code(), scope.period().first(), scope.period().last());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Asked asked(String scheme, String period, SignedIn reader) {
        return Asked.of(scheme, period, boards.schemes(reader, Role.MANAGER), clock.instant());
    }
}
