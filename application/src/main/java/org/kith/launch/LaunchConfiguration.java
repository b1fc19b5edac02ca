package org.kith.launch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the launcher offers to the other modules.
@Configuration(proxyBeanMethods = false)
class LaunchConfiguration {

    // A database that no launcher marked is treated as holding people's records: the careful choice.
    @Bean
    Installation installation(JdbcClient database) {
        return new Installation(database.sql("select kind from installation")
                .query(String.class)
                .optional()
                .map(InstallationKind::of)
                .orElse(InstallationKind.PRODUCTION));
    }
}
