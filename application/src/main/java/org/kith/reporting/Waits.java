package org.kith.reporting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.support.AttemptOutcome;
import org.kith.support.Attendance;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts how long people waited, and who waits now.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Waits {

    private final PlaceSql sql;

    Waits(PlaceSql sql) {
        this.sql = sql;
    }

    /// Days waited, for each thing waited for, of the referrals of the period for which it has come.
    Map<Wait, Days> of(Scope scope) {
        var counts = new EnumMap<Wait, TreeMap<Integer, Long>>(Wait.class);
        for (var wait : Wait.values()) {
            counts.put(wait, new TreeMap<>());
        }
        var rows = sql.of("""
                select w.kind, (w.at at time zone 'Europe/London')::date - (f.sent at time zone 'Europe/London')::date as days,
                       count(f.id) as referrals
                  from (
                    select r.id, r.submitted_at as sent,
                           (select min(x.at) from referral_steps x
                             where x.tenant_id = :tenant and x.referral_id = r.id
                               and x.step in ('accepted', 'declined')) as decided,
                           (select min(x.at) from contact_attempts x
                             where x.tenant_id = :tenant and x.support_id = s.id and x.outcome = any(:found)) as found,
                           (select min(x.starts_at) from sessions x
                             where x.tenant_id = :tenant and x.support_id = s.id and x.attendance = any(:held)) as met
                      from referrals r
                      left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                     where r.tenant_id = :tenant and r.scheme_id = any(:schemes::uuid[])
                       and r.state <> 'entered-in-error' and r.submitted_at >= :from and r.submitted_at < :until
                  ) f
                 cross join lateral (values
                    ('decision', f.decided), ('contact', least(f.found, f.met)), ('session', f.met)) as w(kind, at)
                 where w.at is not null
                 group by 1, 2
                """)
                .with("found", Coded.codes(AttemptOutcome.values(), AttemptOutcome::found))
                .with("held", Coded.codes(Attendance.values(), Attendance::held))
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .list(row -> new Waited(row.coded("kind", Wait.class), row.number("days"), row.count("referrals")));
        rows.forEach(
                row -> counts.computeIfAbsent(row.kind(), _ -> new TreeMap<>()).put(row.days(), row.referrals()));
        var days = new EnumMap<Wait, Days>(Wait.class);
        counts.forEach((wait, each) -> days.put(wait, new Days(each)));
        return days;
    }

    /// Who waits now, whenever they were referred.
    Map<Wait, Waiting> now(Scope scope) {
        var waiting = new EnumMap<Wait, Waiting>(Wait.class);
        var rows = sql.of("""
                select w.kind, count(f.id) filter (where w.waits) as referrals,
                       (min(f.submitted_at) filter (where w.waits) at time zone 'Europe/London')::date as since
                  from (
                    select r.id, r.submitted_at, r.state,
                           exists (select 1 from contact_attempts x
                                    where x.tenant_id = :tenant and x.support_id = s.id
                                      and x.outcome = any(:found)) as found,
                           exists (select 1 from sessions x
                                    where x.tenant_id = :tenant and x.support_id = s.id
                                      and x.attendance = any(:held)) as met
                      from referrals r
                      left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                     where r.tenant_id = :tenant and r.scheme_id = any(:schemes::uuid[])
                       and (r.state in ('submitted', 'returned') or (r.state = 'accepted' and s.closed_at is null))
                  ) f
                 cross join lateral (values
                    ('decision', f.state <> 'accepted'),
                    ('contact', not f.found and not f.met),
                    ('session', not f.met)) as w(kind, waits)
                 group by w.kind
                """)
                .with("found", Coded.codes(AttemptOutcome.values(), AttemptOutcome::found))
                .with("held", Coded.codes(Attendance.values(), Attendance::held))
                .with("schemes", scope.schemes())
                .list(row -> Map.entry(
                        row.coded("kind", Wait.class), new Waiting(row.count("referrals"), row.dateOrNull("since"))));
        rows.forEach(row -> waiting.put(row.getKey(), row.getValue()));
        for (var wait : Wait.values()) {
            waiting.putIfAbsent(wait, new Waiting(0, null));
        }
        return waiting;
    }

    private record Waited(Wait kind, int days, long referrals) {}

    /// Those who wait for something now.
    ///
    /// @param since when the one who waits longest was referred; none when nobody waits
    public record Waiting(long referrals, @Nullable LocalDate since) {}
}
