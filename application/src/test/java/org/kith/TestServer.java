package org.kith;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.kith.launch.DataFolder;
import org.kith.launch.DatabaseLogin;
import org.kith.launch.Durability;
import org.kith.launch.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/// The one PostgreSQL of a test run, and the migrated database that every test's own is copied from.
final class TestServer {
    private static final String TEMPLATE = "template_kith";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger copies = new AtomicInteger();

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer shared() {
        return Shared.SERVER;
    }

    DatabaseLogin copyAsOwner(String database) {
        return postgres.in(database, postgres.owner());
    }

    DatabaseLogin copyAsApplication(String database) {
        return postgres.in(database, postgres.application());
    }

    String newCopy() {
        var name = "test_" + copies.incrementAndGet();
        copy(TEMPLATE, name);
        return name;
    }

    void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    private void copy(String from, String to) {
        execute("create database %s template %s owner %s"
                .formatted(to, from, postgres.owner().user()));
    }

    private void execute(String statement) {
        var login = postgres.superuser();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    private void migrateTemplate() {
        copy(EmbeddedPostgres.DATABASE, TEMPLATE);
        var owner = copyAsOwner(TEMPLATE);
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .placeholders(Map.of("application", postgres.application().user()))
                .load()
                .migrate();
    }

    /// Initialised by the first test that asks.
    private static final class Shared {
        private static final TestServer SERVER = start();

        // Spring Modulith asks its registry while the context closes: the server has to outlive every context,
        // and Spring Boot's handlers run when the last one is closed.
        private static TestServer start() {
            var target = Path.of(System.getProperty("basedir", "."), "target");
            var programs = target.resolve("postgres-programs");
            var folder = freeFolder(target.resolve("test-postgres"));
            EmbeddedPostgres.discard(folder, programs);
            var server = new TestServer(EmbeddedPostgres.start(folder, programs, Durability.FOR_TESTS));
            SpringApplication.getShutdownHandlers().add(server.postgres::close);
            server.migrateTemplate();
            return server;
        }

        // Each run takes the first folder that no living run holds, and begins afresh there: what a killed
        // run left without fsync may be unreadable.
        private static DataFolder freeFolder(Path runs) {
            return IntStream.rangeClosed(1, 50)
                    .mapToObj(number -> DataFolder.openUnlessTaken(runs.resolve(String.valueOf(number))))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("fifty test runs are alive in " + runs));
        }
    }
}
