package org.kith.support;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every attempt to reach a person, before and between sessions.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Attempts {

    private final PlaceSql sql;

    Attempts(PlaceSql sql) {
        this.sql = sql;
    }

    /// Writes an attempt down, unless it has been: then it says so.
    ///
    /// @return false when this attempt has been written down before
    boolean add(NewAttempt made, Actor actor, Instant now) {
        return sql.of("""
                insert into contact_attempts (tenant_id, id, support_id, at, channel, outcome, note, made_by, recorded_at)
                values (:tenant, :id, :support, :at, :channel, :outcome, :note, :by, :now)
                on conflict (tenant_id, id) do nothing
                """)
                        .with("id", made.id())
                        .with("support", made.support())
                        .with("at", made.at())
                        .with("channel", made.way())
                        .with("outcome", made.outcome())
                        .with("note", made.note())
                        .with("by", actor.account())
                        .with("now", now)
                        .changed()
                > 0;
    }

    /// In the order in which they were made.
    @Transactional(readOnly = true)
    public List<Attempt> of(SupportId support) {
        return sql.of("""
                select c.at, c.channel, c.outcome, c.note, a.name
                  from contact_attempts c left join accounts a on a.id = c.made_by
                 where c.tenant_id = :tenant and c.support_id = :support
                 order by c.at, c.id
                """)
                .with("support", support)
                .list(row -> new Attempt(
                        row.instant("at"),
                        row.coded("channel", ContactWay.class),
                        row.coded("outcome", AttemptOutcome.class),
                        row.text("note"),
                        row.textOrNull("name")));
    }

    @Transactional(readOnly = true)
    public Tally tally(SupportId support) {
        return Tally.of(of(support));
    }

    /// Somebody tried to reach the person.
    public record Attempt(
            Instant at,
            ContactWay way,
            AttemptOutcome outcome,
            String note,
            @Nullable String byName) {}

    /// An attempt to be written down.
    ///
    /// @param next what the link worker means to do next; [NextStep#NONE] leaves it as it was
    public record NewAttempt(
            AttemptId id,
            SupportId support,
            Instant at,
            ContactWay way,
            AttemptOutcome outcome,
            String note,
            NextStep next) {}
}
