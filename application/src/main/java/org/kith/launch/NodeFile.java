package org.kith.launch;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Where the Kith that holds a data folder listens for `./kith import`, and the secret it asks for.
/// Only the account Kith runs as may read the file; it goes with the process.
record NodeFile(long process, String address, int door, String secret) {

    static Path in(Path folder) {
        return folder.resolve("running.properties");
    }

    static Optional<NodeFile> read(Path folder) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(in(folder))));
            return Optional.of(new NodeFile(
                    Long.parseLong(properties.getProperty("process", "0")),
                    properties.getProperty("address", ""),
                    Integer.parseInt(properties.getProperty("door", "0")),
                    properties.getProperty("secret", "")));
        } catch (IOException | NumberFormatException nobody) {
            return Optional.empty();
        }
    }

    void write(Path folder) {
        PrivateFile.write(
                in(folder), "process=%d%naddress=%s%ndoor=%d%nsecret=%s%n".formatted(process, address, door, secret));
    }

    static void remove(Path folder) {
        try {
            Files.deleteIfExists(in(folder));
        } catch (IOException leftBehind) {
            // A stale file misleads nobody: whoever reads it looks at the folder's lock first.
        }
    }
}
