package org.kith.launch;

/// What this Kith is for, as its database says: pages tell a demonstration's visitors, and messages stay inside.
public record Installation(InstallationKind kind) {

    public boolean isDemonstration() {
        return kind == InstallationKind.DEMONSTRATION;
    }
}
