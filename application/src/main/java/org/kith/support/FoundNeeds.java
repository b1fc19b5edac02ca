package org.kith.support;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The needs that people and link workers found together. A need that no longer holds is ended, not removed.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class FoundNeeds {

    private final PlaceSql sql;

    FoundNeeds(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Set<Need> of(SupportId support) {
        return new TreeSet<>(sql.of("""
                select need from support_needs
                 where tenant_id = :tenant and support_id = :support and ended_at is null
                """).with("support", support).list(row -> row.coded("need", Need.class)));
    }

    void add(SupportId support, Need need, Actor actor, Instant now) {
        sql.of("""
                insert into support_needs (tenant_id, support_id, need, identified_at, identified_by)
                values (:tenant, :support, :need, :now, :by)
                on conflict (tenant_id, support_id, need) do update set ended_at = null
                """)
                .with("support", support)
                .with("need", need)
                .with("now", now)
                .with("by", actor.account())
                .one();
    }

    void end(SupportId support, Need need, Instant now) {
        sql.of("""
                update support_needs set ended_at = :now
                 where tenant_id = :tenant and support_id = :support and need = :need and ended_at is null
                """).with("support", support).with("need", need).with("now", now).one();
    }
}
