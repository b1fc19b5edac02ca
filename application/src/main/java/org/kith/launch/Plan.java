package org.kith.launch;

import java.nio.file.Path;
import java.util.Optional;

/// How one Kith is to run.
record Plan(InstallationKind kind, Path data, Durability durability, Optional<DatabaseLogins> external, Web web) {

    /// Where the web site listens. Port 0 is any free one; a Kith that nobody visits makes only what is asked for.
    record Web(String address, int port, String publicAddress, boolean visited) {
        static Web onAnyPort(boolean visited) {
            return new Web("127.0.0.1", 0, "http://127.0.0.1", visited);
        }
    }

    static Plan toServe(InstallationKind kind, Settings settings) {
        var web = new Web(settings.address(kind), settings.port(), settings.publicAddress(kind), true);
        return new Plan(kind, settings.data(kind), Durability.DURABLE, settings.externalDatabase(kind), web);
    }

    /// The same data without visitors, to take in files.
    static Plan toImport(InstallationKind kind, Settings settings) {
        return new Plan(
                kind, settings.data(kind), Durability.DURABLE, settings.externalDatabase(kind), Web.onAnyPort(false));
    }

    static Plan toRehearse(Settings settings) {
        var data = settings.data(InstallationKind.PRODUCTION);
        return new Plan(InstallationKind.PRODUCTION, data, Durability.FOR_TESTS, Optional.empty(), Web.onAnyPort(true));
    }
}
