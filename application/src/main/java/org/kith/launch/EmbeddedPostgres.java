package org.kith.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A real PostgreSQL that Kith starts in its data folder and stops with itself.
/// It listens on the loopback address only, on a port that was free, and each role has a password.
public final class EmbeddedPostgres implements AutoCloseable {
    /// The database Kith works in.
    public static final String DATABASE = "kith";

    private static final int ATTEMPTS = 3;

    // A statement or a key named in an error would carry a person's data into the log.
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off");

    private final PostgresCluster cluster;
    private final Secrets secrets;
    private final int port;

    private EmbeddedPostgres(PostgresCluster cluster, Secrets secrets, int port) {
        this.cluster = cluster;
        this.secrets = secrets;
        this.port = port;
    }

    /// Starts the server of a data folder with the programs kept in that same folder.
    public static EmbeddedPostgres start(DataFolder folder, Durability durability) {
        return start(folder, folder.resolve("programs"), durability);
    }

    /// Starts the server of a data folder; `programs` is where PostgreSQL itself is unpacked.
    /// A server left behind by a Kith that was killed is stopped first.
    public static EmbeddedPostgres start(DataFolder folder, Path programs, Durability durability) {
        var secrets = Secrets.in(folder.path());
        var cluster = cluster(folder, programs);
        cluster.stopOrphan();
        if (!cluster.exists()) {
            DiskSpace.check(folder.path(), true);
            cluster.create(secrets, durability);
        }
        return new EmbeddedPostgres(cluster, secrets, start(cluster, durability));
    }

    static void discard(DataFolder folder) {
        discard(folder, folder.resolve("programs"));
    }

    /// Removes the server of a data folder with everything in it, so that the next start makes a new one.
    public static void discard(DataFolder folder, Path programs) {
        var cluster = cluster(folder, programs);
        cluster.stopOrphan();
        cluster.delete();
    }

    /// The role that owns the tables; for migrations only.
    public DatabaseLogin owner() {
        return login(DATABASE, PostgresCluster.OWNER, secrets.owner());
    }

    /// The role Kith works as. It owns nothing and cannot get round row-level security.
    public DatabaseLogin application() {
        return login(DATABASE, PostgresCluster.APPLICATION, secrets.application());
    }

    /// The role that may do everything on this server.
    public DatabaseLogin superuser() {
        return login("postgres", PostgresCluster.SUPERUSER, secrets.superuser());
    }

    /// The same login for another database of this server.
    public DatabaseLogin in(String database, DatabaseLogin login) {
        return login(database, login.user(), login.password());
    }

    /// Calls back when the server has ended, whoever ended it.
    void whenGone(Runnable reaction) {
        cluster.serverProcess()
                .ifPresent(server -> Thread.ofVirtual().start(() -> {
                    server.onExit().join();
                    reaction.run();
                }));
    }

    /// Whether the server has said that the disk is full.
    boolean lacksSpace() {
        return DiskSpace.isExhausted(cluster.logged());
    }

    static boolean exists(DataFolder folder) {
        return Files.isDirectory(folder.resolve("postgres"));
    }

    @Override
    public void close() {
        cluster.stop();
    }

    private DatabaseLogin login(String database, String user, String password) {
        return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    private static PostgresCluster cluster(DataFolder folder, Path programs) {
        return new PostgresCluster(
                PostgresPrograms.unpackedIn(programs), folder.resolve("postgres"), folder.resolve("postgres.log"));
    }

    private static int start(PostgresCluster cluster, Durability durability) {
        // The port was free a moment ago; another program may have been faster.
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var started = cluster.start(options(port, durability));
            if (started.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS || !started.output().contains("could not bind")) {
                throw cluster.whyNotStarted(started);
            }
        }
    }

    private static String options(int port, Durability durability) {
        return Stream.of(Stream.of("port=" + port), SETTINGS.stream(), durability.settings().stream())
                .flatMap(settings -> settings)
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" "));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new CannotStart("This machine has no free network port for PostgreSQL.", none);
        }
    }
}
