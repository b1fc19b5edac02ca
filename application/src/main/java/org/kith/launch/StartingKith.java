package org.kith.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Brings a Kith up: takes its data folder, starts and updates its database, starts the application.
/// Each step leaves behind how it is undone when the process ends.
final class StartingKith {
    /// Stands in a demonstration's folder while its place is being filled.
    static final String FILLING = "filling";

    private final Class<?> application;
    private final Console console;
    private final Clock clock;
    private final Closing closing;

    StartingKith(Class<?> application, Console console, Clock clock, Closing closing) {
        this.application = application;
        this.console = console;
        this.clock = clock;
        this.closing = closing;
    }

    RunningKith start(Plan plan) {
        var folder = hold(plan);
        checkPort(plan.web());
        plan.external()
                .ifPresent(
                        logins -> console.fact("Database", logins.application().address()));
        var logins = plan.external().orElseGet(() -> startDatabase(plan, folder));
        new Schema(logins).prepare(plan.kind(), clock);
        return new RunningKith(startApplication(plan, logins), folder.path());
    }

    private DataFolder hold(Plan plan) {
        var folder = DataFolder.openUnlessTaken(plan.data()).orElseThrow(() -> alreadyHeld(plan));
        closing.add(folder::close);
        console.fact("Data", folder.path().toString());
        return folder;
    }

    private static CannotStart alreadyHeld(Plan plan) {
        var address = NodeFile.read(plan.data())
                .map(node -> " (" + node.address() + ", process " + node.process() + ")")
                .orElse("");
        return new CannotStart("Another Kith is running on the data in " + plan.data() + address + ".");
    }

    private static void checkPort(Plan.Web web) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            var address = new InetSocketAddress(web.address(), web.port());
            if (address.isUnresolved()) {
                throw new CannotStart("KITH_ADDRESS " + web.address() + " is not an address of this machine.");
            }
            socket.bind(address);
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port %d on %s is taken: stop the program that has it, or set KITH_PORT to another."
                            .formatted(web.port(), web.address()),
                    taken);
        }
    }

    private DatabaseLogins startDatabase(Plan plan, DataFolder folder) {
        var begun = clock.instant();
        discardHalfFilled(folder);
        var exists = EmbeddedPostgres.exists(folder);
        DiskSpace.check(folder.path(), !exists);
        console.doing("Database", exists ? "starting" : "unpacking and creating");
        var postgres = EmbeddedPostgres.start(folder, plan.durability());
        closing.add(postgres::close);
        postgres.whenGone(() -> stopWithoutDatabase(postgres));
        console.fact(
                "Database",
                "PostgreSQL %s %s%s".formatted(PostgresPrograms.RELEASE, exists ? "started" : "created", since(begun)));
        return new DatabaseLogins(postgres.owner(), postgres.application());
    }

    private void discardHalfFilled(DataFolder folder) {
        var marker = folder.resolve(FILLING);
        if (Files.exists(marker)) {
            console.fact("Database", "the last start was interrupted: beginning again");
            EmbeddedPostgres.discard(folder);
            deleteMarker(folder);
        }
    }

    private static void deleteMarker(DataFolder folder) {
        try {
            Files.delete(folder.resolve(FILLING));
        } catch (IOException failure) {
            throw new CannotStart("The data folder " + folder.path() + " cannot be written.", failure);
        }
    }

    private void stopWithoutDatabase(EmbeddedPostgres postgres) {
        if (!closing.hasBegun()) {
            console.sentence("PostgreSQL has stopped%s, so Kith stops too. Nothing acknowledged is lost."
                    .formatted(postgres.lacksSpace() ? " because the disk is full" : ""));
            System.exit(1);
        }
    }

    private ConfigurableApplicationContext startApplication(Plan plan, DatabaseLogins logins) {
        var begun = clock.instant();
        console.doing("Application", "starting");
        try {
            var context = new SpringApplicationBuilder(application)
                    .lazyInitialization(!plan.web().visited())
                    .initializers(starting -> starting.getEnvironment()
                            .getPropertySources()
                            .addFirst(new MapPropertySource("launcher", properties(plan, logins.application()))))
                    .run();
            console.fact("Application", "started" + since(begun));
            return context;
        } catch (RuntimeException failure) {
            // Spring has logged it.
            throw new CannotStart("The application could not start; the lines above say why.", failure);
        }
    }

    // Above every other source of settings: what the launcher has checked is what the application does.
    private static Map<String, Object> properties(Plan plan, DatabaseLogin login) {
        return Map.of(
                "kith.demonstration", plan.kind() == InstallationKind.DEMONSTRATION,
                "kith.public-address", plan.web().publicAddress(),
                "server.address", plan.web().address(),
                "server.port", plan.web().port(),
                "spring.datasource.url", login.url(),
                "spring.datasource.username", login.user(),
                "spring.datasource.password", login.password());
    }

    private String since(Instant begun) {
        return " (%.1f s)".formatted(Duration.between(begun, clock.instant()).toMillis() / 1000.0);
    }
}
