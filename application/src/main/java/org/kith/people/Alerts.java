package org.kith.people;

import java.time.Clock;
import java.util.List;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The alerts that staff see on every page about a person. One is raised and ended, never rewritten.
@Repository
@Transactional
public class Alerts {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Audit audit;

    Alerts(PlaceSql sql, TimeOrderedIds ids, Clock clock, Audit audit) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /// Those that hold now, newest first.
    @Transactional(readOnly = true)
    public List<Alert> of(PersonId person) {
        return sql.of("""
                select id, kind, words, raised_by, raised_at from person_alerts
                 where tenant_id = :tenant and person_id = :person and ended_at is null
                 order by raised_at desc, id desc
                """)
                .with("person", person)
                .list(row -> new Alert(
                        row.id("id", AlertId::new),
                        row.coded("kind", AlertKind.class),
                        row.text("words"),
                        row.idOrNull("raised_by", AccountId::new),
                        row.instant("raised_at")));
    }

    /// Raises an alert, unless the same one holds already.
    public void raise(PersonId person, AlertKind kind, String words, Actor actor) {
        sql.of("""
                insert into person_alerts (tenant_id, id, person_id, kind, words, raised_by, raised_at)
                select :tenant, :id, :person, :kind, :words, :by::uuid, :at
                 where not exists (
                       select 1 from person_alerts
                        where tenant_id = :tenant and person_id = :person and kind = :kind and words = :words
                          and ended_at is null)
                """)
                .with("id", ids.next())
                .with("person", person)
                .with("kind", kind)
                .with("words", words)
                .with("by", actor.account())
                .with("at", clock.instant())
                .run();
        audit.note(actor, "raised an alert", Audit.Subject.of("person", person));
    }

    /// Ending an alert twice is ending it once. False when the person never had such an alert.
    public boolean end(PersonId person, AlertId alert, Actor actor) {
        if (ended(person, alert, actor)) {
            audit.note(actor, "ended an alert", Audit.Subject.of("person", person));
            return true;
        }
        return sql.of("select 1 from person_alerts where tenant_id = :tenant and person_id = :person and id = :id")
                .with("person", person)
                .with("id", alert)
                .first(_ -> true)
                .orElse(false);
    }

    private boolean ended(PersonId person, AlertId alert, Actor actor) {
        return sql.of("""
                update person_alerts set ended_at = :at, ended_by = :by
                 where tenant_id = :tenant and person_id = :person and id = :id and ended_at is null
                """)
                        .with("person", person)
                        .with("id", alert)
                        .with("by", actor.account())
                        .with("at", clock.instant())
                        .changed()
                == 1;
    }
}
