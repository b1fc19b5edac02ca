package org.kith.messages;

import org.kith.tenancy.Coded;

/// What a message's words may name, in braces. There is none for anything about health or need.
public enum MessageField implements Coded {
    NAME("name", "who the message is to"),
    PLACE("place", "the name of this place"),
    SCHEME("scheme", "the name of the scheme"),
    CONTACT("contact", "how the public reaches this place"),
    REFERENCE("reference", "the reference of the referral"),
    WAIT("wait", "how long until the first session, as far as we know"),
    DATE("date", "the day it is about"),
    LINK("link", "the link"),
    CODE("code", "a six-digit code");

    private final String code;
    private final String title;

    MessageField(String code, String title) {
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

    /// As it stands in the words.
    public String written() {
        return "{" + code + "}";
    }

    /// Filled in when the message is sent, so that no secret is kept with it.
    boolean isLate() {
        return this == LINK || this == CODE;
    }
}
