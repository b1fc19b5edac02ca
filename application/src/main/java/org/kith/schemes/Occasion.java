package org.kith.schemes;

import org.kith.tenancy.Coded;

/// When in someone's support a questionnaire is asked.
public enum Occasion implements Coded {
    FIRST("first", "First session"),
    LAST("last", "Last session");

    private final String code;
    private final String title;

    Occasion(String code, String title) {
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
