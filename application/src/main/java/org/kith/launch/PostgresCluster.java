package org.kith.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// One folder of PostgreSQL's own files: made, started and stopped with PostgreSQL's own programs.
final class PostgresCluster {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "kith_owner";
    static final String APPLICATION = "kith_app";

    private final PostgresPrograms programs;
    private final Path folder;
    private final Path log;
    private final WithoutRoot withoutRoot;
    private final PostgresProcesses processes;

    PostgresCluster(PostgresPrograms programs, Path folder, Path log) {
        this(programs, folder, log, WithoutRoot.of(folder));
    }

    PostgresCluster(PostgresPrograms programs, Path folder, Path log, WithoutRoot withoutRoot) {
        this.programs = programs;
        this.folder = folder;
        this.log = log;
        this.withoutRoot = withoutRoot;
        this.processes = new PostgresProcesses(folder);
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    void create(Secrets secrets, Durability durability) {
        new NewCluster(programs, withoutRoot, secrets, durability).createIn(folder);
    }

    void delete() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new CannotStart("The database in " + folder + " could not be removed.", failure);
        }
    }

    OperatingSystemProcess start(String options) {
        try {
            keepPreviousLog();
            Files.createFile(log);
            withoutRoot.handOver(log);
        } catch (IOException failure) {
            throw DiskSpace.explain("The file " + log + " could not be written", failure);
        }
        var started = pgCtl("start", "-w", "-t", "600", "-D", folder.toString(), "-l", log.toString(), "-o", options);
        return new OperatingSystemProcess(started.exitCode(), started.output() + logged());
    }

    void stop() {
        if (!pgCtl("stop", "-w", "-t", "60", "-m", "fast", "-D", folder.toString())
                .succeeded()) {
            pgCtl("stop", "-w", "-t", "60", "-m", "immediate", "-D", folder.toString());
        }
    }

    /// Stops a server that outlived its Kith. The caller holds the data folder, so nobody is using it.
    void stopOrphan() {
        if (serverProcess().isPresent()) {
            stop();
        }
        try {
            processes.clearAway();
        } catch (IOException failure) {
            throw new CannotStart("The database in " + folder + " could not be tidied after a crash.", failure);
        }
    }

    Optional<ProcessHandle> serverProcess() {
        return processes.server();
    }

    CannotStart whyNotStarted(OperatingSystemProcess attempt) {
        return DiskSpace.isExhausted(attempt.output())
                ? DiskSpace.full(folder, "PostgreSQL could not start")
                : new CannotStart("PostgreSQL did not start: " + attempt.complaint() + " (log: " + log + ").");
    }

    /// What the server has said since it was last started.
    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private OperatingSystemProcess pgCtl(String... arguments) {
        var command = Stream.concat(Stream.of(programs.path("pg_ctl")), Stream.of(arguments))
                .toList();
        return OperatingSystemProcess.run(withoutRoot.command(command), "");
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
