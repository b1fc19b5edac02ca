package org.kith.support;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.schemes.Need;
import org.kith.support.Goal.Aim;
import org.kith.support.SettingGoals.NewGoal;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every goal, with what it said before.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Goals {

    private static final String SELECT = """
            select id, support_id, need, words, importance, confidence, status, set_at, status_at, version
              from goals where tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and id = :id";
    private static final String ALL = SELECT + " and support_id = :support order by set_at, id";

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    Goals(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<Goal> find(GoalId id) {
        return sql.of(ONE).with("id", id).first(Goals::goal);
    }

    Goal require(GoalId id, int version) {
        var goal = find(id).orElseThrow(() -> new NoSuchElementException("No goal " + id));
        if (goal.version() != version) {
            throw new OptimisticLockingFailureException("The goal changed since it was read");
        }
        return goal;
    }

    @Transactional(readOnly = true)
    public List<Goal> of(SupportId support) {
        return sql.of(ALL).with("support", support).list(Goals::goal);
    }

    boolean add(NewGoal set, Instant now) {
        return sql.of("""
                insert into goals
                       (tenant_id, id, support_id, need, words, importance, confidence, status, set_at, status_at)
                values (:tenant, :id, :support, :need, :words, :importance, :confidence, 'working', :now, :now)
                on conflict (tenant_id, id) do nothing
                """)
                        .with("id", set.id())
                        .with("support", set.support())
                        .with("need", set.need())
                        .with("words", set.aim().words())
                        .with("importance", set.aim().importance())
                        .with("confidence", set.aim().confidence())
                        .with("now", now)
                        .changed()
                > 0;
    }

    /// Stores what a goal says now, and keeps what it said before.
    void store(Goal before, Aim aim, GoalStatus status, Actor actor, Instant now) {
        keep(before.id(), "words", before.aim().words(), aim.words(), actor, now);
        keep(before.id(), "importance", before.aim().importance(), aim.importance(), actor, now);
        keep(before.id(), "confidence", before.aim().confidence(), aim.confidence(), actor, now);
        keep(before.id(), "status", before.status().code(), status.code(), actor, now);
        sql.of("""
                update goals
                   set words = :words, importance = :importance, confidence = :confidence, status = :status,
                       status_at = :at, version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("words", aim.words())
                .with("importance", aim.importance())
                .with("confidence", aim.confidence())
                .with("status", status)
                .with("at", status == before.status() ? before.statusAt() : now)
                .with("id", before.id())
                .with("version", before.version())
                .one();
    }

    private void keep(GoalId goal, String field, Object old, Object changed, Actor actor, Instant now) {
        if (old.equals(changed)) {
            return;
        }
        sql.of("""
                insert into goal_changes (tenant_id, id, goal_id, field, old_value, new_value, changed_by, changed_at)
                values (:tenant, :id, :goal, :field, :old, :new, :by, :now)
                """)
                .with("id", ids.next())
                .with("goal", goal)
                .with("field", field)
                .with("old", old.toString())
                .with("new", changed.toString())
                .with("by", actor.account())
                .with("now", now)
                .one();
    }

    /// Who changed it last.
    @Transactional(readOnly = true)
    public Optional<Changed> latestChange(GoalId goal) {
        return sql.of("""
                select a.name, c.changed_at
                  from goal_changes c left join accounts a on a.id = c.changed_by
                 where c.tenant_id = :tenant and c.goal_id = :goal
                 order by c.id desc limit 1
                """)
                .with("goal", goal)
                .first(row -> new Changed(row.textOrNull("name"), row.instant("changed_at")));
    }

    private static Goal goal(Row row) {
        return new Goal(
                row.id("id", GoalId::new),
                row.id("support_id", SupportId::new),
                row.codedOrNull("need", Need.class),
                new Aim(row.text("words"), row.number("importance"), row.number("confidence")),
                row.coded("status", GoalStatus.class),
                row.instant("set_at"),
                row.instant("status_at"),
                row.number("version"));
    }
}
