package org.kith.directory.entries;

/// What an import found about one entry, or about the whole file where key and name are empty.
public record Finding(FindingKind kind, String key, String name, String reason) {

    static Finding note(String words) {
        return new Finding(FindingKind.NOTE, "", "", words);
    }
}
