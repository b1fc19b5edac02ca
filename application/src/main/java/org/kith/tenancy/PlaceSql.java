package org.kith.tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// SQL on the tables of the place that is bound. `:tenant` is filled in; a statement that does not name it is refused.
@Component
public class PlaceSql {

    private final JdbcClient jdbc;
    private final PlaceBinding binding;

    PlaceSql(JdbcClient jdbc, PlaceBinding binding) {
        this.jdbc = jdbc;
        this.binding = binding;
    }

    public Statement of(String text) {
        if (!text.contains(":tenant")) {
            throw new IllegalArgumentException("A statement on a place's tables names its tenant: " + text);
        }
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A place is bound to a transaction, and there is none");
        }
        return new Statement(jdbc.sql(text)).with("tenant", binding.require());
    }

    public TenantId tenant() {
        return binding.require();
    }
}
