package org.kith.record.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.people.PersonId;
import org.kith.record.OpeningRecords;
import org.kith.record.Timeline.Position;
import org.kith.record.Timeline.Query;
import org.kith.record.TimelineShow;
import org.kith.tenancy.Coded;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// A person's page.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class PersonPages {

    private final OpeningRecords records;
    private final Clock clock;

    PersonPages(OpeningRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @GetMapping("/people/{id}")
    ModelAndView person(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam @Nullable Instant before,
            @RequestParam @Nullable UUID beforeId,
            SignedIn reader) {
        var part = Coded.find(TimelineShow.class, show).orElse(TimelineShow.EVERYTHING);
        var position = before == null || beforeId == null ? Position.START : new Position(before, beforeId);
        var query = new Query(part, position);
        var person = records.open(new PersonId(id), query, reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("record/person", "page", new PersonView(query, LocalDate.now(clock)).page(person));
    }
}
