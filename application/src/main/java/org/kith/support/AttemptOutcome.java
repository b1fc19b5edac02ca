package org.kith.support;

import org.kith.tenancy.Coded;

/// What came of trying to reach the person.
public enum AttemptOutcome implements Coded {
    REACHED("reached", "Spoke to the person"),
    ASKED_TO_CALL_BACK("asked-to-call-back", "Asked to call back"),
    NO_ANSWER("no-answer", "No answer"),
    MESSAGE_LEFT("message-left", "Left a message"),
    SENT("sent", "Sent it"),
    WRONG_DETAILS("wrong-details", "The number or address is wrong");

    private final String code;
    private final String title;

    AttemptOutcome(String code, String title) {
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

    /// Whether the person and the link worker found each other.
    public boolean found() {
        return this == REACHED || this == ASKED_TO_CALL_BACK;
    }
}
