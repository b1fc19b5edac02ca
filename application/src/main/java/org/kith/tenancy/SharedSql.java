package org.kith.tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// SQL on the tables that no place owns: accounts, reference data, the directory as its sources describe it.
@Component
public class SharedSql {

    private final JdbcClient jdbc;

    SharedSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Statement of(String text) {
        return new Statement(jdbc.sql(text));
    }
}
