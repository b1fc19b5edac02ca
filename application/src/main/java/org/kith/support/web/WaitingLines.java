package org.kith.support.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.people.Language;
import org.kith.schemes.Need;
import org.kith.support.WaitingList.Line;
import org.kith.support.WaitingList.Position;
import org.kith.support.WaitingList.Waiting;

/// The waiting list in words, each line saying why it stands where it does.
final class WaitingLines {

    private WaitingLines() {}

    static WaitingPage page(Waiting waiting, LocalDate today) {
        return new WaitingPage(
                waiting.lines().stream().map(line -> line(line, today)).toList(), next(waiting.next()));
    }

    private static ListLine line(Line line, LocalDate today) {
        var states = new ArrayList<Status>();
        if (line.urgent()) {
            states.add(Status.of("Urgent", Tone.RED));
        }
        if (over(line, today) > 0) {
            states.add(Status.of("Waiting too long", Tone.ORANGE));
        }
        var link =
                new Link(line.personName(), "/support/" + line.id().value() + "/reallocate", ": choose a link worker");
        return new ListLine(link, why(line, today) + ". " + about(line), states);
    }

    static String why(Line line, LocalDate today) {
        var since = Written.inLondon(line.openedAt()).toLocalDate();
        var waited = "Waiting " + (since.equals(today) ? "since today" : Written.howLong(since, today));
        var over = over(line, today);
        return over > 0
                ? waited + ", " + Written.count(over, "day", "days") + " longer than people are told to expect"
                : waited;
    }

    private static long over(Line line, LocalDate today) {
        var since = Written.inLondon(line.openedAt()).toLocalDate();
        return ChronoUnit.DAYS.between(since.plusDays(line.expectedDays()), today);
    }

    private static String about(Line line) {
        var about = new ArrayList<String>();
        about.add(line.schemeName());
        about.add("from " + line.from());
        line.needs().stream().map(Need::title).forEach(about::add);
        Language.find(line.language())
                .filter(language -> !language.equals(Language.ENGLISH))
                .ifPresent(language -> about.add("speaks " + language.title()));
        if (line.interpreter()) {
            about.add("needs an interpreter");
        }
        return String.join(" · ", List.copyOf(about));
    }

    private static @Nullable Link next(@Nullable Position next) {
        return next == null
                ? null
                : Link.of(
                        "More people",
                        "/waiting?waits=" + next.notUrgent() + "&since=" + next.openedAt() + "&after="
                                + next.id().value());
    }
}
