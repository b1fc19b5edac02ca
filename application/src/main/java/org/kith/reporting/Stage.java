package org.kith.reporting;

import org.kith.tenancy.Coded;

/// How far a referral came, in order.
public enum Stage implements Coded {
    REFERRED("referred", "Referred"),
    ACCEPTED("accepted", "Accepted"),
    REACHED("reached", "Reached"),
    MET("met", "First session"),
    PLANNED("planned", "Plan agreed"),
    COMPLETED("completed", "Completed");

    private final String code;
    private final String title;

    Stage(String code, String title) {
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
