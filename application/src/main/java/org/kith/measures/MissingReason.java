package org.kith.measures;

import org.kith.tenancy.Coded;

/// Why there are no answers.
public enum MissingReason implements Coded {
    PERSON_DECLINED("person-declined", "The person did not want to"),
    NOT_REACHED("not-reached", "The person could not be reached"),
    TOO_UNWELL("too-unwell", "The person was too unwell"),
    LANGUAGE("language", "No shared language or interpreter"),
    OVERLOOKED("overlooked", "We did not ask"),
    ENDED_BEFORE_DUE("ended-before-due", "Support ended before it was due"),
    DIED("died", "The person died");

    private final String code;
    private final String title;

    MissingReason(String code, String title) {
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
