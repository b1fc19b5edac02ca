package org.kith.launch;

import java.util.Locale;

/// What a database is for. It is written at creation and never changes.
public enum InstallationKind {
    DEMONSTRATION,
    PRODUCTION;

    /// The word the database keeps.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static InstallationKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String inWords() {
        return switch (this) {
            case DEMONSTRATION -> "a demonstration";
            case PRODUCTION -> "people's real records";
        };
    }
}
