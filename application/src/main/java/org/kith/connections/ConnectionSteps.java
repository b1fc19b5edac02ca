package org.kith.connections;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The history of each connection: what happened, when, and who said so.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ConnectionSteps {

    private static final String OF_CONNECTION = """
            select s.step, s.at, s.by_kind, a.name, s.reason, s.note
              from connection_steps s left join accounts a on a.id = s.by_account
             where s.tenant_id = :tenant and s.connection_id = :connection
             order by s.at desc, s.id desc
            """;

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    ConnectionSteps(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void note(ConnectionId connection, NewStep step, Instant at) {
        sql.of("""
                insert into connection_steps
                       (tenant_id, id, connection_id, step, at, by_kind, by_account, reason, note)
                values (:tenant, :id, :connection, :step, :at, :kind, :by::uuid, :reason::text, :note)
                """)
                .with("id", ids.next())
                .with("connection", connection)
                .with("step", step.step())
                .with("at", at)
                .with("kind", step.told())
                .with("by", step.actor().account())
                .with("reason", step.reason())
                .with("note", step.note())
                .one();
    }

    /// Everything that happened, the latest first.
    @Transactional(readOnly = true)
    public List<Taken> of(ConnectionId connection) {
        return sql.of(OF_CONNECTION).with("connection", connection).list(ConnectionSteps::taken);
    }

    private static Taken taken(Row row) {
        return new Taken(
                row.coded("step", Step.class),
                row.instant("at"),
                row.coded("by_kind", Teller.class),
                row.textOrNull("name"),
                row.textOrNull("reason"),
                row.text("note"));
    }

    /// A step to be kept.
    record NewStep(Step step, Teller told, @Nullable Coded reason, String note, Actor actor) {}

    /// A step that was taken.
    ///
    /// @param told       who said so
    /// @param writtenBy  who wrote it down; none when the service or Kith itself did
    /// @param reasonCode in the list that belongs to the step
    public record Taken(
            Step step,
            Instant at,
            Teller told,
            @Nullable String writtenBy,
            @Nullable String reasonCode,
            String note) {

        /// The reason in words; empty when the step has none.
        public String reason() {
            return step.reason(reasonCode);
        }
    }
}
