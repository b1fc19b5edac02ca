package org.kith.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kith.access.Actor;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What later referrals say of people otherwise than their records.
///
/// A referral about somebody known never overwrites their record, and must not lose what it says either: a new
/// telephone
/// number may be the only way to reach them.
@Repository
@Transactional
public class Differences {

    private static final Set<String> COMPARED = Set.of(
            "First name",
            "Last name",
            "Date of birth",
            "NHS number",
            "GP practice",
            "Address",
            "Phone",
            "Other phone",
            "E-mail",
            "Safe contact",
            "Language",
            "More on communication");

    private static final PersonDetails NOTHING_SAID = PersonDetails.of(Name.of("?", "?"), LocalDate.MIN);

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Differences(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// Those not yet settled, oldest first.
    @Transactional(readOnly = true)
    public List<Difference> of(PersonId person) {
        return sql.of("""
                select id, field, said, said_at from person_differences
                 where tenant_id = :tenant and person_id = :person and settled_at is null
                 order by said_at, id
                """)
                .with("person", person)
                .list(row -> new Difference(
                        row.id("id", Difference.Id::new), row.text("field"), row.text("said"), row.instant("said_at")));
    }

    void keep(PersonId person, PersonDetails recorded, PersonDetails said, Actor actor) {
        var record = DetailsInWords.of(recorded);
        var unsaid = DetailsInWords.of(NOTHING_SAID);
        DetailsInWords.of(said).forEach((field, value) -> {
            var same = value.isEmpty() || value.equalsIgnoreCase(record.get(field)) || value.equals(unsaid.get(field));
            if (COMPARED.contains(field) && !same) {
                keep(person, field, value, actor);
            }
        });
    }

    private void keep(PersonId person, String field, String said, Actor actor) {
        sql.of("""
                insert into person_differences (tenant_id, id, person_id, field, said, said_by, said_at)
                select :tenant, :id, :person, :field, :said, :by::uuid, :at
                 where not exists (
                       select 1 from person_differences
                        where tenant_id = :tenant and person_id = :person and field = :field and said = :said
                          and settled_at is null)
                """)
                .with("id", ids.next())
                .with("person", person)
                .with("field", field)
                .with("said", said)
                .with("by", actor.account())
                .with("at", clock.instant())
                .run();
    }

    /// Settled: the record was amended, or is right as it is. False when it was settled before.
    boolean settle(PersonId person, Difference.Id difference, Actor actor) {
        return sql.of("""
                update person_differences set settled_at = :at, settled_by = :by
                 where tenant_id = :tenant and person_id = :person and id = :id and settled_at is null
                """)
                        .with("person", person)
                        .with("id", difference)
                        .with("by", actor.account())
                        .with("at", clock.instant())
                        .changed()
                == 1;
    }

    boolean knows(PersonId person, Difference.Id difference) {
        return sql.of("select 1 from person_differences where tenant_id = :tenant and person_id = :person and id = :id")
                .with("person", person)
                .with("id", difference)
                .first(_ -> true)
                .orElse(false);
    }
}
