package org.kith.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Makes a PostgreSQL folder with Kith's roles and database in it.
final class NewCluster {
    private final PostgresPrograms programs;
    private final WithoutRoot withoutRoot;
    private final Secrets secrets;
    private final Durability durability;

    NewCluster(PostgresPrograms programs, WithoutRoot withoutRoot, Secrets secrets, Durability durability) {
        this.programs = programs;
        this.withoutRoot = withoutRoot;
        this.secrets = secrets;
        this.durability = durability;
    }

    /// Makes everything beside its place and moves it there when complete: an interrupted creation leaves
    /// nothing that looks like a database.
    void createIn(Path folder) {
        var part = folder.resolveSibling(folder.getFileName() + ".part");
        try {
            FileSystemUtils.deleteRecursively(part);
            Files.createDirectory(part);
            withoutRoot.handOver(part);
            initialise(part);
            addRoles(part);
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw DiskSpace.explain("The database could not be created in " + folder, failure);
        }
    }

    private void initialise(Path part) throws IOException {
        var password = part.resolveSibling("postgres.password");
        PrivateFile.write(password, secrets.superuser());
        withoutRoot.handOver(password);
        var options = Stream.of(
                "--pgdata=" + part,
                "--username=" + PostgresCluster.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=en-GB");
        try {
            run(
                    "",
                    Stream.concat(
                            Stream.of(programs.path("initdb")),
                            Stream.concat(options, durability.creationOptions().stream())));
        } finally {
            Files.deleteIfExists(password);
        }
    }

    // The server's single-user mode needs no port and no password, and ends with everything on the disk.
    private void addRoles(Path part) {
        var statements = """
                create role %1$s login nosuperuser nobypassrls nocreatedb nocreaterole password '%2$s';
                create role %3$s login nosuperuser nobypassrls nocreatedb nocreaterole password '%4$s';
                create database %5$s owner %1$s;
                revoke all on database %5$s from public;
                grant connect on database %5$s to %3$s;
                """.formatted(
                        PostgresCluster.OWNER,
                        secrets.owner(),
                        PostgresCluster.APPLICATION,
                        secrets.application(),
                        EmbeddedPostgres.DATABASE);
        // A statement that fails would be repeated with its password.
        var quiet = "log_min_error_statement=panic";
        run(
                statements,
                Stream.of(
                        programs.path("postgres"),
                        "--single",
                        "-c",
                        "exit_on_error=true",
                        "-c",
                        quiet,
                        "-D",
                        part.toString(),
                        "postgres"));
    }

    private void run(String input, Stream<String> command) {
        var result = OperatingSystemProcess.run(withoutRoot.command(command.toList()), input);
        if (!result.succeeded()) {
            throw DiskSpace.isExhausted(result.output())
                    ? new CannotStart("The disk is too full to create the database.")
                    : new CannotStart("The database could not be created: " + result.complaint() + ".");
        }
    }
}
