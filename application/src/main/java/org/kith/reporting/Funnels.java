package org.kith.reporting;

import org.kith.support.AttemptOutcome;
import org.kith.support.Attendance;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts how far referrals came.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Funnels {

    private final PlaceSql sql;

    Funnels(PlaceSql sql) {
        this.sql = sql;
    }

    Paths of(Scope scope) {
        var parts = sql.of("""
                select p.stage, p.fate, p.reason, count(p.id) as referrals
                  from (
                    select f.id,
                           case when not f.accepted then 'referred'
                                when not (f.found or f.met) then 'accepted'
                                when not f.met then 'reached'
                                when not f.planned then 'met'
                                when f.state <> 'accepted' or f.support_state <> 'closed'
                                     or f.end_reason not in ('goals-met', 'partly-met') then 'planned'
                                else 'completed' end as stage,
                           case when f.state = 'declined' then 'declined-by-scheme'
                                when f.state = 'withdrawn' or f.support_state = 'withdrawn' then 'withdrawn'
                                when f.state in ('submitted', 'returned') or f.support_state is null then 'open'
                                when f.support_state in ('not-reached', 'declined-by-person') then f.support_state
                                when f.support_state <> 'closed' then 'open'
                                when f.met and f.planned and f.end_reason in ('goals-met', 'partly-met') then 'completed'
                                else 'closed' end as fate,
                           case when f.state in ('declined', 'withdrawn') then coalesce(f.reason, '')
                                when f.state in ('submitted', 'returned') then f.state
                                when f.support_state is null then 'waiting'
                                when f.support_state in ('closed', 'declined-by-person', 'not-reached', 'withdrawn')
                                    then coalesce(f.end_reason, '')
                                else f.support_state end as reason
                      from (
                        select r.id, r.state, s.state as support_state, s.end_reason,
                               exists (select 1 from referral_steps x
                                        where x.tenant_id = :tenant and x.referral_id = r.id
                                          and x.step = 'accepted') as accepted,
                               exists (select 1 from contact_attempts x
                                        where x.tenant_id = :tenant and x.support_id = s.id
                                          and x.outcome = any(:found)) as found,
                               exists (select 1 from sessions x
                                        where x.tenant_id = :tenant and x.support_id = s.id
                                          and x.attendance = any(:held)) as met,
                               exists (select 1 from plan_agreements x
                                        where x.tenant_id = :tenant and x.support_id = s.id) as planned,
                               (select x.reason from referral_steps x
                                 where x.tenant_id = :tenant and x.referral_id = r.id
                                   and x.step in ('declined', 'withdrawn')
                                 order by x.at desc, x.id desc limit 1) as reason
                          from referrals r
                          left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                         where r.tenant_id = :tenant and r.scheme_id = any(:schemes::uuid[])
                           and r.state <> 'entered-in-error' and r.submitted_at >= :from and r.submitted_at < :until
                      ) f
                  ) p
                 group by p.stage, p.fate, p.reason
                 order by p.stage, p.fate, p.reason
                """)
                .with("found", Coded.codes(AttemptOutcome.values(), AttemptOutcome::found))
                .with("held", Coded.codes(Attendance.values(), Attendance::held))
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .list(row -> new Paths.Part(
                        row.coded("stage", Stage.class),
                        row.coded("fate", Fate.class),
                        row.text("reason"),
                        row.count("referrals")));
        return new Paths(parts, people(scope));
    }

    private long people(Scope scope) {
        return sql.of("""
                select count(distinct r.person_id) as people
                  from referrals r
                 where r.tenant_id = :tenant and r.scheme_id = any(:schemes::uuid[])
                   and r.state <> 'entered-in-error' and r.submitted_at >= :from and r.submitted_at < :until
                """)
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .single(row -> row.count("people"));
    }
}
