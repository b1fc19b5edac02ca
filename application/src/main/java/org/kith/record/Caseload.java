package org.kith.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.support.AttemptOutcome;
import org.kith.support.Attendance;
import org.kith.support.State;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.kith.tenancy.Statement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people a link worker works with, the most pressing first, each with every reason why they are there.
@Service
public class Caseload {

    /// Somebody not spoken to for so many days is said to be quiet.
    public static final int QUIET_DAYS = 21;

    /// A service that has not answered for so many days is chased.
    public static final int ANSWER_DAYS = 14;

    static final int PAGE = 25;

    /// The reasons and their order come from [Why]; this statement only says when each holds.
    private static final String LINES = """
            select l.id, l.person_id, l.person, l.scheme_id, l.scheme, l.worker, l.state, l.tries, l.next_step, l.reasons,
                   l.urgency, l.since
              from (
                select s.id, s.person_id, p.given_name || ' ' || p.family_name as person, s.scheme_id, c.name as scheme,
                       a.name as worker, s.state, tried.times as tries, s.next_step, because.reasons, because.codes,
                       because.urgency, because.since
                  from supports s
                  join people p on p.tenant_id = s.tenant_id and p.id = s.person_id
                  join schemes c on c.tenant_id = s.tenant_id and c.id = s.scheme_id
                  join referrals r on r.tenant_id = s.tenant_id and r.id = s.referral_id
                  left join accounts a on a.id = s.worker_id
                 cross join lateral (
                    select max(l.from_at) as at from allocations l
                     where l.tenant_id = s.tenant_id and l.support_id = s.id and l.until_at is null) given
                 cross join lateral (
                    select min(x.starts_at) filter (where x.attendance = 'booked' and x.starts_at <= :now) as past,
                           min(x.starts_at) filter (where x.attendance = 'booked' and x.starts_at > :now) as next,
                           max(x.starts_at) filter (where x.attendance = any(:held)) as held
                      from sessions x where x.tenant_id = s.tenant_id and x.support_id = s.id) met
                 cross join lateral (
                    select max(t.at) as last,
                           max(t.at) filter (where t.outcome = any(:found)) as found,
                           count(t.id)::int as times
                      from contact_attempts t where t.tenant_id = s.tenant_id and t.support_id = s.id) tried
                 cross join lateral (
                    select min(m.due_on) filter (where m.occasion = 'first' and m.late_after < :today) as first_late,
                           min(m.due_on) filter (where m.occasion = 'first' and m.late_after >= :today) as first_due,
                           min(m.due_on) filter (where m.occasion = 'last' and m.late_after < :today) as last_late,
                           min(m.due_on) filter (where m.occasion = 'last' and m.late_after >= :today) as last_due
                      from assessments m
                     where m.tenant_id = s.tenant_id and m.support_id = s.id and m.state = 'due'
                       and m.due_on <= :today) asked
                 cross join lateral (
                    select min(k.due_on) as due from actions k
                     where k.tenant_id = s.tenant_id and k.support_id = s.id and k.owner = 'worker'
                       and k.done_at is null and k.dropped_at is null and k.due_on <= :today) promised
                 cross join lateral (
                    select (array_agg(v.review_on order by v.agreed_at desc))[1] as due from plan_agreements v
                     where v.tenant_id = s.tenant_id and v.support_id = s.id) review
                 cross join lateral (
                    select min(n.made_at) as at from connections n
                     where n.tenant_id = s.tenant_id and n.support_id = s.id and n.state = 'referred'
                       and n.made_at < :chase) silent
                 cross join lateral (
                    select max(n.ended_at) as at from connections n
                     where n.tenant_id = s.tenant_id and n.support_id = s.id and n.state = 'declined-by-service'
                       and not exists (select 1 from connections later
                                        where later.tenant_id = s.tenant_id and later.support_id = s.id
                                          and later.made_at > n.ended_at)) refused
                 cross join lateral (
                    select greatest(met.held, tried.found, s.engaged_at) as contact,
                           s.next_step_on::timestamp at time zone 'Europe/London' as step,
                           s.state = 'on-hold' as held) seen
                 cross join lateral (
                    select array_agg(w.why || ' ' || floor(extract(epoch from w.since))::bigint
                                     order by array_position(:order::text[], w.why)) as reasons,
                           array_agg(w.why) as codes,
                           min(array_position(:order::text[], w.why)) as urgency,
                           (array_agg(w.since order by array_position(:order::text[], w.why)))[1] as since
                      from (values
                        ('session-today', case when met.next < :tomorrow then met.next end),
                        ('urgent', case when r.urgent and s.engaged_at is null then s.opened_at end),
                        ('session-to-record', met.past),
                        ('last-measure-late', asked.last_late::timestamp at time zone 'Europe/London'),
                        ('first-measure-late', asked.first_late::timestamp at time zone 'Europe/London'),
                        ('next-step-due', case when s.next_step_on <= :today and not seen.held then seen.step end),
                        ('action-due', promised.due::timestamp at time zone 'Europe/London'),
                        ('not-tried', case when s.state = 'allocated' then coalesce(given.at, s.opened_at) end),
                        ('waiting', case when s.state = 'waiting' then s.opened_at end),
                        ('hold-over', case when seen.held and s.hold_until <= :today
                                           then s.hold_until::timestamp at time zone 'Europe/London' end),
                        ('last-measure-due', asked.last_due::timestamp at time zone 'Europe/London'),
                        ('first-measure-due', asked.first_due::timestamp at time zone 'Europe/London'),
                        ('review-due', case when review.due <= :today and s.state = 'planned'
                                            then review.due::timestamp at time zone 'Europe/London' end),
                        ('service-said-no', refused.at),
                        ('answer-missing', silent.at),
                        ('trying', case when s.state = 'contacting' then coalesce(tried.last, s.opened_at) end),
                        ('quiet', case when not seen.held and met.next is null and seen.contact < :quiet
                                       then seen.contact end),
                        ('session-coming', case when met.next >= :tomorrow then met.next end),
                        ('next-step', case when s.next_step_on > :today then seen.step end),
                        ('on-hold', case when seen.held then coalesce(seen.contact, s.opened_at) end),
                        ('nothing-planned', case when not seen.held and met.next is null
                                                  and (s.next_step_on is null or s.next_step_on <= :today)
                                                 then coalesce(seen.contact, s.opened_at) end)
                      ) as w(why, since)
                     where w.since is not null) because
                 where s.tenant_id = :tenant and s.closed_at is null
                   and (:every or s.scheme_id = any(:schemes::uuid[]))
                   and (:worker::uuid is null or s.worker_id = :worker::uuid)
                   and (:scheme::uuid is null or s.scheme_id = :scheme::uuid)
                   and (:person::uuid is null or s.person_id = :person::uuid)
                   and (s.worker_id is not null or :person::uuid is not null)
              ) l
             where l.codes && :whys::text[] and (l.urgency, l.since, l.id) > (:afterUrgency, :afterSince, :afterId)
             order by l.urgency, l.since, l.id
             limit :limit
            """;

