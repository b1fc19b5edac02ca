package org.kith.people;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.access.SchemeReach;
import org.kith.audit.Audit;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// To which schemes and through which organisations people came.
@Repository
@Transactional
class Acquaintances {

    private final PlaceSql sql;
    private final Clock clock;
    private final Audit audit;

    Acquaintances(PlaceSql sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    boolean reach(SchemeReach reach, PersonId person) {
        return sql.of("""
                select 1 from person_acquaintances
                 where tenant_id = :tenant and person_id = :person
                   and (:every or scheme_id = any(:schemes::uuid[]))
                 limit 1
                """)
                .with("person", person)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .first(row -> true)
                .isPresent();
    }

    void begin(PersonId person, NewPerson came, Actor actor) {
        sql.of("""
                insert into person_acquaintances (tenant_id, person_id, scheme_id, organisation, since)
                values (:tenant, :person, :scheme, :organisation, :at)
                on conflict do nothing
                """)
                .with("person", person)
                .with("scheme", came.scheme())
                .with("organisation", came.organisation())
                .with("at", clock.instant())
                .run();
        audit.note(actor, "registered", Audit.Subject.of("person", person));
    }
}
