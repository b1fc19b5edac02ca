package org.kith.support;

import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.SchemeReach;
import org.kith.accounts.WorkInHand;
import org.kith.design.Written;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people somebody supports, who need another link worker before that one goes.
@Repository
class PeopleInHand implements WorkInHand {

    private final PlaceSql sql;

    PeopleInHand(PlaceSql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Line> leftBy(AccountId account, SchemeReach kept) {
        var people = sql.of("""
                select count(*) as people from supports
                 where tenant_id = :tenant and worker_id = :account and closed_at is null
                   and not :every and not scheme_id = any(:schemes::uuid[])
                """)
                .with("account", account)
                .with("every", kept.every())
                .with("schemes", kept.schemes())
                .single(row -> row.count("people"));
        return people == 0
                ? Optional.empty()
                : Optional.of(new Line(
                        Written.count(people, "person they support", "people they support"),
                        "/caseload?worker=" + account.value()));
    }
}
