package org.kith.record;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeReach;
import org.kith.people.PersonId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everything that happened with a person, newest first, as far as the schemes that may be read know of it.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Timeline {

    static final int PAGE = 20;

    /// One branch for each source. What belongs to the person and to no scheme (consent, alerts, details) every scheme
    /// sees. Support opens because its referral is accepted, which stands there already.
    private static final String ENTRIES = """
            with strands as (
                select r.id as referral_id, c.name as scheme, s.id as support_id,
                       case when r.organisation = '' then r.referrer_name else r.organisation end as sender
                  from referrals r
                  join schemes c on c.tenant_id = r.tenant_id and c.id = r.scheme_id
                  left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                 where r.tenant_id = :tenant and r.person_id = :person
                   and (:every or r.scheme_id = any(:schemes::uuid[]))
            )
            select e.kind, e.at, e.id, e.scheme, e.code, e.reason, e.about, e.words, e.number, e.target, a.name as who
              from (
                select 'referral' as kind, x.at, x.id, k.scheme, x.step as code, x.reason, k.sender as about,
                       x.note as words, 0 as number, x.referral_id as target, x.by_account
                  from strands k
                  join referral_steps x on x.tenant_id = :tenant and x.referral_id = k.referral_id
                union all
                select 'support', x.at, x.id, k.scheme, x.step, x.reason, '', x.note, 0, x.support_id, x.by_account
                  from strands k
                  join support_steps x on x.tenant_id = :tenant and x.support_id = k.support_id
                 where x.step <> 'opened'
                union all
                select 'word-back', x.written_at, x.id, k.scheme, x.occasion, null, k.sender, '', 0, x.id, null
                  from strands k
                  join words_back x on x.tenant_id = :tenant and x.referral_id = k.referral_id
                union all
                select 'attempt', x.at, x.id, k.scheme, x.outcome, x.channel, '', x.note, 0, x.support_id, x.made_by
                  from strands k
                  join contact_attempts x on x.tenant_id = :tenant and x.support_id = k.support_id
                union all
                select 'session', x.starts_at, x.id, k.scheme, x.attendance, x.mode, x.place,
                       concat_ws(chr(10), nullif(x.reason, ''), nullif(x.note, '')), x.minutes, x.support_id, x.held_by
                  from strands k
                  join sessions x on x.tenant_id = :tenant and x.support_id = k.support_id
                 where x.attendance <> 'booked' or x.starts_at <= :now
                union all
                select 'about-me', x.written_at, x.support_id, k.scheme, min(x.heading), null, '', '', count(x.heading)::int,
                       x.support_id, x.written_by
                  from strands k
                  join about_me x on x.tenant_id = :tenant and x.support_id = k.support_id
                 group by x.support_id, k.scheme, x.written_at, x.written_by
                union all
                select 'goal', x.set_at, x.id, k.scheme, 'set', null, '', x.words, 0, x.support_id, null
                  from strands k
                  join goals x on x.tenant_id = :tenant and x.support_id = k.support_id
                union all
                select 'goal', x.status_at, x.id, k.scheme, x.status, null, '', x.words, 0, x.support_id, null
                  from strands k
                  join goals x on x.tenant_id = :tenant and x.support_id = k.support_id
                 where x.status <> 'working'
                union all
                select 'action', x.done_at, x.id, k.scheme, x.owner, null, '', x.words, 0, x.support_id, x.settled_by
                  from strands k
                  join actions x on x.tenant_id = :tenant and x.support_id = k.support_id
                 where x.done_at is not null
                union all
                select 'connection', x.at, x.id, k.scheme, x.step, x.reason, v.name, x.note, 0, n.id, x.by_account
                  from strands k
                  join connections n on n.tenant_id = :tenant and n.support_id = k.support_id
                  join connection_steps x on x.tenant_id = n.tenant_id and x.connection_id = n.id
                  join services v on v.id = n.service_id
                union all
                select 'measure', x.recorded_at, x.id, k.scheme, x.state, x.missing_reason,
                       x.instrument || '/' || x.instrument_version || ' ' || x.occasion, '', 0, x.id, x.by_account
                  from strands k
                  join assessments x on x.tenant_id = :tenant and x.support_id = k.support_id
                 where x.state <> 'due' and x.recorded_at is not null
                union all
                select 'consent', x.recorded_at, x.id, null, x.answer, x.purpose, x.recipient, '', 0, x.person_id,
                       x.recorded_by
                  from consents x where x.tenant_id = :tenant and x.person_id = :person
                union all
                select 'consent', x.withdrawn_at, x.id, null, 'withdrawn', x.purpose, x.recipient, '', 0, x.person_id,
                       x.withdrawn_by
                  from consents x
                 where x.tenant_id = :tenant and x.person_id = :person and x.withdrawn_at is not null
                union all
                select 'alert', x.raised_at, x.id, null, 'raised', x.kind, '', x.words, 0, x.person_id, x.raised_by
                  from person_alerts x where x.tenant_id = :tenant and x.person_id = :person
                union all
                select 'alert', x.ended_at, x.id, null, 'ended', x.kind, '', x.words, 0, x.person_id, x.ended_by
                  from person_alerts x
                 where x.tenant_id = :tenant and x.person_id = :person and x.ended_at is not null
                union all
                select 'details', x.amended_at, (array_agg(x.id order by x.id))[1], null, 'changed', null,
                       string_agg(x.field, ', ' order by x.id), '', 0, x.person_id, x.amended_by
                  from person_amendments x
                 where x.tenant_id = :tenant and x.person_id = :person
                 group by x.person_id, x.amended_at, x.amended_by
              ) e
              left join accounts a on a.id = e.by_account
             where e.kind = any(:kinds::text[]) and (e.at, e.id) < (:beforeAt, :beforeId)
             order by e.at desc, e.id desc
             limit :limit
            """;

    private final PlaceSql sql;
    private final Clock clock;

    Timeline(PlaceSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Page of(PersonId person, SchemeReach reach, Query query) {
        var entries = sql.of(ENTRIES)
                .with("person", person)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .with("now", clock.instant())
                .with("kinds", query.show().kinds())
                .with("beforeAt", query.before().at())
                .with("beforeId", query.before().id())
                .with("limit", PAGE + 1)
                .list(Timeline::entry);
        var page = Portion.of(entries, PAGE);
        return new Page(page.shown(), page.next(Entry::position));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.coded("kind", TimelineKind.class),
                new Position(row.instant("at"), row.id("id", id -> id)),
                row.textOrNull("scheme"),
                row.textOrNull("who"),
                row.text("code"),
                row.textOrNull("reason"),
                row.text("about"),
                row.text("words"),
                row.number("number"),
                row.id("target", id -> id));
    }

    /// Which part, and from where on.
    public record Query(TimelineShow show, Position before) {

        public static final Query FIRST = new Query(TimelineShow.EVERYTHING, Position.START);
    }

    /// One page of it.
    ///
    /// @param next where the next page begins; none when this is the last
    public record Page(List<Entry> entries, @Nullable Position next) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /// One thing that happened. What the codes mean depends on the kind; the pages put it into words.
    ///
    /// @param scheme none for what belongs to the person and no scheme
    /// @param who    none when Kith itself did it
    /// @param about  what else it is about: the sender, the service, the place, the instrument
    /// @param words  what somebody wrote; empty when nobody did
    /// @param target the record it belongs to
    public record Entry(
            TimelineKind kind,
            Position position,
            @Nullable String scheme,
            @Nullable String who,
            String code,
            @Nullable String reason,
            String about,
            String words,
            int number,
            UUID target) {

        public Instant at() {
            return position.at();
        }
    }

    /// An entry's place in the timeline.
    public record Position(Instant at, UUID id) {

        public static final Position START = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));
    }
}
