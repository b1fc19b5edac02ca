package org.kith.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Need;
import org.kith.support.Attendance;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every milestone passed in a scheme, with what reports group it by.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Milestones {

    private final PlaceSql sql;

    Milestones(PlaceSql sql) {
        this.sql = sql;
    }

    List<Passed> of(SchemeId scheme, Period period) {
        return sql.of("""
                select m.milestone, (m.at at time zone 'Europe/London')::date as day,
                       (m.at at time zone 'Europe/London')::date
                         - (r.submitted_at at time zone 'Europe/London')::date as waited,
                       c.name as practice, p.born_on, r.submitted_at, p.imd_decile, r.route,
                       array(select n.need from referral_needs n
                              where n.tenant_id = :tenant and n.referral_id = r.id) as needs
                  from referrals r
                  join people p on p.tenant_id = r.tenant_id and p.id = r.person_id
                  left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                  left join practices c on c.code = p.practice_code
                 cross join lateral (values
                    ('received', r.submitted_at),
                    ('accepted', (select min(x.at) from referral_steps x
                                   where x.tenant_id = :tenant and x.referral_id = r.id and x.step = 'accepted')),
                    ('started', (select min(x.starts_at) from sessions x
                                  where x.tenant_id = :tenant and x.support_id = s.id and x.attendance = any(:held))),
                    ('ended', s.closed_at)) as m(milestone, at)
                 where r.tenant_id = :tenant and r.scheme_id = :scheme and r.state <> 'entered-in-error'
                   and m.at >= :from and m.at < :until
                """)
                .with("held", Coded.codes(Attendance.values(), Attendance::held))
                .with("scheme", scheme)
                .with("from", period.from())
                .with("until", period.until())
                .list(Milestones::passed);
    }

    /// The day of a scheme's first referral.
    Optional<LocalDate> first(SchemeId scheme) {
        return sql.of("""
                select (min(r.submitted_at) at time zone 'Europe/London')::date as day
                  from referrals r
                 where r.tenant_id = :tenant and r.scheme_id = :scheme and r.state <> 'entered-in-error'
                having count(r.id) > 0
                """).with("scheme", scheme).first(row -> row.date("day"));
    }

    private static Passed passed(Row row) {
        var referred = LocalDate.ofInstant(row.instant("submitted_at"), PlaceClock.LONDON);
        return new Passed(
                row.coded("milestone", Milestone.class),
                row.date("day"),
                row.number("waited"),
                row.textOrNull("practice"),
                java.time.Period.between(row.date("born_on"), referred).getYears(),
                row.numberOrNull("imd_decile"),
                row.coded("route", FrontDoor.class),
                row.texts("needs").stream()
                        .map(need -> Coded.of(Need.class, need))
                        .toList());
    }

    /// One referral that passed one milestone.
    ///
    /// @param waited   days since it was sent
    /// @param practice where the person is registered; none when not known
    /// @param age      of the person when referred
    record Passed(
            Milestone milestone,
            LocalDate day,
            int waited,
            @Nullable String practice,
            int age,
            @Nullable Integer decile,
            FrontDoor route,
            List<Need> needs) {

        Passed {
            needs = List.copyOf(needs);
        }
    }
}
