package org.kith.support.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.Moment;
import org.kith.design.Written;
import org.kith.support.Attendance;
import org.kith.support.Session;
import org.kith.support.SupportFile;
import org.kith.support.SupportSteps.Taken;

/// Everything that happened in a support, newest first.
final class Timeline {

    private Timeline() {}

    static List<Moment> of(SupportFile file) {
        var moments = new ArrayList<Dated>();
        file.work().steps().forEach(step -> moments.add(step(step)));
        file.work().attempts().forEach(attempt -> moments.add(new Dated(attempt.at(), AttemptWords.line(attempt))));
        file.work().sessions().stream()
                .filter(session -> session.attendance() != Attendance.BOOKED)
                .forEach(session -> moments.add(session(session)));
        return moments.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::moment)
                .toList();
    }

    private static Dated step(Taken step) {
        var by = step.byName() == null ? "" : " by " + step.byName();
        return new Dated(
                step.at(), moment(Written.dateTime(step.at()) + by, step.step().title(), step.reason(), step.note()));
    }

    private static Dated session(Session session) {
        var meeting = session.meeting();
        var late = session.enteredLate() ? " (entered late)" : "";
        var when = Written.dateTime(meeting.startsAt()) + ", " + Written.duration(Duration.ofMinutes(meeting.minutes()))
                + ", " + session.heldByName() + late;
        var what = "Session: " + session.attendance().title().toLowerCase(Locale.UK);
        return new Dated(meeting.startsAt(), moment(when, what, session.reason(), session.note()));
    }

    private static Moment moment(String when, String what, String reason, String note) {
        var more = Stream.of(reason, note).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        return more.isEmpty() ? Moment.of(when, what) : Moment.of(when, what, more);
    }

    private record Dated(Instant at, Moment moment) {}
}
