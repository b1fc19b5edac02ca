package org.kith.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the operator set in the environment. `./kith help` lists the names.
record Settings(Map<String, String> environment) {
    private static final int DEFAULT_PORT = 8080;

    Settings {
        environment = Map.copyOf(environment);
    }

    /// Where a kind of installation keeps its data: a demonstration never shares a folder with real records.
    Path data(InstallationKind kind) {
        var folder = switch (kind) {
            case DEMONSTRATION -> "demo";
            case PRODUCTION -> "kith";
        };
        return value("KITH_DATA")
                .map(Path::of)
                .orElseGet(() -> Path.of(value("KITH_HOME").orElse("."), "data", folder));
    }

    int port() {
        return value("KITH_PORT").map(Settings::portFrom).orElse(DEFAULT_PORT);
    }

    /// A demonstration is seen from this machine only.
    String address(InstallationKind kind) {
        return switch (kind) {
            case DEMONSTRATION -> "127.0.0.1";
            case PRODUCTION -> value("KITH_ADDRESS").orElse("127.0.0.1");
        };
    }

    /// What people type to reach Kith, and what links in messages begin with.
    String publicAddress(InstallationKind kind) {
        var own = "http://127.0.0.1:" + port();
        return switch (kind) {
            case DEMONSTRATION -> own;
            case PRODUCTION -> value("KITH_PUBLIC_ADDRESS").orElse(own).replaceFirst("/+$", "");
        };
    }

    /// The database outside Kith, if the operator runs one; a demonstration never uses it.
    Optional<DatabaseLogins> externalDatabase(InstallationKind kind) {
        var application = value("KITH_DATABASE_URL");
        var owner = value("KITH_DATABASE_OWNER_URL");
        if (kind == InstallationKind.DEMONSTRATION || (application.isEmpty() && owner.isEmpty())) {
            return Optional.empty();
        }
        if (application.isEmpty() || owner.isEmpty()) {
            throw new CannotStart("Kith works with two database roles: set both KITH_DATABASE_URL and"
                    + " KITH_DATABASE_OWNER_URL (docs/operations/running.md).");
        }
        return Optional.of(new DatabaseLogins(
                DatabaseUrl.login("KITH_DATABASE_OWNER", environment),
                DatabaseUrl.login("KITH_DATABASE", environment)));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int portFrom(String text) {
        var port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new CannotStart("KITH_PORT is \"" + text + "\": give a number from 1 to 65535.");
        }
        return port;
    }
}
