package org.kith.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs that Kith carries, unpacked once into a folder that several servers may share.
record PostgresPrograms(Path home) {
    /// The release of PostgreSQL, as it names itself.
    static final String RELEASE = "18.6";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /// The programs below `cache`, unpacked first when they are not there. Two processes may do this at once.
    static PostgresPrograms unpackedIn(Path cache) {
        var home = cache.toAbsolutePath().resolve("postgresql-" + RELEASE);
        if (!Files.isDirectory(home)) {
            onlyOnKnownMachines();
            try {
                unpack(cache, home);
            } catch (IOException failure) {
                throw DiskSpace.explain("PostgreSQL could not be unpacked into " + cache, failure);
            }
        }
        return new PostgresPrograms(home);
    }

    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    private static void unpack(Path cache, Path home) throws IOException {
        Files.createDirectories(cache);
        var part = Files.createTempDirectory(cache, "unpacking-");
        try {
            // A temporary folder is closed to other accounts, and the server may run as one.
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
            extract(part);
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            if (!Files.isDirectory(home)) {
                throw failure;
            }
        } finally {
            FileSystemUtils.deleteRecursively(part);
        }
    }

    private static void extract(Path target) throws IOException {
        var archive = PostgresPrograms.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new CannotStart("This build of Kith carries no PostgreSQL: set KITH_DATABASE_URL.");
        }
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    private static void onlyOnKnownMachines() {
        var machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!machine.equals("Linux on amd64")) {
            throw new CannotStart("Kith carries PostgreSQL for Linux on amd64 only and this is " + machine
                    + ": set KITH_DATABASE_URL to a PostgreSQL of your own.");
        }
    }
}
