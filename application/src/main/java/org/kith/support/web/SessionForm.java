package org.kith.support.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.kith.design.Written;
import org.kith.design.form.Answer;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.Attendance;
import org.kith.support.HoldingSessions.NewSession;
import org.kith.support.Session;
import org.kith.support.Session.Meeting;
import org.kith.support.Session.Outcome;
import org.kith.support.SessionId;
import org.kith.support.SessionMode;
import org.kith.support.SupportHead;
import org.kith.tenancy.Coded;

/// Sessions, as a link worker types them.
final class SessionForm {

    private static final int PLACE = 200;
    private static final int REASON = 500;
    private static final int NOTE = 5000;
    private static final int LONGEST_MINUTES = 480;

    private final FormReader reader;
    private final SupportHead head;
    private final Instant now;

    SessionForm(FormReader reader, SupportHead head, Instant now) {
        this.reader = reader;
        this.head = head;
        this.now = now;
    }

    /// The first session of a person is longer than the others.
    static Entries begun(SupportHead head, String key, Instant now) {
        var policy = head.scheme().sessionPolicy();
        var minutes = head.support().particulars().engagedAt() == null ? policy.firstMinutes() : policy.minutes();
        return Moments.propose(Entries.none().with("key", key), now)
                .with("minutes", String.valueOf(minutes))
                .with("mode", SessionMode.IN_PERSON.code())
                .with("attendance", Attendance.ATTENDED.code());
    }

    static Entries booking(SupportHead head, String key) {
        var policy = head.scheme().sessionPolicy();
        var minutes = head.support().particulars().engagedAt() == null ? policy.firstMinutes() : policy.minutes();
        return Entries.none()
                .with("key", key)
                .with("minutes", String.valueOf(minutes))
                .with("mode", SessionMode.IN_PERSON.code());
    }

    static Entries known(Session session) {
        var meeting = session.meeting();
        var entries = Moments.propose(Entries.none(), meeting.startsAt())
                .with("minutes", String.valueOf(meeting.minutes()))
                .with("mode", meeting.mode().code())
                .with("place", meeting.place())
                .with("reason", session.reason())
                .with("note", session.note());
        return session.attendance() == Attendance.BOOKED
                ? entries
                : entries.with("attendance", session.attendance().code());
    }

    Read<NewSession> booking() {
        var key = FormKeys.required(reader, SessionId::new);
        var meeting = meeting(Moments.future(reader, now));
        var over = over();
        return reader.read(() -> new NewSession(key.get(), head.support().id(), meeting.get(), over.orElse("")));
    }

    Read<Unbooked> unbooked() {
        var key = FormKeys.required(reader, SessionId::new);
        var meeting = meeting(past());
        var outcome = outcome();
        var over = over();
        return reader.read(() -> new Unbooked(
                new NewSession(key.get(), head.support().id(), meeting.get(), over.orElse("")), outcome.get()));
    }

    Read<Recorded> recorded(Session session) {
        var attendance = attendance();
        // A session that was called off beforehand keeps the day on which it should have been.
        var calledOff = reader.errors().isEmpty() && attendance.get().cancelled();
        var meeting = calledOff ? meeting(() -> session.meeting().startsAt()) : meeting(past());
        var outcome = outcome();
        return reader.read(() -> new Recorded(meeting.get(), outcome.get()));
    }

    private Supplier<Instant> past() {
        var opened = Written.inLondon(head.support().particulars().openedAt()).toLocalDate();
        return Moments.past(reader, opened, now);
    }

    private Supplier<Meeting> meeting(Supplier<Instant> startsAt) {
        var minutes = reader.number("minutes", "Length in minutes")
                .between(1, LONGEST_MINUTES)
                .required("Enter the length in minutes, for example 45");
        var mode = reader.choice("mode", "How", SessionMode.class).required("Choose how you meet");
        var place = reader.text("place", "Place").atMost(PLACE).optional();
        return () -> new Meeting(startsAt.get(), minutes.get(), mode.get(), place.orElse(""));
    }

    private Answer<Attendance> attendance() {
        return reader.choice(
                        "attendance",
                        "What happened",
                        code -> Coded.find(Attendance.class, code).filter(each -> each != Attendance.BOOKED))
                .required("Choose what happened");
    }

    private Supplier<Outcome> outcome() {
        var attendance = attendance();
        var reason = reader.text("reason", "Why it did not happen")
                .withLines()
                .atMost(REASON)
                .optional();
        var note = reader.text("note", "Note").withLines().atMost(NOTE).optional();
        var next = NextStepAnswer.optional(reader, Written.inLondon(now).toLocalDate());
        if (reader.errors().isEmpty()) {
            reader.check(
                    !attendance.get().cancelled() || reason.isPresent(), "reason", "Say why the session was cancelled");
        }
        return () -> new Outcome(
                attendance.get(), attendance.get().held() ? "" : reason.orElse(""), note.orElse(""), next.get());
    }

    private Optional<String> over() {
        return reader.text("over", "Why one more session")
                .withLines()
                .atMost(REASON)
                .optional();
    }

    /// A session that was not booked, with what came of it.
    record Unbooked(NewSession session, Outcome outcome) {}

    /// What came of a session that was booked.
    record Recorded(Meeting meeting, Outcome outcome) {}
}
