package org.kith.messages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.tenancy.Identifier;

/// A message to be queued.
///
/// @param cause  what happened, in words that tell it from every other event: the same cause is told to nobody twice
/// @param scheme whose words are used; none for words that are the same everywhere
/// @param about  the record it is about
/// @param fields what the words name, apart from who, where and the link
public record NewMessage(
        String cause,
        Occasion occasion,
        @Nullable SchemeId scheme,
        Addressee to,
        About about,
        Map<MessageField, String> fields,
        MessageLink link) {

    public NewMessage {
        fields = Map.copyOf(fields);
        for (var field : fields.keySet()) {
            if (!occasion.fields().contains(field) || field.isLate()) {
                throw new IllegalArgumentException(occasion + " does not name " + field);
            }
        }
    }

    /// The record a message is about: `About.record("referral", id)`.
    public record About(String kind, Identifier id) {}
}
