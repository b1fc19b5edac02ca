package org.kith.connections;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Statement;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every connection of the place.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Connections {

    private static final String SELECT = """
            select id, support_id, person_id, service_id, need, goal_id, reason, made_by, made_at, version, kind, state,
                   consent_id, shared_note, sent_to, first_attended_on, ended_at, end_reason
              from connections where tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and id = :id";
    private static final String OF_SUPPORT = SELECT + " and support_id = :support order by made_at, id";
    private static final String REFERRED_FROM = SELECT + """
               and person_id = :person and kind = 'referral' and ended_at is null order by made_at, id
            """;

    private final PlaceSql sql;

    Connections(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Connection> find(ConnectionId id) {
        return sql.of(ONE).with("id", id).first(ConnectionRows::connection);
    }

    @Transactional(readOnly = true)
    public List<Connection> of(SupportId support) {
        return sql.of(OF_SUPPORT).with("support", support).list(ConnectionRows::connection);
    }

    /// The referrals of a person that have not ended.
    List<Connection> referralsOf(PersonId person) {
        return sql.of(REFERRED_FROM).with("person", person).list(ConnectionRows::connection);
    }

    /// For ids that Kith itself keeps.
    Connection require(ConnectionId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No connection " + id));
    }

    /// The connection as whoever decides saw it; when it has moved since, the decision is not theirs to make.
    Connection require(ConnectionId id, int version) {
        var connection = require(id);
        if (connection.made().version() != version) {
            throw new OptimisticLockingFailureException("The connection moved since it was read");
        }
        return connection;
    }

    /// Keeps a new connection. A form that is sent twice makes one.
    ///
    /// @return false when it is there already
    boolean add(Connection connection) {
        var made = connection.made();
        return standing(sql.of("""
                insert into connections
                       (tenant_id, id, support_id, person_id, service_id, goal_id, need, reason, made_by, made_at,
                        kind, state, consent_id, shared_note, sent_to)
                values (:tenant, :id, :support, :person, :service, :goal::uuid, :need::text, :reason, :by, :at,
                        :kind::text, :state, :consent::uuid, :note, :sentTo)
                on conflict (tenant_id, id) do nothing
                """), connection)
                        .with("id", made.id())
                        .with("support", made.support())
                        .with("person", made.person())
                        .with("service", made.service())
                        .with("goal", made.goal())
                        .with("need", made.need())
                        .with("reason", made.reason())
                        .with("by", made.madeBy())
                        .with("at", made.madeAt())
                        .changed()
                > 0;
    }

    /// Stores the state that a connection has moved to. It fails when somebody else moved it since it was read.
    ///
    /// @param answered when the service first answered; none where this is no answer of the service
    void store(Connection moved, @Nullable Instant answered) {
        standing(sql.of("""
                update connections
                   set kind = :kind::text, state = :state, consent_id = :consent::uuid, shared_note = :note,
                       sent_to = :sentTo, answered_at = coalesce(answered_at, :answered::timestamptz),
                       first_attended_on = :first::date, ended_at = :ended::timestamptz, end_reason = :why::text,
                       version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """), moved)
                .with("answered", answered)
                .with("first", moved.firstAttended())
                .with("ended", ConnectionRows.endedAt(moved))
                .with("why", ConnectionRows.reason(moved))
                .with("id", moved.id())
                .with("version", moved.made().version())
                .one();
    }

    private static Statement standing(Statement statement, Connection connection) {
        var way = connection.way();
        var referral = way.filter(Way.Referral.class::isInstance).map(Way.Referral.class::cast);
        return statement
                .with("kind", way.map(Way::kind))
                .with("state", State.of(connection))
                .with("consent", referral.map(Way.Referral::consent))
                .with("note", referral.map(Way.Referral::note).orElse(""))
                .with("sentTo", referral.map(Way.Referral::sentTo).orElse(""));
    }
}
