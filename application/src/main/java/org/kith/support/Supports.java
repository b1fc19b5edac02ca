package org.kith.support;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.kith.access.SchemeReach;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;
import org.kith.tenancy.PlaceSql;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every support the place gives or gave.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Supports {

    private static final String SELECT = """
            select id, referral_id, scheme_id, person_id, state, worker_id, previous_state, hold_until, opened_at,
                   engaged_at, closed_at, end_reason, version
              from supports where tenant_id = :tenant
            """;
    private static final String BY_ID = SELECT + " and id = :id";
    private static final String BY_REFERRAL = SELECT + " and referral_id = :referral";

    private final PlaceSql sql;

    Supports(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Support> find(SupportId id) {
        return sql.of(BY_ID).with("id", id).first(SupportRows::support);
    }

    @Transactional(readOnly = true)
    public Optional<Support> of(ReferralId referral) {
        return sql.of(BY_REFERRAL).with("referral", referral).first(SupportRows::support);
    }

    /// Whether somebody with this reach may see it. What does not exist is not reached either.
    @Transactional(readOnly = true)
    public boolean reaches(SchemeReach reach, SupportId id) {
        return sql.of("""
                select 1 from supports
                 where tenant_id = :tenant and id = :id and (:every or scheme_id = any(:schemes::uuid[]))
                """)
                .with("id", id)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .first(_ -> true)
                .orElse(false);
    }

    /// For ids that Kith itself keeps.
    @Transactional(readOnly = true)
    public Support require(SupportId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No support " + id));
    }

    /// The support as whoever decides saw it; when somebody else has moved it since, the decision is not theirs to
    /// make.
    Support require(SupportId id, int version) {
        var support = require(id);
        if (support.particulars().version() != version) {
            throw new OptimisticLockingFailureException("The support moved since it was read");
        }
        return support;
    }

    /// Keeps a new support. A referral has at most one, however often its acceptance is heard of.
    ///
    /// @return false when the referral has its support already
    boolean add(Particulars opened) {
        return sql.of("""
                insert into supports (tenant_id, id, referral_id, scheme_id, person_id, state, opened_at)
                values (:tenant, :id, :referral, :scheme, :person, 'waiting', :at)
                on conflict (tenant_id, referral_id) do nothing
                """)
                        .with("id", opened.id())
                        .with("referral", opened.referral())
                        .with("scheme", opened.scheme())
                        .with("person", opened.person())
                        .with("at", opened.openedAt())
                        .changed()
                > 0;
    }

    /// Stores the state that support has moved to. It fails when somebody else moved it since it was read.
    void store(Support moved) {
        var paused = moved instanceof Support.OnHold held ? held.until() : null;
        var ended = moved instanceof Support.Ended over ? over.ending().at() : null;
        sql.of("""
                update supports
                   set state = :state, worker_id = :worker::uuid, previous_state = :previous::text,
                       hold_until = :until::date, engaged_at = :engaged::timestamptz, closed_at = :ended::timestamptz,
                       end_reason = :reason::text, version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("state", State.of(moved))
                .with("worker", moved.worker())
                .with("previous", SupportRows.previous(moved))
                .with("until", paused)
                .with("engaged", moved.particulars().engagedAt())
                .with("ended", ended)
                .with("reason", SupportRows.reason(moved))
                .with("id", moved.id())
                .with("version", moved.particulars().version())
                .one();
    }

    /// Moves the first session to an earlier one that was written down late. No decision hangs on it.
    void engagedSince(SupportId id, Instant at) {
        sql.of("""
                update supports set engaged_at = :at
                 where tenant_id = :tenant and id = :id and engaged_at > :at
                """).with("at", at).with("id", id).run();
    }

    /// Keeps what the link worker means to do next. It is a note to oneself and no fact about the person, so the
    /// next one takes its place; none leaves it as it was.
    void planNextStep(SupportId id, NextStep next) {
        if (!next.isSet()) {
            return;
        }
        sql.of("""
                update supports set next_step = :words, next_step_on = :day::date where tenant_id = :tenant and id = :id
                """)
                .with("words", next.words())
                .with("day", next.on())
                .with("id", id)
                .one();
    }

    @Transactional(readOnly = true)
    NextStep nextStep(SupportId id) {
        return sql.of("select next_step, next_step_on from supports where tenant_id = :tenant and id = :id")
                .with("id", id)
                .single(row -> new NextStep(row.text("next_step"), row.dateOrNull("next_step_on")));
    }
}
