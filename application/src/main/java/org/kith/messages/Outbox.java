package org.kith.messages;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.tenancy.Identifier;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Statement;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes every message that Kith sends. It joins the transaction of what the message tells of: both are kept, or
/// neither; and however often the same cause is queued for the same recipient, it is one message.
@Repository
public class Outbox {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final People people;
    private final Composing composing;

    Outbox(PlaceSql sql, TimeOrderedIds ids, Clock clock, People people, Composing composing) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.people = people;
        this.composing = composing;
    }

    /// A message to the person goes as their contact rules allow. Where they allow no way at all, it is kept as
    /// withheld with the reason, for somebody to tell them otherwise.
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NewMessage message) {
        var person = message.to().person();
        if (person == null) {
            insert(message, message.to().name(), Delivery.to(message.to()));
        } else {
            var known = people.require(person);
            insert(message, called(known), Delivery.to(known));
        }
    }

    private static String called(Person person) {
        return person.name().called();
    }

    private void insert(NewMessage message, String name, Delivery delivery) {
        var wording = composing.compose(message, name);
        var statement = sql.of("""
                insert into messages
                       (tenant_id, id, cause, occasion, scheme_id, person_id, channel, recipient_kind, recipient,
                        recipient_name, subject, words, about_kind, about_id, link_kind, link_to, link_subject,
                        link_minutes, state, last_error, next_attempt_at, created_at)
                values (:tenant, :id, :cause, :occasion, :scheme, :person, :channel, :kind, :recipient,
                        :name, :subject, :words, :aboutKind, :about, :linkKind, :linkTo, :linkSubject,
                        :linkMinutes, :state, :reason, :now, :now)
                on conflict (tenant_id, cause, recipient) do nothing
                """)
                .with("id", ids.next())
                .with("cause", message.cause())
                .with("occasion", message.occasion())
                .with("scheme", message.scheme())
                .with("person", message.to().person())
                .with("kind", message.to().audience().name().toLowerCase(Locale.ROOT))
                .with("name", name)
                .with("subject", wording.subject())
                .with("words", wording.words())
                .with("aboutKind", message.about().kind())
                .with("about", message.about().id())
                .with("now", clock.instant());
        delivered(linked(statement, message.link()), delivery).run();
    }

    private static Statement delivered(Statement statement, Delivery delivery) {
        return switch (delivery) {
            case Delivery.ByEmail(var address) -> delivered(statement, "email", address, MessageState.QUEUED, "");
            case Delivery.ByLetter(var address) -> delivered(statement, "letter", address, MessageState.QUEUED, "");
            case Delivery.Withheld(var reason) -> delivered(statement, "letter", "", MessageState.WITHHELD, reason);
        };
    }

    private static Statement delivered(
            Statement statement, String channel, String address, MessageState state, String reason) {
        return statement
                .with("channel", channel)
                .with("recipient", address)
                .with("state", state)
                .with("reason", reason);
    }

    private static Statement linked(Statement statement, MessageLink link) {
        return switch (link) {
            case MessageLink.None() -> linked(statement, "none", "", null, 0);
            case MessageLink.Page(var path) -> linked(statement, "page", path, null, 0);
            case MessageLink.Signed(var purpose, var subject, var lasts) ->
                linked(statement, "signed", purpose, subject, lasts.toMinutes());
            case MessageLink.ForAccount(var purpose, var account) ->
                linked(statement, "account", purpose.code(), account, 0);
            case MessageLink.Code(var opens) -> linked(statement, "code", "", opens, 0);
        };
    }

    private static Statement linked(
            Statement statement, String kind, String to, @Nullable Identifier subject, long minutes) {
        return statement
                .with("linkKind", kind)
                .with("linkTo", to)
                .with("linkSubject", subject)
                .with("linkMinutes", (int) minutes);
    }
}
