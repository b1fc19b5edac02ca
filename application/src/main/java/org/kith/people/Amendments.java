package org.kith.people;

import java.time.Clock;
import java.util.List;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.audit.Change;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people's records said before.
@Repository
@Transactional
public class Amendments {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Amendments(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// What was changed in somebody's record after it had a version, newest first; from version 0, everything.
    @Transactional(readOnly = true)
    public List<Amendment> of(PersonId person, int sinceVersion) {
        return sql.of("""
                select field, old_value, new_value, amended_by, amended_at, version
                  from person_amendments
                 where tenant_id = :tenant and person_id = :person and version > :version
                 order by amended_at desc, id
                 limit 200
                """)
                .with("person", person)
                .with("version", sinceVersion)
                .list(row -> new Amendment(
                        row.text("field"),
                        row.text("old_value"),
                        row.text("new_value"),
                        row.idOrNull("amended_by", AccountId::new),
                        row.instant("amended_at"),
                        row.number("version")));
    }

    void keep(PersonId person, Changed changed, Actor actor) {
        var at = clock.instant();
        Change.between(DetailsInWords.of(changed.before()), DetailsInWords.of(changed.after()))
                .forEach(each -> keep(
                        person,
                        new Amendment(
                                each.field(), each.before(), each.after(), actor.account(), at, changed.version())));
    }

    private void keep(PersonId person, Amendment amendment) {
        sql.of("""
                insert into person_amendments
                       (tenant_id, id, person_id, field, old_value, new_value, amended_by, amended_at, version)
                values (:tenant, :id, :person, :field, :before, :after, :by, :at, :version)
                """)
                .with("id", ids.next())
                .with("person", person)
                .with("field", amendment.field())
                .with("before", amendment.before())
                .with("after", amendment.after())
                .with("by", amendment.by())
                .with("at", amendment.at())
                .with("version", amendment.version())
                .one();
    }

    /// A record before and after, and its version after.
    record Changed(PersonDetails before, PersonDetails after, int version) {}
}
