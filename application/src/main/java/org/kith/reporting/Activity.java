package org.kith.reporting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.connections.State;
import org.kith.support.Attendance;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts sessions and connections.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Activity {

    private final PlaceSql sql;

    Activity(PlaceSql sql) {
        this.sql = sql;
    }

    /// How many sessions were held in each support that ended in the period after at least one.
    Days sessions(Scope scope) {
        var counts = new TreeMap<Integer, Long>();
        sql.of("""
                select h.held, count(h.id) as supports
                  from (
                    select s.id, count(x.id)::int as held
                      from supports s
                      join sessions x on x.tenant_id = s.tenant_id and x.support_id = s.id
                     where s.tenant_id = :tenant and s.scheme_id = any(:schemes::uuid[])
                       and s.closed_at >= :from and s.closed_at < :until and x.attendance = any(:held)
                       and exists (select 1 from referrals r
                                    where r.tenant_id = :tenant and r.id = s.referral_id and r.state <> 'entered-in-error')
                     group by s.id
                  ) h
                 group by h.held
                """)
                .with("held", Coded.codes(Attendance.values(), Attendance::held))
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .list(row -> Map.entry(row.number("held"), row.count("supports")))
                .forEach(row -> counts.put(row.getKey(), row.getValue()));
        return new Days(counts);
    }

    /// What came of the sessions whose time was in the period.
    Map<Attendance, Long> attendance(Scope scope) {
        var counts = new EnumMap<Attendance, Long>(Attendance.class);
        for (var attendance : Attendance.values()) {
            counts.put(attendance, 0L);
        }
        sql.of("""
                select x.attendance, count(x.id) as sessions
                  from sessions x
                  join supports s on s.tenant_id = x.tenant_id and s.id = x.support_id
                  join referrals r on r.tenant_id = s.tenant_id and r.id = s.referral_id
                 where x.tenant_id = :tenant and s.scheme_id = any(:schemes::uuid[]) and r.state <> 'entered-in-error'
                   and x.starts_at >= :from and x.starts_at < :until and x.starts_at <= :now
                 group by x.attendance
                """)
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .with("now", scope.now())
                .list(row -> Map.entry(row.coded("attendance", Attendance.class), row.count("sessions")))
                .forEach(row -> counts.put(row.getKey(), row.getValue()));
        return counts;
    }

    /// Where the connections made in the period stand.
    List<Connections> connections(Scope scope) {
        return sql.of("""
                select n.state, count(n.id) as made,
                       count(n.id) filter (where n.kind = 'signpost') as signposts,
                       count(n.id) filter (where n.kind = 'referral') as referrals
                  from connections n
                  join supports s on s.tenant_id = n.tenant_id and s.id = n.support_id
                  join referrals r on r.tenant_id = s.tenant_id and r.id = s.referral_id
                 where n.tenant_id = :tenant and s.scheme_id = any(:schemes::uuid[]) and r.state <> 'entered-in-error'
                   and n.made_at >= :from and n.made_at < :until
                 group by n.state
                 order by count(n.id) desc, n.state
                """)
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .list(row -> new Connections(
                        row.coded("state", State.class),
                        row.count("signposts"),
                        row.count("referrals"),
                        row.count("made")));
    }

    /// Connections that stand alike.
    ///
    /// @param all those that were only offered, and so are neither signpost nor referral, included
    public record Connections(State state, long signposts, long referrals, long all) {}
}
