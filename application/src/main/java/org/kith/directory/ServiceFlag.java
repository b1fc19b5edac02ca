package org.kith.directory;

import org.kith.tenancy.Coded;

/// What to know before one relies on an entry.
public enum ServiceFlag implements Coded {
    NEEDS_GUESSED("needs-guessed", "Kith guessed from its words what this helps with"),
    NO_ORGANISATION("no-organisation", "The source names no organisation"),
    DOUBTFUL_POSITION("doubtful-position", "The position on the map was impossible and was left out"),
    VERY_LONG("very-long", "The description is very long");

    private final String code;
    private final String title;

    ServiceFlag(String code, String title) {
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
