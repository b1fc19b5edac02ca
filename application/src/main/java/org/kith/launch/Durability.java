package org.kith.launch;

import java.util.List;

/// What an embedded PostgreSQL promises about a committed transaction when the machine loses power.
public enum Durability {
    /// Every commit is on the disk before it is acknowledged: the only setting for people's records.
    DURABLE,
    /// Nothing is forced to the disk. A killed server may leave an unreadable folder.
    FOR_TESTS;

    List<String> settings() {
        return switch (this) {
            case DURABLE -> List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
            case FOR_TESTS ->
                List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200");
        };
    }

    List<String> creationOptions() {
        return switch (this) {
            case DURABLE -> List.of();
            // Signing in costs thousands of hash rounds; a test server's passwords protect nothing.
            case FOR_TESTS -> List.of("--no-sync", "--set", "scram_iterations=1");
        };
    }
}
