package org.kith.directory.entries;

import tools.jackson.databind.JsonNode;

/// An entry as it stands in its file, and where.
record RawEntry(int number, int line, JsonNode fields) {

    /// The same for two entries that say the same, whatever the order of their fields.
    String digest() {
        return EntryDigest.of(OpenReferralFile.JSON.writeValueAsBytes(fields));
    }

    /// A text field, however wrong its type; empty where it is missing.
    String text(String field) {
        return CleanText.line(fields.path(field).asString(""));
    }
}
