package org.kith.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts the people each link worker works with.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Workloads {

    private final PlaceSql sql;

    Workloads(PlaceSql sql) {
        this.sql = sql;
    }

    /// One row for each link worker by name, and one for all of them together. However often a person was given to
    /// somebody, and whatever overlaps, they are one person of that link worker.
    Caseloads of(Scope scope) {
        var year = Period.startOfFinancialYear(scope.today())
                .atStartOfDay(PlaceClock.LONDON)
                .toInstant();
        var rows = sql.of("""
                select a.id, a.name, grouping(a.id) = 1 as everybody,
                       count(distinct s.person_id) filter (where s.closed_at is null and s.worker_id = l.worker_id) as now,
                       count(distinct s.person_id) filter (where s.closed_at is null and s.worker_id = l.worker_id
                                                             and s.state = 'on-hold') as on_hold,
                       count(distinct s.person_id) as year
                  from allocations l
                  join supports s on s.tenant_id = l.tenant_id and s.id = l.support_id
                  join referrals r on r.tenant_id = s.tenant_id and r.id = s.referral_id
                  join accounts a on a.id = l.worker_id
                 where l.tenant_id = :tenant and r.state <> 'entered-in-error' and s.scheme_id = any(:schemes::uuid[])
                   and l.from_at <= :now and (l.until_at is null or l.until_at >= :year)
                 group by grouping sets ((a.id, a.name), ())
                 order by everybody, a.name, a.id
                """)
                .with("schemes", scope.schemes())
                .with("now", scope.now())
                .with("year", year)
                .list(row -> new Caseloads.Workload(
                        row.flag("everybody") ? null : row.id("id", AccountId::new),
                        row.flag("everybody") ? "All link workers" : row.text("name"),
                        row.count("now"),
                        row.count("on_hold"),
                        row.count("year")));
        return new Caseloads(
                rows.stream().filter(row -> row.worker() != null).toList(),
                rows.stream().filter(row -> row.worker() == null).findFirst().orElse(Caseloads.NOBODY));
    }

    /// The people of each link worker.
    ///
    /// @param all each person once, whoever works with them
    public record Caseloads(List<Workload> workers, Workload all) {

        static final Workload NOBODY = new Workload(null, "All link workers", 0, 0, 0);

        public Caseloads {
            workers = List.copyOf(workers);
        }

        /// The people of one of them.
        ///
        /// @param worker none for all together
        /// @param now    people they work with today, those on hold included
        /// @param year   people they have worked with since 1 April
        public record Workload(@Nullable AccountId worker, String name, long now, long onHold, long year) {}
    }
}
