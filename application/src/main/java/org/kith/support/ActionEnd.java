package org.kith.support;

import org.kith.tenancy.Coded;

/// What became of an action.
public enum ActionEnd implements Coded {
    DONE("done", "Done"),
    DROPPED("dropped", "No longer needed"),
    STILL_OPEN("still-open", "Still to be done");

    private final String code;
    private final String title;

    ActionEnd(String code, String title) {
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
