package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {
    private static final Path PROGRAMS = Path.of(System.getProperty("basedir", "."), "target", "postgres-programs");

    @TempDir
    private Path temporary;

    @Test
    void what_was_committed_is_there_after_a_stop_and_a_start() {
        try (var folder = DataFolder.open(temporary)) {
            try (var postgres = EmbeddedPostgres.start(folder, PROGRAMS, Durability.DURABLE)) {
                var owner = client(postgres.owner());
                owner.sql("create table kept (word text)").update();
                owner.sql("insert into kept values ('still here')").update();
            }
            try (var postgres = EmbeddedPostgres.start(folder, PROGRAMS, Durability.DURABLE)) {
                var owner = client(postgres.owner());
                assertThat(owner.sql("select word from kept")
                                .query(String.class)
                                .single())
                        .isEqualTo("still here");
                assertThat(Stream.of("fsync", "synchronous_commit", "full_page_writes"))
                        .allSatisfy(setting -> assertThat(owner.sql("show " + setting)
                                        .query(String.class)
                                        .single())
                                .isEqualTo("on"));
                assertThat(owner.sql("show server_version").query(String.class).single())
                        .isEqualTo(PostgresPrograms.RELEASE);
            }
        }
    }

    @Test
    void a_server_left_behind_is_stopped_before_the_next_one_starts() {
        try (var folder = DataFolder.open(temporary)) {
            var orphan = EmbeddedPostgres.start(folder, PROGRAMS, Durability.FOR_TESTS);
            try (var next = EmbeddedPostgres.start(folder, PROGRAMS, Durability.FOR_TESTS)) {
                assertThat(client(next.application())
                                .sql("select 1")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
                assertThat(next.application().url())
                        .isNotEqualTo(orphan.application().url());
            }
        }
    }

    @Test
    void a_process_number_that_went_to_another_program_hinders_no_start() throws Exception {
        try (var folder = DataFolder.open(temporary)) {
            EmbeddedPostgres.start(folder, PROGRAMS, Durability.FOR_TESTS).close();
            var lines = "%d%n%s%n0%n".formatted(ProcessHandle.current().pid(), temporary.resolve("postgres"));
            Files.writeString(temporary.resolve("postgres").resolve("postmaster.pid"), lines);

            try (var postgres = EmbeddedPostgres.start(folder, PROGRAMS, Durability.FOR_TESTS)) {
                assertThat(client(postgres.application())
                                .sql("select 1")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void where_namespaces_are_forbidden_root_starts_it_as_another_account() throws Exception {
        assumeTrue(OperatingSystemProcess.ownUserId() == 0, "only root needs another account");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var folder = DataFolder.open(temporary.resolve("data"))) {
            var cluster = new PostgresCluster(
                    PostgresPrograms.unpackedIn(PROGRAMS),
                    folder.resolve("postgres"),
                    folder.resolve("postgres.log"),
                    WithoutRoot.NOBODY_ACCOUNT);
            cluster.create(Secrets.in(folder.path()), Durability.FOR_TESTS);
            var started = cluster.start(
                    "-c port=" + freePort() + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");

            assertThat(started.succeeded()).as(started.output()).isTrue();
            assertThat(cluster.serverProcess().flatMap(server -> server.info().user()))
                    .hasValue("nobody");
            cluster.stop();
        }
    }

    @Test
    void passwords_are_readable_by_the_account_of_kith_only() throws Exception {
        try (var folder = DataFolder.open(temporary)) {
            var secrets = Secrets.in(folder.path());

            assertThat(Files.getPosixFilePermissions(temporary.resolve("secrets.properties")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(Secrets.in(folder.path())).isEqualTo(secrets);
            assertThat(secrets.owner()).isNotEqualTo(secrets.application()).hasSize(32);
        }
    }

    @Test
    void a_data_folder_has_one_holder_at_a_time() {
        try (var first = DataFolder.open(temporary)) {
            assertThat(DataFolder.openUnlessTaken(first.path())).isEmpty();
        }
        try (var second = DataFolder.open(temporary)) {
            assertThat(second.path()).isEqualTo(temporary);
        }
    }

    @Test
    void nobody_reads_a_password_in_a_log_line() {
        assertThat(new DatabaseLogin("jdbc:postgresql://db/kith", "kith_app", "hush"))
                .hasToString("kith_app at jdbc:postgresql://db/kith");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static JdbcClient client(DatabaseLogin login) {
        var source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return JdbcClient.create(source);
    }
}
