package org.kith.people;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people said of themselves when asked, each answer dated; the latest counts.
@Repository
@Transactional
public class Characteristics {

    private final PlaceSql sql;
    private final Clock clock;
    private final Audit audit;

    Characteristics(PlaceSql sql, Clock clock, Audit audit) {
        this.sql = sql;
        this.clock = clock;
        this.audit = audit;
    }

    /// The latest answers; what somebody was never asked is not in it.
    @Transactional(readOnly = true)
    public Map<Characteristic, CharacteristicAnswer> of(PersonId person) {
        var answers = new EnumMap<Characteristic, CharacteristicAnswer>(Characteristic.class);
        sql.of("""
                select distinct on (characteristic) characteristic, answer from person_characteristics
                 where tenant_id = :tenant and person_id = :person
                 order by characteristic, recorded_at desc
                """)
                .with("person", person)
                .list(row -> Map.entry(row.coded("characteristic", Characteristic.class), row.text("answer")))
                .forEach(row -> answers.put(row.getKey(), answer(row.getKey(), row.getValue())));
        return answers;
    }

    /// Keeps the answers that differ from the latest; whatever is not among them stays as it was.
    public void record(PersonId person, Map<Characteristic, CharacteristicAnswer> said, Actor actor) {
        var before = of(person);
        said.forEach((characteristic, answer) -> {
            if (!answer.equals(before.get(characteristic))) {
                add(person, characteristic, answer, actor);
            }
        });
        audit.note(actor, "recorded characteristics", Audit.Subject.of("person", person));
    }

    private void add(PersonId person, Characteristic characteristic, CharacteristicAnswer answer, Actor actor) {
        sql.of("""
                insert into person_characteristics
                       (tenant_id, person_id, characteristic, recorded_at, answer, recorded_by)
                values (:tenant, :person, :characteristic, :at, :answer, :by)
                on conflict (tenant_id, person_id, characteristic, recorded_at) do update set answer = excluded.answer
                """)
                .with("person", person)
                .with("characteristic", characteristic)
                .with("at", clock.instant())
                .with("answer", answer.code())
                .with("by", actor.account())
                .one();
    }

    private static CharacteristicAnswer answer(Characteristic characteristic, String code) {
        return CharacteristicAnswer.of(characteristic, code)
                .orElseThrow(() -> new IllegalStateException(characteristic.code() + " has no option " + code));
    }
}
