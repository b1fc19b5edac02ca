package org.kith.measures.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.MenuEntry;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.measures.AssessmentId;
import org.kith.measures.DueMeasures;
import org.kith.measures.DueMeasures.DueList;
import org.kith.measures.DueMeasures.Line;
import org.kith.measures.DueMeasures.Position;
import org.kith.measures.Questionnaires;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The measures that are due, the longest overdue first.
@Controller
@OpenTo({Role.LINK_WORKER, Role.MANAGER})
class DuePages {

    private final DueMeasures measures;
    private final Clock clock;

    DuePages(DueMeasures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    @Bean
    static MenuEntry measuresEntry() {
        return new MenuEntry(14, "Questionnaires", "/measures", Set.of(Role.LINK_WORKER, Role.MANAGER));
    }

    @GetMapping("/measures")
    ModelAndView list(@RequestParam @Nullable LocalDate day, @RequestParam @Nullable UUID after, SignedIn me) {
        var today = LocalDate.now(clock);
        var position = day == null || after == null ? null : new Position(day, new AssessmentId(after));
        var due = measures.after(position, today, me);
        return new ModelAndView("measures/due", "page", page(due, today));
    }

    private static DuePage page(DueList due, LocalDate today) {
        return new DuePage(due.lines().stream().map(line -> line(line, today)).toList(), next(due.next()));
    }

    private static ListLine line(Line line, LocalDate today) {
        var late = today.isAfter(line.lateAfter());
        var why = late
                ? "Late by " + Written.howLong(line.lateAfter(), today)
                : "Due since " + Written.date(line.dueOn()) + ", late after " + Written.date(line.lateAfter());
        var what = Questionnaires.of(line.instrument()).title() + ", "
                + line.occasion().title().toLowerCase(Locale.UK) + ". " + line.schemeName();
        return ListLine.of(
                Link.of(line.personName(), "/measures/" + line.id().value()),
                why + ". " + what,
                late ? Status.of("Late", Tone.ORANGE) : Status.of("Due", Tone.BLUE));
    }

    private static @Nullable Link next(@Nullable Position next) {
        return next == null
                ? null
                : Link.of(
                        "More questionnaires",
                        "/measures?day=" + next.lateAfter() + "&after="
                                + next.id().value());
    }
}
