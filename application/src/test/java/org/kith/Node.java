package org.kith;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// One more node of Kith on a database that other nodes may work on too. Starting it takes seconds.
public record Node(ConfigurableApplicationContext application) implements AutoCloseable {

    public static Node on(TestDatabase database) {
        return new Node(new SpringApplicationBuilder(Kith.class)
                .initializers(new OnTestDatabase(database))
                .run("--server.port=0"));
    }

    public int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }
}
