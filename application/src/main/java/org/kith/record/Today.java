package org.kith.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.support.Attendance;
import org.kith.support.SessionMode;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker's day: the sessions of today in their order, then what is due today or was due before.
@Service
public class Today {

    private static final int MOST = 40;

    private final PlaceSql sql;
    private final Audit audit;
    private final Clock clock;

    Today(PlaceSql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Day of(AccountId worker, SignedIn reader) {
        var day = LocalDate.ofInstant(clock.instant(), PlaceClock.LONDON);
        var things = things(worker, reader, day);
        audit.note(
                reader.actor(),
                "saw on a day's list",
                Subject.people(things.stream().map(Thing::person).distinct().toList()));
        return new Day(day, things);
    }

    private List<Thing> things(AccountId worker, SignedIn reader, LocalDate day) {
        return sql.of("""
                select t.kind, t.at, t.id, s.id as support_id, s.person_id, t.code, t.words, t.attendance,
                       p.given_name || ' ' || p.family_name as person
                  from (
                    select 'session' as kind, x.starts_at as at, x.id, x.support_id, x.mode as code, x.place as words,
                           x.attendance
                      from sessions x
                     where x.tenant_id = :tenant and x.held_by = :worker
                       and x.starts_at >= :start and x.starts_at < :end
                       and x.attendance in ('booked', 'attended', 'late')
                    union all
                    select 'next-step', s.next_step_on::timestamp at time zone 'Europe/London', s.id, s.id, null,
                           s.next_step, null
                      from supports s
                     where s.tenant_id = :tenant and s.worker_id = :worker and s.closed_at is null
                       and s.next_step_on <= :today
                    union all
                    select 'action', k.due_on::timestamp at time zone 'Europe/London', k.id, k.support_id, null, k.words,
                           null
                      from supports s
                      join actions k on k.tenant_id = s.tenant_id and k.support_id = s.id
                     where s.tenant_id = :tenant and s.worker_id = :worker and s.closed_at is null
                       and k.owner = 'worker' and k.done_at is null and k.dropped_at is null and k.due_on <= :today
                    union all
                    select 'questionnaire', m.due_on::timestamp at time zone 'Europe/London', m.id, m.support_id,
                           m.occasion, '', null
                      from supports s
                      join assessments m on m.tenant_id = s.tenant_id and m.support_id = s.id
                     where s.tenant_id = :tenant and s.worker_id = :worker and s.closed_at is null
                       and m.state = 'due' and m.due_on <= :today
                  ) t
                  join supports s on s.tenant_id = :tenant and s.id = t.support_id
                  join people p on p.tenant_id = s.tenant_id and p.id = s.person_id
                 where s.tenant_id = :tenant and (:every or s.scheme_id = any(:schemes::uuid[]))
                 order by t.kind <> 'session', t.at, t.id
                 limit :limit
                """)
                .with("worker", worker)
                .with("every", reader.reach().every())
                .with("schemes", reader.reach().schemes())
                .with("start", day.atStartOfDay(PlaceClock.LONDON).toInstant())
                .with("end", day.plusDays(1).atStartOfDay(PlaceClock.LONDON).toInstant())
                .with("today", day)
                .with("limit", MOST)
                .list(Today::thing);
    }

    private static Thing thing(Row row) {
        return new Thing(
                row.coded("kind", Kind.class),
                row.instant("at"),
                row.id("id", id -> id),
                row.id("support_id", SupportId::new),
                row.id("person_id", PersonId::new),
                row.text("person"),
                row.textOrNull("code"),
                row.text("words"),
                row.codedOrNull("attendance", Attendance.class));
    }

    /// What a day holds.
    public record Day(LocalDate date, List<Thing> things) {

        public Day {
            things = List.copyOf(things);
        }

        public List<Thing> sessions() {
            return things.stream().filter(thing -> thing.kind() == Kind.SESSION).toList();
        }

        public List<Thing> due() {
            return things.stream().filter(thing -> thing.kind() != Kind.SESSION).toList();
        }
    }

    /// One thing to do.
    ///
    /// @param at         when the session begins, or the day on which it is due
    /// @param code       of the session's mode or the questionnaire's occasion
    /// @param words      where the session is, or what is to be done; empty when nobody said
    /// @param attendance what came of the session; none for other things
    public record Thing(
            Kind kind,
            Instant at,
            UUID id,
            SupportId support,
            PersonId person,
            String name,
            @Nullable String code,
            String words,
            @Nullable Attendance attendance) {

        public SessionMode mode() {
            return Coded.of(SessionMode.class, code == null ? "" : code);
        }
    }

    /// The kinds of things a day holds.
    public enum Kind implements Coded {
        SESSION("session", "Session"),
        NEXT_STEP("next-step", "Next step"),
        ACTION("action", "Promised"),
        QUESTIONNAIRE("questionnaire", "Questionnaire");

        private final String code;
        private final String title;

        Kind(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
