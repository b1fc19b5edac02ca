package org.kith.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Whether the disk has room, and how a failure for lack of it is told.
final class DiskSpace {
    /// PostgreSQL's programs, a fresh cluster, its log of changes and the demonstration place need about this much.
    private static final long NEEDED_TO_CREATE = 700L << 20;

    private static final long NEEDED_TO_RUN = 100L << 20;

    private DiskSpace() {}

    static void check(Path folder, boolean creating) {
        var needed = creating ? NEEDED_TO_CREATE : NEEDED_TO_RUN;
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw full(folder, "%d MB are free, %d MB are needed".formatted(free >> 20, needed >> 20));
            }
        } catch (IOException unreadable) {
            throw new CannotStart("The data folder " + folder + " cannot be read.", unreadable);
        }
    }

    static boolean isExhausted(String message) {
        var text = message.toLowerCase(Locale.ROOT);
        return text.contains("no space left on device") || text.contains("disk quota exceeded");
    }

    static CannotStart full(Path folder, String detail) {
        return new CannotStart("The disk that holds " + folder + " is full: " + detail + ".");
    }

    static CannotStart explain(String what, IOException failure) {
        var reason = String.valueOf(failure.getMessage());
        return isExhausted(reason)
                ? new CannotStart(what + ": the disk is full.", failure)
                : new CannotStart(what + ": " + reason, failure);
    }
}
