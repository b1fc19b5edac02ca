package org.kith.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/// A Kith that has started: its application and the folder it holds.
record RunningKith(ConfigurableApplicationContext application, Path folder) {

    /// What a module offers for a port of the launcher, if a module does.
    <T> Optional<T> offer(Class<T> port) {
        return Optional.ofNullable(application.getBeanProvider(port).getIfAvailable());
    }

    int webPort() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
