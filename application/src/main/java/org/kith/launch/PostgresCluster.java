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

    PostgresCluster(PostgresPrograms programs, Path folder, Path log) {
        this(programs, folder, log, WithoutRoot.of(folder));
    }

    PostgresCluster(PostgresPrograms programs, Path folder, Path log, WithoutRoot withoutRoot) {
        this.programs = programs;
        this.folder = folder;
        this.log = log;
        this.withoutRoot = withoutRoot;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /// Makes the cluster with its roles and database beside its place and moves it there when complete:
    /// an interrupted creation leaves nothing that looks like a database.
    void create(Secrets secrets, Durability durability) {
        var part = folder.resolveSibling("postgres.part");
        try {
            FileSystemUtils.deleteRecursively(part);
            Files.createDirectory(part);
            withoutRoot.handOver(part);
            initialise(part, secrets, durability);
            addRoles(part, secrets);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw DiskSpace.explain("The database could not be created in " + folder, failure);
        }
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
        var started = run(
                "", "pg_ctl", "start", "-w", "-t", "600", "-D", folder.toString(), "-l", log.toString(), "-o", options);
        return new OperatingSystemProcess(started.exitCode(), started.output() + logged());
    }

    void stop() {
        if (!run("", "pg_ctl", "stop", "-w", "-t", "60", "-m", "fast", "-D", folder.toString())
                .succeeded()) {
            run("", "pg_ctl", "stop", "-w", "-t", "60", "-m", "immediate", "-D", folder.toString());
        }
    }

    /// Stops a server that outlived its Kith. The caller holds the data folder, so nobody is using it.
    void stopOrphan() {
        if (serverProcess().isPresent()) {
            stop();
        }
    }

    /// The living server of this folder, if any: a process number alone may since belong to another program.
    Optional<ProcessHandle> serverProcess() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(first -> Long.parseLong(first.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(process -> process.isAlive() && belongsHere(process));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    CannotStart whyNotStarted(OperatingSystemProcess attempt) {
        if (DiskSpace.isExhausted(attempt.output())) {
            return DiskSpace.full(folder, "PostgreSQL could not start");
        }
        var reason = attempt.output()
                .lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceFirst("^.*(FATAL|PANIC): *", ""))
                .orElse(attempt.output().strip());
        return new CannotStart("PostgreSQL did not start: " + reason + " (log: " + log + ")");
    }

    private void initialise(Path part, Secrets secrets, Durability durability) throws IOException {
        var password = part.resolveSibling("postgres.password");
        PrivateFile.write(password, secrets.superuser());
        withoutRoot.handOver(password);
        try {
            var options = Stream.concat(
                    Stream.of(
                            "-D",
                            part.toString(),
                            "-U",
                            SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=icu",
                            "--icu-locale=en-GB"),
                    durability.creationOptions().stream());
            check(run("", "initdb", options.toArray(String[]::new)));
        } finally {
            Files.deleteIfExists(password);
        }
    }

    // The server's single-user mode needs no port and no password, and ends with everything on the disk.
    private void addRoles(Path part, Secrets secrets) {
        var result = run(
                """
                create role %1$s login nosuperuser nobypassrls nocreatedb nocreaterole password '%2$s';
                create role %3$s login nosuperuser nobypassrls nocreatedb nocreaterole password '%4$s';
                create database %5$s owner %1$s;
                revoke all on database %5$s from public;
                grant connect on database %5$s to %3$s;
                """.formatted(OWNER, secrets.owner(), APPLICATION, secrets.application(), EmbeddedPostgres.DATABASE),
                "postgres",
                "--single",
                "-c",
                "exit_on_error=true",
                "-D",
                part.toString(),
                "postgres");
        check(result);
    }

    private void check(OperatingSystemProcess result) {
        if (!result.succeeded()) {
            throw DiskSpace.isExhausted(result.output())
                    ? DiskSpace.full(folder, "the database could not be created")
                    : new CannotStart("The database could not be created in " + folder + ": "
                            + result.output().strip());
        }
    }

    private OperatingSystemProcess run(String input, String program, String... arguments) {
        var command = Stream.concat(Stream.of(programs.path(program)), Stream.of(arguments))
                .toList();
        return OperatingSystemProcess.run(withoutRoot.command(command), input);
    }

    private boolean belongsHere(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .contains(folder.toString());
        } catch (IOException gone) {
            return false;
        }
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String logged() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
