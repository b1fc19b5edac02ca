package org.kith.reporting;

import java.time.LocalDate;
import java.util.List;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who should have been measured first and last.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Starters {

    private final PlaceSql sql;

    Starters(PlaceSql sql) {
        this.sql = sql;
    }

    /// One row for each questionnaire of each support that ended in the period after a first session. The first one
    /// counts that was taken in the earliest period of the support, and the last one of the latest.
    List<Starter> of(Scope scope) {
        return sql.of("""
                select i.instrument, i.instrument_version, p.born_on, r.submitted_at, p.imd_decile,
                       (select c.answer from person_characteristics c
                         where c.tenant_id = :tenant and c.person_id = p.id and c.characteristic = 'sex'
                         order by c.recorded_at desc limit 1) as sex,
                       i.first_id is not null as has_first, i.last_id is not null as has_last, i.missed,
                       array(select w.item || ' ' || w.answer from assessment_answers w
                              where w.tenant_id = :tenant and w.assessment_id = i.first_id
                                and w.answer is not null) as first,
                       array(select w.item || ' ' || w.answer from assessment_answers w
                              where w.tenant_id = :tenant and w.assessment_id = i.last_id
                                and w.answer is not null) as last
                  from supports s
                  join referrals r on r.tenant_id = s.tenant_id and r.id = s.referral_id
                  join people p on p.tenant_id = s.tenant_id and p.id = s.person_id
                 cross join lateral (
                    select m.instrument, m.instrument_version,
                           (array_agg(m.id order by m.period)
                                filter (where m.occasion = 'first' and m.state = 'taken'))[1] as first_id,
                           (array_agg(m.id order by m.period desc)
                                filter (where m.occasion = 'last' and m.state = 'taken'))[1] as last_id,
                           (array_agg(m.missing_reason order by m.period desc)
                                filter (where m.occasion = 'last' and m.state = 'missing'))[1] as missed
                      from assessments m
                     where m.tenant_id = :tenant and m.support_id = s.id
                     group by m.instrument, m.instrument_version) i
                 where s.tenant_id = :tenant and s.scheme_id = any(:schemes::uuid[]) and r.state <> 'entered-in-error'
                   and s.closed_at >= :from and s.closed_at < :until and s.engaged_at is not null
                 order by i.instrument, i.instrument_version, s.id
                """)
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .list(Starters::starter);
    }

    private static Starter starter(Row row) {
        return new Starter(
                new InstrumentId(row.text("instrument"), row.text("instrument_version")),
                row.date("born_on"),
                LocalDate.ofInstant(row.instant("submitted_at"), PlaceClock.LONDON),
                row.textOrNull("sex"),
                row.numberOrNull("imd_decile"),
                row.flag("has_first") ? row.texts("first") : null,
                row.flag("has_last") ? row.texts("last") : null,
                row.textOrNull("missed"));
    }
}
