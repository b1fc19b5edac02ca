package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
class StartedApplicationTest {
    @Autowired
    private DataSource dataSource;

    @Test
    void the_application_works_as_the_role_that_owns_nothing() {
        var ownedTables = JdbcClient.create(dataSource)
                .sql("select count(*) from pg_tables where tableowner = current_user")
                .query(Integer.class)
                .single();

        assertThat(ownedTables).isZero();
    }
}
