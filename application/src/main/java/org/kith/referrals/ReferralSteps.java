package org.kith.referrals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The history of each referral: one row for everything that happened to it.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralSteps {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    ReferralSteps(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void note(ReferralId referral, NewStep step, Actor actor) {
        sql.of("""
                insert into referral_steps (tenant_id, id, referral_id, step, at, by_account, reason, note)
                values (:tenant, :id, :referral, :step, :at, :by, :reason, :note)
                """)
                .with("id", ids.next())
                .with("referral", referral)
                .with("step", step.step())
                .with("at", step.at())
                .with("by", actor.account())
                .with("reason", step.reason())
                .with("note", step.note())
                .one();
    }

    @Transactional(readOnly = true)
    public List<Step> of(ReferralId referral) {
        return sql.of("""
                select s.step, s.at, s.by_account, a.name, s.reason, s.note
                  from referral_steps s left join accounts a on a.id = s.by_account
                 where s.tenant_id = :tenant and s.referral_id = :referral
                 order by s.at, s.id
                """)
                .with("referral", referral)
                .list(row -> new Step(
                        row.coded("step", StepKind.class),
                        row.instant("at"),
                        row.idOrNull("by_account", AccountId::new),
                        row.textOrNull("name"),
                        row.textOrNull("reason"),
                        row.text("note")));
    }

    /// Something that has just happened.
    record NewStep(StepKind step, Instant at, @Nullable Coded reason, String note) {}

    /// Something that happened.
    ///
    /// @param reason the code of the reason, in the list that belongs to the step
    public record Step(
            StepKind step,
            Instant at,
            @Nullable AccountId by,
            @Nullable String byName,
            @Nullable String reason,
            String note) {}
}
