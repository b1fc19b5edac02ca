package org.kith.measures;

import org.kith.tenancy.Coded;

/// How an instrument was asked.
public enum TakenHow implements Coded {
    IN_PERSON("in-person", "In person"),
    TELEPHONE("telephone", "By telephone"),
    VIDEO("video", "By video"),
    SELF_PAPER("self-paper", "Filled in on paper"),
    SELF_LINK("self-link", "Filled in by a link");

    private final String code;
    private final String title;

    TakenHow(String code, String title) {
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