    private final PlaceSql sql;
    private final Audit audit;
    private final Clock clock;

    Caseload(PlaceSql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// The page after a line, or the first.
    @Transactional
    public Page read(Query query, SignedIn reader) {
        var lines = statement(reader.reach())
                .with("worker", query.worker())
                .with("scheme", query.scheme())
                .with("person", null)
                .with("whys", query.show().whys())
                .with("afterUrgency", query.after().urgency())
                .with("afterSince", query.after().since())
                .with("afterId", query.after().id())
                .with("limit", PAGE + 1)
                .list(Caseload::line);
        var page = Portion.of(lines, PAGE);
        audit.note(
                reader.actor(),
                "saw on a caseload",
                Subject.people(page.shown().stream().map(Line::person).toList()));
        return new Page(page.shown(), page.next(Line::position));
    }

    /// What is due, late or planned for one person, in each support that is open and within reach.
    List<Line> of(PersonId person, SchemeReach reach) {
        return statement(reach)
                .with("worker", null)
                .with("scheme", null)
                .with("person", person)
                .with("whys", CaseloadShow.EVERYBODY.whys())
                .with("afterUrgency", Position.START.urgency())
                .with("afterSince", Position.START.since())
                .with("afterId", Position.START.id())
                .with("limit", PAGE)
                .list(Caseload::line);
    }

    private Statement statement(SchemeReach reach) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, PlaceClock.LONDON);
        return sql.of(LINES)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .with("now", now)
                .with("today", today)
                .with("tomorrow", startOf(today.plusDays(1)))
                .with("quiet", startOf(today.minusDays(QUIET_DAYS - 1L)))
                .with("chase", startOf(today.minusDays(ANSWER_DAYS - 1L)))
                .with("held", Coded.codes(Attendance.values(), Attendance::held))
                .with("found", Coded.codes(AttemptOutcome.values(), AttemptOutcome::found))
                .with("order", Arrays.asList(Why.values()));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(PlaceClock.LONDON).toInstant();
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id", SupportId::new),
                row.id("person_id", PersonId::new),
                row.text("person"),
                row.id("scheme_id", SchemeId::new),
                row.text("scheme"),
                row.textOrNull("worker"),
                row.coded("state", State.class),
                row.number("tries"),
                row.text("next_step"),
                row.texts("reasons").stream().map(Reason::parse).toList(),
                new Position(row.number("urgency"), row.instant("since"), row.id("id", id -> id)));
    }

    /// Whose caseload, and which part of it.
    ///
    /// @param worker none for everybody's
    /// @param scheme none for every scheme within reach
    public record Query(
            @Nullable AccountId worker, @Nullable SchemeId scheme, CaseloadShow show, Position after) {}

    /// One page of a caseload.
    ///
    /// @param next where the next page begins; none when this is the last
    public record Page(List<Line> lines, @Nullable Position next) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// One person somebody works with.
    ///
    /// @param worker   who does; none while they wait for somebody
    /// @param tries    how often somebody tried to reach them
    /// @param nextStep what is to be done next; empty when nobody wrote it down
    /// @param reasons  why they are on the list, the most pressing first; there is always one
    public record Line(
            SupportId support,
            PersonId person,
            String name,
            SchemeId scheme,
            String schemeName,
            @Nullable String worker,
            State state,
            int tries,
            String nextStep,
            List<Reason> reasons,
            Position position) {

        public Line {
            reasons = List.copyOf(reasons);
        }

        public boolean has(Why why) {
            return reasons.stream().anyMatch(reason -> reason.why() == why);
        }
    }

    /// A line's place in the order of a caseload.
    public record Position(int urgency, Instant since, UUID id) {

        public static final Position START = new Position(0, Instant.EPOCH, new UUID(0, 0));
    }
}
