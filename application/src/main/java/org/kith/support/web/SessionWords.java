package org.kith.support.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.support.Attendance;
import org.kith.support.Session;
import org.kith.support.SessionMode;
import org.kith.support.SupportFile;
import org.kith.support.SupportHead;
import org.kith.support.web.SessionPage.Doing;

/// Puts sessions into words.
final class SessionWords {

    private SessionWords() {}

    static SessionsPage list(SupportFile file) {
        var head = Head.of(file.head());
        var booked = file.work().booked();
        var past = file.work().sessions().reversed().stream()
                .filter(session -> session.attendance() != Attendance.BOOKED)
                .toList();
        return new SessionsPage(
                head,
                booked.stream().map(session -> line(session, head)).toList(),
                past.stream().map(session -> line(session, head)).toList(),
                count(file));
    }

    /// "2 held of the usual 6".
    static String count(SupportFile file) {
        var limit = file.head().scheme().sessionPolicy().limit();
        var held = Written.count(file.work().held().size(), "session", "sessions") + " held";
        return limit == null ? held : held + " of the usual " + limit;
    }

    static SessionsPage.SessionLine line(Session session, Head head) {
        var meeting = session.meeting();
        return new SessionsPage.SessionLine(
                Written.dateTime(meeting.startsAt()),
                how(session),
                Status.of(session.attendance().title(), tone(session.attendance())),
                marks(session),
                session.reason(),
                session.note(),
                head.href("sessions/" + session.id().value()));
    }

    private static String how(Session session) {
        var meeting = session.meeting();
        var length = Written.duration(Duration.ofMinutes(meeting.minutes()));
        var place = meeting.place().isEmpty() ? "" : ", " + meeting.place();
        return meeting.mode().title() + place + ", " + length + ", with " + session.heldByName();
    }

    private static List<String> marks(Session session) {
        var marks = new ArrayList<String>();
        if (session.enteredLate()) {
            marks.add("Entered late");
        }
        if (!session.overLimitReason().isEmpty()) {
            marks.add("Beyond the usual number: " + session.overLimitReason());
        }
        return marks;
    }

    private static Tone tone(Attendance attendance) {
        return switch (attendance) {
            case BOOKED -> Tone.BLUE;
            case ATTENDED, LATE -> Tone.GREEN;
            case DID_NOT_ATTEND -> Tone.ORANGE;
            case CANCELLED_BY_PERSON, CANCELLED_BY_SERVICE -> Tone.GREY;
        };
    }

    static SessionPage booking(SupportHead head, Entries entries) {
        return page(head, Doing.BOOKING, "sessions/book", "", entries);
    }

    static SessionPage unbooked(SupportHead head, Entries entries) {
        return page(head, Doing.UNBOOKED, "sessions/held", "", entries);
    }

    static SessionPage recording(SupportHead head, Session session, Entries entries) {
        return page(
                head, Doing.RECORDING, "sessions/" + session.id().value(), String.valueOf(session.version()), entries);
    }

    private static SessionPage page(SupportHead head, Doing doing, String address, String version, Entries entries) {
        var shown = Head.of(head);
        return new SessionPage(
                shown,
                doing,
                shown.href(address),
                version.isEmpty() ? null : version,
                Choice.all(SessionMode.class),
                Choice.all(Attendance.class).stream()
                        .filter(choice -> !choice.value().equals(Attendance.BOOKED.code()))
                        .toList(),
                entries);
    }
}
