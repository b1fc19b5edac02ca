package org.kith.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// How PostgreSQL is run when Kith itself runs as root, which PostgreSQL refuses to do.
/// In a user namespace the files stay root's; with `setpriv` they are given to an ordinary account.
enum WithoutRoot {
    /// Kith does not run as root.
    NOT_NEEDED(""),
    /// A user namespace without a mapping: the server believes it is nobody, files stay with their owner.
    NAMESPACE("unshare -U"),
    /// The account `postgres`, when the machine has it.
    POSTGRES_ACCOUNT("setpriv --reuid=postgres --regid=postgres --clear-groups"),
    NOBODY_ACCOUNT("setpriv --reuid=65534 --regid=65534 --clear-groups");

    private final String prefix;

    WithoutRoot(String prefix) {
        this.prefix = prefix;
    }

    /// The first way that works here; a folder already given to an account stays with that account.
    static WithoutRoot of(Path folder) {
        if (OperatingSystemProcess.ownUserId() != 0) {
            return NOT_NEEDED;
        }
        return Stream.of(NAMESPACE, POSTGRES_ACCOUNT, NOBODY_ACCOUNT)
                .filter(way -> way.works() && way.canUse(folder))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart(
                                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: start Kith as an ordinary user."));
    }

    List<String> command(List<String> command) {
        var before = Stream.of(prefix.split(" ")).filter(word -> !word.isEmpty());
        return Stream.concat(before, command.stream()).toList();
    }

    /// Gives a file or empty folder to the account the server runs as.
    void handOver(Path path) {
        if (changesAccount()) {
            var account = this == POSTGRES_ACCOUNT ? "postgres" : "nobody";
            try {
                var lookup = path.getFileSystem().getUserPrincipalLookupService();
                Files.setOwner(path, lookup.lookupPrincipalByName(account));
                letPass(path);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    private boolean works() {
        return OperatingSystemProcess.run(command(List.of("true")), "").succeeded();
    }

    private boolean canUse(Path folder) {
        try {
            var given = Files.exists(folder) && (int) Files.getAttribute(folder, "unix:uid") != 0;
            return given == changesAccount() || !Files.exists(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean changesAccount() {
        return this == POSTGRES_ACCOUNT || this == NOBODY_ACCOUNT;
    }

    // The account has to reach its folder through the data folder, without being able to list that one.
    private static void letPass(Path path) throws IOException {
        var above = path.toAbsolutePath().getParent();
        if (above != null) {
            Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }
}
