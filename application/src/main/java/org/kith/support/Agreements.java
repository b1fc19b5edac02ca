package org.kith.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.support.AgreeingPlans.Agreeing;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// When people agreed to their plans.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Agreements {

    private final PlaceSql sql;

    Agreements(PlaceSql sql) {
        this.sql = sql;
    }

    void add(Agreeing agreeing, Actor actor, Instant now) {
        sql.of("""
                insert into plan_agreements (tenant_id, support_id, agreed_at, agreed_with, review_on, recorded_by)
                values (:tenant, :support, :now, :with, :review, :by)
                """)
                .with("support", agreeing.support())
                .with("now", now)
                .with("with", agreeing.agreedWith())
                .with("review", agreeing.reviewOn())
                .with("by", actor.account())
                .one();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Agreement> of(SupportId support) {
        return sql.of("""
                select agreed_at, agreed_with, review_on from plan_agreements
                 where tenant_id = :tenant and support_id = :support
                 order by agreed_at desc
                """)
                .with("support", support)
                .list(row ->
                        new Agreement(row.instant("agreed_at"), row.text("agreed_with"), row.dateOrNull("review_on")));
    }

    /// That a plan was agreed, and when to look at it again.
    public record Agreement(
            Instant at, String with, @Nullable LocalDate reviewOn) {}
}
