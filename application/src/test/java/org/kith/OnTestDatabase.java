package org.kith;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Points an application at a test database, which it offers as a bean: one of its own for each [KithTest], a given one
/// for a [Node].
record OnTestDatabase(TestDatabase database) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    OnTestDatabase() {
        this(TestDatabase.fresh());
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
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
