package org.kith.record.web;

import java.util.Optional;
import java.util.UUID;

/// Reads an id from an address, where anything may stand.
final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    static Optional<UUID> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
