package org.kith.messages;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.SchemeId;
import org.kith.messages.Message.Envelope;
import org.kith.messages.Message.Times;
import org.kith.people.PersonId;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Identifier;
import org.kith.tenancy.Row;

/// Reads messages from their rows.
final class MessageRows {

    private MessageRows() {}

    static Message message(Row row) {
        return new Message(
                row.id("id", MessageId::new),
                row.coded("occasion", Occasion.class),
                row.idOrNull("scheme_id", SchemeId::new),
                new Envelope(
                        row.text("channel").equals("letter"),
                        Audience.valueOf(row.text("recipient_kind").toUpperCase(Locale.ROOT)),
                        row.text("recipient_name"),
                        row.text("recipient"),
                        row.idOrNull("person_id", PersonId::new)),
                new Wording(row.text("subject"), row.text("words")),
                row.id("about_id", id -> id),
                link(row),
                row.coded("state", MessageState.class),
                row.number("attempts"),
                row.text("last_error"),
                new Times(
                        row.instant("created_at"),
                        row.instant("next_attempt_at"),
                        row.instantOrNull("handed_over_at"),
                        row.instantOrNull("opened_at"),
                        row.instantOrNull("settled_at")));
    }

    private static MessageLink link(Row row) {
        var to = row.text("link_to");
        return switch (row.text("link_kind")) {
            case "page" -> new MessageLink.Page(to);
            case "signed" ->
                new MessageLink.Signed(to, row.id("link_subject", Subject::new), minutes(row.number("link_minutes")));
            case "account" ->
                new MessageLink.ForAccount(
                        Coded.of(AccountLinkPurpose.class, to), row.id("link_subject", AccountId::new));
            case "code" -> new MessageLink.Code(row.id("link_subject", WordBackId::new));
            default -> new MessageLink.None();
        };
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    /// The record a signed link leads to: of which kind, the purpose says.
    private record Subject(UUID value) implements Identifier {}
}
