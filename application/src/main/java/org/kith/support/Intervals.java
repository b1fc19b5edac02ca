package org.kith.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// From when to when support was open, and who worked with the person from when to when.
///
/// They follow from the changes of state and are written with them, so no use case can forget one.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Intervals {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    Intervals(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Ends and begins what the change from one state to another ends and begins.
    void follow(Support before, Support after, Instant at, Made made) {
        if (before instanceof Support.Open && after instanceof Support.Ended) {
            endPeriod(after.id(), at, SupportRows.reason(after));
        }
        if (before instanceof Support.Ended && after instanceof Support.Open) {
            beginPeriod(after.id(), at);
        }
        if (!working(before).equals(working(after))) {
            endAllocation(after.id(), at);
            working(after).ifPresent(worker -> beginAllocation(after.id(), worker, at, made));
        }
    }

    private static Optional<AccountId> working(Support support) {
        return support instanceof Support.Open open ? open.worker() : Optional.empty();
    }

    void beginPeriod(SupportId support, Instant at) {
        sql.of("""
                insert into support_periods (tenant_id, support_id, number, from_at)
                select :tenant, :support::uuid, coalesce(max(number), 0) + 1, :at
                  from support_periods where tenant_id = :tenant and support_id = :support
                """).with("support", support).with("at", at).one();
    }

    private void endPeriod(SupportId support, Instant at, @Nullable Coded reason) {
        sql.of("""
                update support_periods set until_at = :at, end_reason = :reason::text
                 where tenant_id = :tenant and support_id = :support and until_at is null
                """)
                .with("support", support)
                .with("at", at)
                .with("reason", reason)
                .one();
    }

    private void beginAllocation(SupportId support, AccountId worker, Instant at, Made made) {
        sql.of("""
                insert into allocations (tenant_id, id, support_id, worker_id, from_at, why, made_by)
                values (:tenant, :id, :support, :worker, :at, :why, :by)
                """)
                .with("id", ids.next())
                .with("support", support)
                .with("worker", worker)
                .with("at", at)
                .with("why", made.why())
                .with("by", made.by().account())
                .one();
    }

    private void endAllocation(SupportId support, Instant at) {
        sql.of("""
                update allocations set until_at = :at
                 where tenant_id = :tenant and support_id = :support and until_at is null
                """).with("support", support).with("at", at).run();
    }

    /// How many times support has been opened: 1, and one more for each reopening.
    @Transactional(readOnly = true)
    int periods(SupportId support) {
        return sql.of("""
                select max(number) as number from support_periods where tenant_id = :tenant and support_id = :support
                """).with("support", support).single(row -> row.number("number"));
    }

    /// Who worked with the person, in order.
    @Transactional(readOnly = true)
    public List<Allocation> allocations(SupportId support) {
        return sql.of("""
                select l.worker_id, a.name, l.from_at, l.until_at, l.why
                  from allocations l join accounts a on a.id = l.worker_id
                 where l.tenant_id = :tenant and l.support_id = :support
                 order by l.from_at, l.id
                """)
                .with("support", support)
                .list(row -> new Allocation(
                        row.id("worker_id", AccountId::new),
                        row.text("name"),
                        row.instant("from_at"),
                        row.instantOrNull("until_at"),
                        row.text("why")));
    }

    /// Who made a change, and why.
    record Made(Actor by, String why) {}

    /// A stretch of time in which one link worker worked with the person.
    ///
    /// @param until none while it lasts
    public record Allocation(
            AccountId worker,
            String name,
            Instant from,
            @Nullable Instant until,
            String why) {}
}
