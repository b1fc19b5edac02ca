package org.kith.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Accounts that may not be used in the place for now. Their memberships stay, and give no right.
@Repository
@Transactional
public class Suspensions {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Suspensions(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// False when it was suspended already.
    public boolean begin(AccountId account, @Nullable AccountId by) {
        return sql.of("""
                insert into account_suspensions (tenant_id, id, account_id, suspended_by, suspended_at)
                values (:tenant, :id, :account, :by, :now)
                on conflict (tenant_id, account_id) where restored_at is null do nothing
                """)
                        .with("id", ids.next())
                        .with("account", account)
                        .with("by", by)
                        .with("now", clock.instant())
                        .changed()
                == 1;
    }

    /// False when it was not suspended.
    public boolean end(AccountId account, @Nullable AccountId by) {
        return sql.of("""
                update account_suspensions set restored_by = :by, restored_at = :now
                 where tenant_id = :tenant and account_id = :account and restored_at is null
                """)
                        .with("account", account)
                        .with("by", by)
                        .with("now", clock.instant())
                        .changed()
                == 1;
    }
}
