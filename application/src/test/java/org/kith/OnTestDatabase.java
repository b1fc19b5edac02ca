package org.kith;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Points the application of a [KithTest] at a database of its own and offers that database as a bean.
final class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestDatabase.fresh();
        var application = database.applicationLogin();
        context.getBeanFactory().registerSingleton("testDatabase", database);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "server.address", "127.0.0.1",
                                "spring.datasource.url", application.url(),
                                "spring.datasource.username", application.user(),
                                "spring.datasource.password", application.password())));
    }
}
