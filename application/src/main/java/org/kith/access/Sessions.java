package org.kith.access;

import org.kith.tenancy.SharedSql;
import org.springframework.stereotype.Repository;

/// The sessions of everybody who has signed in.
@Repository
public class Sessions {

    private final SharedSql sql;

    Sessions(SharedSql sql) {
        this.sql = sql;
    }

    /// Ends every session of an account, on every device and node.
    public void end(AccountId account) {
        sql.of("delete from spring_session where principal_name = :account")
                .with("account", account.value().toString())
                .run();
    }
}
