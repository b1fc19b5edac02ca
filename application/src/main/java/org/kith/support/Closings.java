package org.kith.support;

import java.time.Instant;
import java.util.Optional;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.support.ClosingSupport.LastWords;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How each support ended, in words for the referrer. Support that was reopened and closed again has several endings.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Closings {

    private final PlaceSql sql;

    Closings(PlaceSql sql) {
        this.sql = sql;
    }

    void add(SupportId support, LastWords words, Actor actor, Instant at) {
        sql.of("""
                insert into closings
                       (tenant_id, support_id, closed_at, reason, summary, actions_for_referrer, what_did_not_work,
                        closed_by)
                values (:tenant, :support, :at, :reason, :summary, :actions, :notWorked, :by)
                """)
                .with("support", support)
                .with("at", at)
                .with("reason", words.reason())
                .with("summary", words.summary())
                .with("actions", words.actionsForReferrer())
                .with("notWorked", words.whatDidNotWork())
                .with("by", actor.account())
                .one();
    }

    @Transactional(readOnly = true)
    public Optional<LastWords> latest(SupportId support) {
        return sql.of("""
                select reason, summary, actions_for_referrer, what_did_not_work from closings
                 where tenant_id = :tenant and support_id = :support
                 order by closed_at desc limit 1
                """)
                .with("support", support)
                .first(row -> new LastWords(
                        row.coded("reason", ClosingReason.class),
                        row.text("summary"),
                        row.text("actions_for_referrer"),
                        row.text("what_did_not_work")));
    }
}
