package org.kith.messages;

/// Whom a message is for.
public enum Audience {
    REFERRER,
    PERSON,
    SERVICE,
    ACCOUNT
}
