package org.kith.tenancy;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Tells the database, at the start of each transaction, which place it may see.
///
/// `SET LOCAL` ends with the transaction, so a pooled connection never carries a place to its next user, and Citus
/// passes the statement on to its workers, which it does not do for `set_config`. `SET` takes no parameter; the value
/// is
/// a UUID.
@Component
class BindingTransactions implements TransactionExecutionListener {

    private final PlaceBinding binding;
    private final HurriedCommits commits;
    private final JdbcTemplate jdbc;

    BindingTransactions(PlaceBinding binding, HurriedCommits commits, JdbcTemplate jdbc) {
        this.binding = binding;
        this.commits = commits;
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null) {
            binding.current()
                    .ifPresent(tenant -> jdbc.execute("set local app.tenant = '" + tenant.value() + "'" + pace()));
        }
    }

    private String pace() {
        return commits.hurried() ? "; set local synchronous_commit = off" : "";
    }
}
