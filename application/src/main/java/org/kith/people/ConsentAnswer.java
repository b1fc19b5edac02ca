package org.kith.people;

import org.kith.tenancy.Coded;

/// What came of asking.
public enum ConsentAnswer implements Coded {
    GIVEN("given", "Agreed"),
    REFUSED("refused", "Refused"),
    NOT_OBTAINED("not-obtained", "Not obtained");

    private final String code;
    private final String title;

    ConsentAnswer(String code, String title) {
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
