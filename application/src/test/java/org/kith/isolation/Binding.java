package org.kith.isolation;

import org.kith.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Tells the database for whom the transaction works, as the application does.
record Binding(JdbcClient jdbc) {

    void to(TenantId place) {
        jdbc.sql("set local app.tenant = '" + place.value() + "'").update();
    }
}
