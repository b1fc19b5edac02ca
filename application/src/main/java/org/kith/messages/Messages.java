package org.kith.messages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.SchemeReach;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every message of the place, and where each stands.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    private static final String SELECT = """
            select m.id, m.occasion, m.scheme_id, m.person_id, m.channel, m.recipient_kind, m.recipient,
                   m.recipient_name, m.subject, m.words, m.about_id, m.link_kind, m.link_to, m.link_subject,
                   m.link_minutes, m.state, m.attempts, m.last_error, m.next_attempt_at, m.created_at,
                   m.handed_over_at, m.opened_at, m.settled_at
              from messages m
             where m.tenant_id = :tenant
            """;

    private static final String ONE = SELECT + " and m.id = :id";
    private static final String ONE_TO_CHANGE = ONE + " for update";

    private static final String DUE = SELECT + """
               and m.state = 'queued' and m.channel = 'email' and m.next_attempt_at <= :now
             order by m.next_attempt_at, m.id
             limit 1
               for update skip locked
            """;

    private static final String LISTED = SELECT + """
               and case :which
                       when 'trouble' then m.state in ('failed', 'bounced', 'withheld') and m.settled_at is null
                       when 'letters' then m.state = 'queued' and m.channel = 'letter'
                       when 'waiting' then m.state = 'queued' and m.channel = 'email'
                       else true
                   end
               and (:every or m.scheme_id is null or m.scheme_id = any(:schemes::uuid[]))
               and (:after::timestamptz is null
                    or (m.created_at, m.id) < (:after::timestamptz, :afterId::uuid))
             order by m.created_at desc, m.id desc
             limit 26
            """;

    private static final String ABOUT = SELECT + " and m.about_id = :about order by m.created_at desc, m.id desc";

    private final PlaceSql sql;

    Messages(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Message> find(MessageId id) {
        return sql.of(ONE).with("id", id).first(MessageRows::message);
    }

    /// Everything said about a record, the latest first.
    @Transactional(readOnly = true)
    public List<Message> about(UUID record) {
        return sql.of(ABOUT).with("about", record).list(MessageRows::message);
    }

    /// Some 25, the latest first, and one more where there are more.
    @Transactional(readOnly = true)
    public List<Message> list(Which which, SchemeReach reach, @Nullable Key after) {
        return sql.of(LISTED)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .with("which", which.name().toLowerCase(Locale.ROOT))
                .with("after", after == null ? null : after.at())
                .with("afterId", after == null ? null : after.id())
                .list(MessageRows::message);
    }

    /// The next e-mail to send. It is locked until the transaction ends, and nobody else is given it meanwhile.
    Optional<Message> nextDue(Instant now) {
        return sql.of(DUE).with("now", now).first(MessageRows::message);
    }

    Optional<Message> toChange(MessageId id) {
        return sql.of(ONE_TO_CHANGE).with("id", id).first(MessageRows::message);
    }

    void handedOver(MessageId id, Instant at, @Nullable AccountId by) {
        sql.of("""
                update messages
                   set state = 'handed-over', handed_over_at = :at, attempts = attempts + 1, last_error = '',
                       changed_by = :by
                 where tenant_id = :tenant and id = :id
                """).with("id", id).with("at", at).with("by", by).one();
    }

    void tryAgain(MessageId id, String trouble, Instant at) {
        sql.of("""
                update messages set attempts = attempts + 1, last_error = :trouble, next_attempt_at = :at
                 where tenant_id = :tenant and id = :id and state = 'queued'
                """).with("id", id).with("trouble", trouble).with("at", at).one();
    }

    void failed(MessageId id, String trouble) {
        sql.of("""
                update messages set state = 'failed', attempts = attempts + 1, last_error = :trouble
                 where tenant_id = :tenant and id = :id and state = 'queued'
                """).with("id", id).with("trouble", trouble).one();
    }

    void bounced(MessageId id, AccountId by) {
        sql.of("""
                update messages set state = 'bounced', last_error = 'It came back', changed_by = :by
                 where tenant_id = :tenant and id = :id and state = 'handed-over'
                """).with("id", id).with("by", by).one();
    }

    void settled(MessageId id, Instant at, AccountId by) {
        sql.of("""
                update messages set settled_at = :at, changed_by = :by where tenant_id = :tenant and id = :id
                """).with("id", id).with("at", at).with("by", by).one();
    }

    /// Changes the way of a message that waits.
    void readdress(MessageId id, Delivery delivery) {
        switch (delivery) {
            case Delivery.ByEmail(var address) -> readdress(id, "email", address, MessageState.QUEUED, "");
            case Delivery.ByLetter(var address) -> readdress(id, "letter", address, MessageState.QUEUED, "");
            case Delivery.Withheld(var reason) -> readdress(id, "letter", "", MessageState.WITHHELD, reason);
        }
    }

    private void readdress(MessageId id, String channel, String recipient, MessageState state, String reason) {
        sql.of("""
                update messages set channel = :channel, recipient = :recipient, state = :state, last_error = :reason
                 where tenant_id = :tenant and id = :id and state = 'queued'
                """)
                .with("id", id)
                .with("channel", channel)
                .with("recipient", recipient)
                .with("state", state)
                .with("reason", reason)
                .one();
    }

    /// Back into the queue, from the beginning. False when the same was said to that address in another message.
    boolean requeue(MessageId id, Again again, AccountId by) {
        return sql.of("""
                update messages
                   set state = 'queued', channel = :channel, recipient = :recipient, attempts = 0, last_error = '',
                       next_attempt_at = :at, handed_over_at = null, settled_at = null, changed_by = :by
                 where tenant_id = :tenant and id = :id
                   and not exists (select 1 from messages o
                                    where o.tenant_id = :tenant and o.cause = messages.cause
                                      and o.recipient = :recipient and o.id <> messages.id)
                """)
                        .with("id", id)
                        .with("channel", again.channel())
                        .with("recipient", again.recipient())
                        .with("at", again.at())
                        .with("by", by)
                        .changed()
                == 1;
    }

    /// How a message goes out when it is tried again.
    record Again(String channel, String recipient, Instant at) {}

    /// Which messages a list shows.
    public enum Which {
        /// Failed, came back or withheld, and nobody has dealt with it.
        TROUBLE,
        LETTERS,
        WAITING,
        ALL
    }

    /// Where a page of the list begins.
    public record Key(Instant at, UUID id) {}
}
