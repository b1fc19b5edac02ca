package org.kith.record;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.people.PersonId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.State;
import org.kith.referrals.SupportId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every referral of a person with its support: those within reach whole, of the others only that they are there.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Strands {

    private final PlaceSql sql;
    private final Clock clock;

    Strands(PlaceSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The latest first.
    List<Strand> of(PersonId person, SchemeReach reach) {
        return sql.of("""
                select r.id, r.reference, r.scheme_id, c.name as scheme, r.state, r.submitted_at,
                       case when r.organisation = '' then r.referrer_name else r.organisation end as sender,
                       s.id as support_id, s.state as support_state, a.name as worker, s.opened_at, s.closed_at,
                       s.next_step, s.next_step_on,
                       (select min(x.starts_at) from sessions x
                         where x.tenant_id = :tenant and x.support_id = s.id and x.attendance = 'booked'
                           and x.starts_at > :now) as next_session
                  from referrals r
                  join schemes c on c.tenant_id = r.tenant_id and c.id = r.scheme_id
                  left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                  left join accounts a on a.id = s.worker_id
                 where r.tenant_id = :tenant and r.person_id = :person and r.state <> 'entered-in-error'
                 order by r.submitted_at desc, r.id desc
                 limit 50
                """).with("person", person).with("now", clock.instant()).list(row -> strand(row, reach));
    }

    private static Strand strand(Row row, SchemeReach reach) {
        var scheme = row.id("scheme_id", SchemeId::new);
        return reach.reaches(scheme)
                ? new Strand.Open(
                        row.id("id", ReferralId::new),
                        row.text("reference"),
                        scheme,
                        row.text("scheme"),
                        row.coded("state", State.class),
                        row.instant("submitted_at"),
                        row.text("sender"),
                        work(row))
                : new Strand.Elsewhere();
    }

    private static Strand.@Nullable Work work(Row row) {
        var support = row.idOrNull("support_id", SupportId::new);
        return support == null
                ? null
                : new Strand.Work(
                        support,
                        row.coded("support_state", org.kith.support.State.class),
                        row.textOrNull("worker"),
                        row.instant("opened_at"),
                        row.instantOrNull("closed_at"),
                        row.text("next_step"),
                        row.dateOrNull("next_step_on"),
                        row.instantOrNull("next_session"));
    }
}
