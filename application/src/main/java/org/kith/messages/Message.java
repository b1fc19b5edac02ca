package org.kith.messages;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;

/// A message as the outbox keeps it. Its words still have `{link}` or `{code}` in them, where they have one.
///
/// @param about     the record it is about
/// @param attempts  how often it was tried
/// @param trouble   why it failed or was withheld; empty when it was not
public record Message(
        MessageId id,
        Occasion occasion,
        @Nullable SchemeId scheme,
        Envelope envelope,
        Wording wording,
        UUID about,
        MessageLink link,
        MessageState state,
        int attempts,
        String trouble,
        Times times) {

    public boolean isLetter() {
        return envelope.letter();
    }

    /// Whether there is something in it that is made only when it is sent.
    public boolean hasLink() {
        return !(link instanceof MessageLink.None);
    }

    /// Whether it may be sent to another address than before. A person's stands in their record and an account's is
    /// the account's own; a code is for whoever reads the mailbox it was asked from.
    public boolean mayGoElsewhere() {
        return switch (envelope.audience()) {
            case PERSON, ACCOUNT -> false;
            case REFERRER, SERVICE -> !(link instanceof MessageLink.Code);
        };
    }

    /// Whom it is to, and where.
    ///
    /// @param address an e-mail address, or where a letter goes
    public record Envelope(
            boolean letter,
            Audience audience,
            String name,
            String address,
            @Nullable PersonId person) {}

    /// When it was what.
    public record Times(
            Instant queued,
            Instant nextAttempt,
            @Nullable Instant handedOver,
            @Nullable Instant opened,
            @Nullable Instant settled) {}
}
