package org.kith.messages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.referrals.ReferralId;

/// What a referrer was told, whole, as it stood when written.
///
/// @param openedAt when somebody it was meant for first read it here
public record WordBack(
        WordBackId id,
        ReferralId referral,
        Occasion occasion,
        Content content,
        Instant writtenAt,
        @Nullable Instant openedAt) {

    public String title() {
        return "Referral " + content.reference() + ": " + occasion.title().toLowerCase(Locale.ROOT);
    }

    /// The words themselves.
    ///
    /// @param about  who it is about, a line each
    /// @param from   the scheme that wrote it
    public record Content(String reference, String from, List<String> about, List<WordBackSection> sections) {

        public Content {
            about = List.copyOf(about);
            sections = List.copyOf(sections);
        }
    }
}
