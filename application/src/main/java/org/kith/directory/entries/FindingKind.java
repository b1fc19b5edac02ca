package org.kith.directory.entries;

import org.kith.tenancy.Coded;

/// What an import has to say of an entry.
public enum FindingKind implements Coded {
    SKIPPED("skipped", "Not imported"),
    CONFLICT("conflict", "Conflict: the first was kept"),
    DUPLICATE("duplicate", "In the file more than once"),
    FLAGGED("flagged", "Imported, look at it"),
    NOTE("note", "Note");

    private final String code;
    private final String title;

    FindingKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
