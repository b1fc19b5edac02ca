package org.kith.reporting;

import org.kith.tenancy.Coded;

/// What people wait for after they are referred.
public enum Wait implements Coded {
    DECISION("decision", "The scheme’s decision"),
    CONTACT("contact", "First contact"),
    SESSION("session", "First session");

    private final String code;
    private final String title;

    Wait(String code, String title) {
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
