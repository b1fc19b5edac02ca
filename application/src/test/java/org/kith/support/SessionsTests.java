package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.referrals.SupportId;
import org.kith.schemes.SchemeSettings;
import org.kith.support.HoldingSessions.NewSession;
import org.kith.support.Session.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/// How many sessions there are, and what becomes of what was written down wrongly.
@KithTest
class SessionsTests {

    private static final int LIMIT = 6;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @Autowired
    private TestDatabase database;

    @Autowired
    private HoldingSessions holding;

    @Autowired
    private Sessions sessions;

    private TestPlace place;
    private SupportId id;

    @BeforeEach
    void the_first_session_was_held() {
        place = places.open(SchemeSettings.usual("Six sessions " + UUID.randomUUID()));
        id = support.in(place, State.ENGAGED);
    }

    @Test
    void one_session_more_than_the_scheme_gives_needs_a_reason() {
        for (int more = 1; more < LIMIT; more++) {
            assertThat(book("")).isInstanceOf(SessionResult.Kept.class);
        }

        assertThat(book("")).isEqualTo(new SessionResult.OverLimit(LIMIT));
        assertThat(book("Waits for the housing panel.")).isInstanceOf(SessionResult.Kept.class);
    }

    @Test
    void a_missed_or_cancelled_session_uses_none_up() {
        for (var attendance : new Attendance[] {Attendance.DID_NOT_ATTEND, Attendance.CANCELLED_BY_PERSON}) {
            for (int missed = 0; missed < LIMIT; missed++) {
                write(booked(), attendance, "Unwell");
            }
        }

        assertThat(book("")).isInstanceOf(SessionResult.Kept.class);
    }

    @Test
    void a_scheme_without_a_limit_asks_for_no_reason() {
        new History(database.owner(), place).rows().set("schemes", place.scheme(), "session_limit", null);
        for (int more = 0; more < 2 * LIMIT; more++) {
            assertThat(book("")).isInstanceOf(SessionResult.Kept.class);
        }
    }

    @Test
    void a_correction_keeps_what_was_written_before_and_who_changed_it() {
        var session = booked();
        write(session, Attendance.ATTENDED, "");

        write(session, Attendance.DID_NOT_ATTEND, "Forgot");

        assertThat(find(session).attendance()).isEqualTo(Attendance.DID_NOT_ATTEND);
        assertThat(new History(database.owner(), place).rows().all("session_changes"))
                .filteredOn(row -> session.value().equals(row.get("session_id")))
                .anyMatch(row -> "attended".equals(row.get("old_value"))
                        && "did-not-attend".equals(row.get("new_value"))
                        && place.worker().account().value().equals(row.get("changed_by")));
    }

    @Test
    void the_session_that_support_began_with_cannot_become_a_missed_one() {
        var first = first();

        var result = place.in(() -> holding.record(
                first.id(),
                first.version(),
                first.meeting(),
                new Outcome(Attendance.DID_NOT_ATTEND, "Forgot", "", NextStep.NONE),
                place.worker().actor()));

        assertThat(result).isInstanceOf(SessionResult.NotPossible.class);
        assertThat(find(first.id()).attendance()).isEqualTo(Attendance.ATTENDED);
    }

    @Test
    void of_two_corrections_at_once_the_second_is_told() {
        var session = booked();
        var seen = find(session).version();
        write(session, Attendance.ATTENDED, "");

        assertThatThrownBy(() -> record(session, seen, Attendance.LATE, ""))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(find(session).attendance()).isEqualTo(Attendance.ATTENDED);
    }

    @Test
    void the_same_session_sent_twice_is_booked_once() {
        var session = new SessionId(UUID.randomUUID());

        assertThat(book(session, "")).isInstanceOf(SessionResult.Kept.class);
        assertThat(book(session, "")).isInstanceOf(SessionResult.Kept.class);

        assertThat(place.in(() -> sessions.of(id))).hasSize(2);
    }

    private SessionResult book(String overLimit) {
        return book(new SessionId(UUID.randomUUID()), overLimit);
    }

    private SessionResult book(SessionId session, String overLimit) {
        return place.in(() -> holding.book(
                new NewSession(
                        session,
                        id,
                        TestSupport.meeting(first().meeting().startsAt().plusSeconds(60)),
                        overLimit),
                place.worker().actor()));
    }

    private Session first() {
        return place.in(() -> sessions.of(id)).getFirst();
    }

    private SessionId booked() {
        var session = new SessionId(UUID.randomUUID());
        assertThat(book(session, "")).isInstanceOf(SessionResult.Kept.class);
        return session;
    }

    private void write(SessionId session, Attendance attendance, String reason) {
        assertThat(record(session, find(session).version(), attendance, reason)).isInstanceOf(SessionResult.Kept.class);
    }

    private SessionResult record(SessionId session, int version, Attendance attendance, String reason) {
        return place.in(() -> holding.record(
                session,
                version,
                find(session).meeting(),
                new Outcome(attendance, reason, "", NextStep.NONE),
                place.worker().actor()));
    }

    private Session find(SessionId session) {
        return place.in(() -> sessions.find(session)).orElseThrow();
    }
}
