package org.kith.support;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.support.HoldingSessions.NewSession;
import org.kith.support.Session.Meeting;
import org.kith.support.Session.Outcome;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every session, booked or held.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Sessions {

    private static final String SELECT = """
            select s.id, s.support_id, s.starts_at, s.minutes, s.mode, s.place, s.attendance, s.reason, s.note,
                   s.over_limit_reason, a.name, s.booked_at, s.recorded_at, s.version
              from sessions s join accounts a on a.id = s.held_by
             where s.tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and s.id = :id";
    private static final String ALL = SELECT + " and s.support_id = :support order by s.starts_at, s.id";

    private final PlaceSql sql;
    private final SessionChanges changes;

    Sessions(PlaceSql sql, SessionChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Transactional(readOnly = true)
    public Optional<Session> find(SessionId id) {
        return sql.of(ONE).with("id", id).first(Sessions::session);
    }

    Session require(SessionId id, int version) {
        var session = find(id).orElseThrow(() -> new NoSuchElementException("No session " + id));
        if (session.version() != version) {
            throw new OptimisticLockingFailureException("The session changed since it was read");
        }
        return session;
    }

    @Transactional(readOnly = true)
    public List<Session> of(SupportId support) {
        return sql.of(ALL).with("support", support).list(Sessions::session);
    }

    /// Books a session, unless it has been: then it says so.
    ///
    /// @return false when this session has been booked before
    boolean book(NewSession booked, AccountId holder, Instant now) {
        var meeting = booked.meeting();
        return sql.of("""
                insert into sessions
                       (tenant_id, id, support_id, starts_at, minutes, mode, place, attendance, over_limit_reason, held_by,
                        booked_at)
                values (:tenant, :id, :support, :starts, :minutes, :mode, :place, 'booked', :over, :holder, :now)
                on conflict (tenant_id, id) do nothing
                """)
                        .with("id", booked.id())
                        .with("support", booked.support())
                        .with("starts", meeting.startsAt())
                        .with("minutes", meeting.minutes())
                        .with("mode", meeting.mode())
                        .with("place", meeting.place())
                        .with("over", booked.overLimitReason())
                        .with("holder", holder)
                        .with("now", now)
                        .changed()
                > 0;
    }

    /// Writes down what came of a session, or puts right what was written down. What it said before is kept.
    void store(Session before, Meeting meeting, Outcome outcome, Actor actor, Instant now) {
        changes.keep(before, meeting, outcome, actor, now);
        sql.of("""
                update sessions
                   set starts_at = :starts, minutes = :minutes, mode = :mode, place = :place, attendance = :attendance,
                       reason = :reason, note = :note, recorded_at = coalesce(recorded_at, :now), version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("starts", meeting.startsAt())
                .with("minutes", meeting.minutes())
                .with("mode", meeting.mode())
                .with("place", meeting.place())
                .with("attendance", outcome.attendance())
                .with("reason", outcome.reason())
                .with("note", outcome.note())
                .with("now", now)
                .with("id", before.id())
                .with("version", before.version())
                .one();
    }

    /// Who changed it last.
    @Transactional(readOnly = true)
    public Optional<Changed> latestChange(SessionId id) {
        return changes.latest(id);
    }

    private static Session session(Row row) {
        return new Session(
                row.id("id", SessionId::new),
                row.id("support_id", SupportId::new),
                new Meeting(
                        row.instant("starts_at"),
                        row.number("minutes"),
                        row.coded("mode", SessionMode.class),
                        row.text("place")),
                row.coded("attendance", Attendance.class),
                row.text("reason"),
                row.text("note"),
                row.text("over_limit_reason"),
                row.text("name"),
                row.instant("booked_at"),
                row.instantOrNull("recorded_at"),
                row.number("version"));
    }
}
