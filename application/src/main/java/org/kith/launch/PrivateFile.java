package org.kith.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that only the account Kith runs as may read.
final class PrivateFile {
    static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFile() {}

    /// Puts the whole text in place at once: a reader sees the old file or the new one.
    static void write(Path path, String text) {
        try {
            var part = Files.createTempFile(
                    path.resolveSibling(""), ".writing-", "", PosixFilePermissions.asFileAttribute(FILE));
            try {
                Files.writeString(part, text);
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw DiskSpace.explain("The file " + path + " could not be written", failure);
        }
    }
}
