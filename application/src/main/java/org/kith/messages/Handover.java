package org.kith.messages;

/// What the mail server made of a message.
sealed interface Handover {

    record Accepted() implements Handover {}

    /// It will never take this one.
    record Refused(String reason) implements Handover {}

    /// It could not be reached, or asked for patience.
    record NotNow(String reason) implements Handover {}
}
