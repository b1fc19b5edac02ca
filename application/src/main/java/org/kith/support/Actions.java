package org.kith.support;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.directory.ServiceId;
import org.kith.referrals.SupportId;
import org.kith.support.Action.Task;
import org.kith.support.PlanningActions.NewAction;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every action of every plan.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Actions {

    private static final String SELECT = """
            select c.id, c.support_id, c.goal_id, c.words, c.owner, c.service_id, v.name as service, c.due_on, c.added_at,
                   c.done_at, c.dropped_at, a.name as settled_by, c.version
              from actions c
              left join services v on v.id = c.service_id
              left join accounts a on a.id = c.settled_by
             where c.tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and c.id = :id";
    private static final String ALL = SELECT + " and c.support_id = :support order by c.due_on nulls last, c.id";

    private final PlaceSql sql;

    Actions(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Action> find(ActionId id) {
        return sql.of(ONE).with("id", id).first(Actions::action);
    }

    Action require(ActionId id, int version) {
        var action = find(id).orElseThrow(() -> new NoSuchElementException("No action " + id));
        if (action.version() != version) {
            throw new OptimisticLockingFailureException("The action changed since it was read");
        }
        return action;
    }

    @Transactional(readOnly = true)
    public List<Action> of(SupportId support) {
        return sql.of(ALL).with("support", support).list(Actions::action);
    }

    boolean add(NewAction added, Actor actor, Instant now) {
        var task = added.task();
        return sql.of("""
                insert into actions
                       (tenant_id, id, support_id, goal_id, words, owner, service_id, due_on, added_at, added_by)
                values (:tenant, :id, :support, :goal, :words, :owner, :service, :due, :now, :by)
                on conflict (tenant_id, id) do nothing
                """)
                        .with("id", added.id())
                        .with("support", added.support())
                        .with("goal", task.goal())
                        .with("words", task.words())
                        .with("owner", task.owner())
                        .with("service", task.service())
                        .with("due", task.due())
                        .with("now", now)
                        .with("by", actor.account())
                        .changed()
                > 0;
    }

    void settle(Action before, @Nullable Instant doneAt, @Nullable Instant droppedAt, Actor actor) {
        sql.of("""
                update actions
                   set done_at = :done::timestamptz, dropped_at = :dropped::timestamptz, settled_by = :by::uuid,
                       version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("done", doneAt)
                .with("dropped", droppedAt)
                .with("by", actor.account())
                .with("id", before.id())
                .with("version", before.version())
                .one();
    }

    private static Action action(Row row) {
        return new Action(
                row.id("id", ActionId::new),
                row.id("support_id", SupportId::new),
                new Task(
                        row.text("words"),
                        row.coded("owner", ActionOwner.class),
                        row.idOrNull("goal_id", GoalId::new),
                        row.idOrNull("service_id", ServiceId::new),
                        row.dateOrNull("due_on")),
                row.textOrNull("service"),
                row.instant("added_at"),
                row.instantOrNull("done_at"),
                row.instantOrNull("dropped_at"),
                row.textOrNull("settled_by"),
                row.number("version"));
    }
}
