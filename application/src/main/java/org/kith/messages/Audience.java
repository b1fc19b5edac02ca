package org.kith.messages;

/// Whom a message is for.
public enum Audience {
    REFERRER("Referrer"),
    PERSON("Person"),
    SERVICE("Service"),
    ACCOUNT("Holder of an account");

    private final String title;

    Audience(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
