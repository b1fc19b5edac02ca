package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts, stops and kills real processes.
class LaunchTest {
    private static final int STOPPED_BY_SIGNAL = 128 + 15;

    @TempDir
    private Path data;

    @BeforeEach
    void sharePostgresPrograms() throws IOException {
        var programs = Path.of(System.getProperty("basedir", "."), "target", "postgres-programs")
                .toAbsolutePath();
        Files.createDirectories(programs);
        Files.createSymbolicLink(data.resolve("programs"), programs);
    }

    @AfterEach
    void keepPostgresPrograms() throws IOException {
        Files.delete(data.resolve("programs"));
    }

    @Test
    void a_demonstration_outlives_two_kills_and_then_stops_cleanly() throws Exception {
        Files.createFile(data.resolve(SmallKith.ENDLESS));
        try (var interrupted = LaunchedProcess.start(data, freePort(), "demo")) {
            assertThat(interrupted.says("people").kill()).isNotZero();
        }
        var orphan = postgres().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        Files.delete(data.resolve(SmallKith.ENDLESS));
        try (var second = LaunchedProcess.start(data, freePort(), "demo")) {
            assertThat(second.says("Stop it with").output()).contains("beginning again", "12 people");
            assertThat(orphan.isAlive()).isFalse();
            assertThat(second.kill()).isNotZero();
        }

        try (var third = LaunchedProcess.start(data, freePort(), "demo")) {
            assertThat(third.says("Stop it with").output())
                    .contains("Link worker", "link.worker@example.org", "made up words")
                    .doesNotContain("12 people");
            assertThat(third.stop()).isEqualTo(STOPPED_BY_SIGNAL);
        }
        assertThat(postgres()).isEmpty();
        assertThat(data.resolve("postgres").resolve("postmaster.pid")).doesNotExist();
        assertThat(NodeFile.read(data)).isEmpty();
    }

    @Test
    void a_running_kith_keeps_its_data_and_port_takes_files_and_goes_with_its_database() throws Exception {
        var port = freePort();
        try (var running = LaunchedProcess.start(data, port, "start").says("Stop it with")) {
            assertThat(refusal(LaunchedProcess.start(data, freePort(), "start")))
                    .contains("kith: Another Kith is running on the data in " + data, "http://127.0.0.1:" + port);
            assertThat(refusal(LaunchedProcess.start(data.resolve("other"), port, "start")))
                    .contains("kith: Port " + port + " on 127.0.0.1 is taken");
            assertThat(pageStatus(port)).isEqualTo(200);

            var file = Files.writeString(data.resolve("practices.csv"), "twelve chars");
            try (var hand = LaunchedProcess.start(data, freePort(), "import", file.toString())) {
                assertThat(hand.wholeOutput()).contains("Into the Kith at", "practices.csv has 12 characters");
                assertThat(hand.exitCode()).isZero();
            }
            assertThat(importWithoutSecret()).isEqualTo(403);

            assertThat(postgres().orElseThrow().destroyForcibly()).isTrue();
            assertThat(running.says("kith: PostgreSQL has stopped, so Kith stops too")
                            .exitCode())
                    .isEqualTo(1);
        }

        var broken = Files.writeString(data.resolve("broken.txt"), "five.");
        try (var alone = LaunchedProcess.start(data, freePort(), "import", broken.toString())) {
            assertThat(alone.wholeOutput()).contains("broken.txt: not imported", "broken.txt has 5 characters");
            assertThat(alone.exitCode()).isEqualTo(1);
        }
        assertThat(postgres()).isEmpty();

        assertThat(refusal(LaunchedProcess.start(data, freePort(), "demo")))
                .contains("kith: This database holds people's real records");
    }

    @Test
    void what_cannot_run_says_so_in_one_sentence() {
        assertThat(refusal(LaunchedProcess.start(data, 0, "start"))).contains("kith: KITH_PORT is \"0\"");
        assertThat(refusal(LaunchedProcess.start(data, 8080, "fly"))).contains("kith: Kith does not know \"fly\"");
        assertThat(refusal(LaunchedProcess.start(data, 8080, "import", "no.csv")))
                .contains("kith: There is no file");
        assertThat(refusal(LaunchedProcess.start(Map.of("KITH_DATABASE_URL", "postgresql://db/kith"), "start")))
                .contains("kith: Kith works with two database roles");
    }

    private static String refusal(LaunchedProcess process) {
        try (process) {
            var output = process.wholeOutput();
            assertThat(process.exitCode()).isEqualTo(1);
            assertThat(output).doesNotContain("\tat ", "Exception");
            assertThat(output.lines().filter(line -> line.startsWith("kith: "))).hasSize(1);
            return output;
        }
    }

    private Optional<ProcessHandle> postgres() {
        var programs = new PostgresPrograms(data.resolve("programs"));
        return new PostgresCluster(programs, data.resolve("postgres"), data.resolve("postgres.log")).serverProcess();
    }

    private static int pageStatus(int port) throws IOException, InterruptedException {
        return status(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")));
    }

    private int importWithoutSecret() throws IOException, InterruptedException {
        var door = NodeFile.read(data).orElseThrow().door();
        return status(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door + LocalDoor.PATH + "?x.csv"))
                .header("Authorization", "Bearer guess")
                .POST(HttpRequest.BodyPublishers.ofString("content")));
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
