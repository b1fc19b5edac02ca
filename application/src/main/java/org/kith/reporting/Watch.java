package org.kith.reporting;

import java.util.List;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts what a scheme promised and may be about to miss: answers, last questionnaires, words back.
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Watch {

    private final PlaceSql sql;

    Watch(PlaceSql sql) {
        this.sql = sql;
    }

    Answers answers(Scope scope) {
        return sql.of("""
                select count(f.id) filter (where f.within and f.decided is not null) as decided,
                       count(f.id) filter (where f.within
                                             and (f.decided at time zone 'Europe/London')::date <= f.respond_by) as in_time,
                       count(f.id) filter (where f.state = 'submitted' and f.respond_by < :today) as overdue
                  from (
                    select r.id, r.state, r.respond_by, r.submitted_at >= :from and r.submitted_at < :until as within,
                           (select min(x.at) from referral_steps x
                             where x.tenant_id = :tenant and x.referral_id = r.id
                               and x.step in ('accepted', 'declined')) as decided
                      from referrals r
                     where r.tenant_id = :tenant and r.scheme_id = any(:schemes::uuid[]) and r.state <> 'entered-in-error'
                  ) f
                """)
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .with("today", scope.today())
                .single(row -> new Answers(row.count("decided"), row.count("in_time"), row.count("overdue")));
    }

    Exits exits(Scope scope) {
        return sql.of("""
                select count(distinct s.id) as due,
                       count(distinct s.id) filter (where m.late_after < :today) as late
                  from assessments m
                  join supports s on s.tenant_id = m.tenant_id and s.id = m.support_id
                 where m.tenant_id = :tenant and m.state = 'due' and m.occasion = 'last'
                   and s.scheme_id = any(:schemes::uuid[]) and (s.state = 'closing' or s.closed_at is not null)
                   and exists (select 1 from referrals r
                                where r.tenant_id = :tenant and r.id = s.referral_id and r.state <> 'entered-in-error')
                """)
                .with("schemes", scope.schemes())
                .with("today", scope.today())
                .single(row -> new Exits(row.count("due"), row.count("late")));
    }

    /// Of the referrals that ended in the period and had somebody to tell, what became of the final word. A word
    /// that was opened here arrived, whatever became of the message.
    List<Word> words(Scope scope) {
        return sql.of("""
                select case when w.opened or w.handed then 'arrived'
                            when w.failed then 'failed'
                            when w.written then 'waiting'
                            else 'none' end as word,
                       count(f.id) as referrals
                  from (
                    select r.id,
                           case when r.state in ('declined', 'withdrawn')
                                then (select max(x.at) from referral_steps x
                                       where x.tenant_id = :tenant and x.referral_id = r.id and x.step = r.state)
                                else s.closed_at end as ended
                      from referrals r
                      left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                     where r.tenant_id = :tenant and r.scheme_id = any(:schemes::uuid[])
                       and r.state <> 'entered-in-error' and r.route in ('professional', 'organisation')
                  ) f
                 cross join lateral (
                    select coalesce(bool_or(b.opened_at is not null), false) as opened,
                           coalesce(bool_or(m.state = 'handed-over'), false) as handed,
                           coalesce(bool_or(m.state in ('failed', 'bounced', 'withheld')), false) as failed,
                           count(b.id) > 0 as written
                      from words_back b
                      left join messages m on m.tenant_id = b.tenant_id and m.about_id = b.id
                     where b.tenant_id = :tenant and b.referral_id = f.id and b.final) w
                 where f.ended >= :from and f.ended < :until
                 group by 1
                """)
                .with("schemes", scope.schemes())
                .with("from", scope.period().from())
                .with("until", scope.period().until())
                .list(row -> new Word(row.coded("word", Arrival.class), row.count("referrals")));
    }

    /// Answers to referrals.
    ///
    /// @param decided of the referrals sent in the period
    /// @param inTime  of those decided, by the day promised
    /// @param overdue waiting today although that day has passed, whenever they were sent
    public record Answers(long decided, long inTime, long overdue) {}

    /// Last questionnaires neither answered nor explained.
    public record Exits(long due, long late) {}

    /// How many final words came to the same end.
    public record Word(Arrival arrival, long referrals) {}

    /// What became of a final word.
    public enum Arrival implements Coded {
        ARRIVED("arrived", "Handed over or opened"),
        WAITING("waiting", "Waiting to be handed over"),
        FAILED("failed", "Failed or came back"),
        NONE("none", "Not written yet");

        private final String code;
        private final String title;

        Arrival(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
