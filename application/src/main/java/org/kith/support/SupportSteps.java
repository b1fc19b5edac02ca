package org.kith.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.referrals.WithdrawalReason;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The history of each support: one row for every change of its state.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class SupportSteps {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    SupportSteps(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void note(SupportEvent event, String note, Actor actor) {
        sql.of("""
                insert into support_steps (tenant_id, id, support_id, step, at, by_account, reason, note)
                values (:tenant, :id, :support, :step, :at, :by, :reason, :note)
                """)
                .with("id", ids.next())
                .with("support", event.support())
                .with("step", Step.of(event))
                .with("at", event.at())
                .with("by", actor.account())
                .with("reason", reason(event))
                .with("note", note)
                .one();
    }

    private static @Nullable Coded reason(SupportEvent event) {
        return switch (event) {
            case SupportEvent.Paused paused -> paused.reason();
            case SupportEvent.Closed closed -> closed.reason();
            case SupportEvent.DeclinedByPerson declined -> declined.reason();
            case SupportEvent.Withdrawn withdrawn -> withdrawn.reason();
            case SupportEvent.Opened _,
                    SupportEvent.Allocated _,
                    SupportEvent.GivenBack _,
                    SupportEvent.ContactBegun _,
                    SupportEvent.Met _,
                    SupportEvent.PlanAgreed _,
                    SupportEvent.Resumed _,
                    SupportEvent.ClosingBegun _,
                    SupportEvent.KeptOpen _,
                    SupportEvent.NotReached _,
                    SupportEvent.Reopened _ -> null;
        };
    }

    @Transactional(readOnly = true)
    public List<Taken> of(SupportId support) {
        return sql.of("""
                select s.step, s.at, a.name, s.reason, s.note
                  from support_steps s left join accounts a on a.id = s.by_account
                 where s.tenant_id = :tenant and s.support_id = :support
                 order by s.at, s.id
                """).with("support", support).list(SupportSteps::taken);
    }

    /// The last thing that happened, for whoever finds that somebody else was faster.
    @Transactional(readOnly = true)
    public Optional<Taken> latest(SupportId support) {
        return sql.of("""
                select s.step, s.at, a.name, s.reason, s.note
                  from support_steps s left join accounts a on a.id = s.by_account
                 where s.tenant_id = :tenant and s.support_id = :support
                 order by s.id desc limit 1
                """).with("support", support).first(SupportSteps::taken);
    }

    private static Taken taken(Row row) {
        return new Taken(
                row.coded("step", Step.class),
                row.instant("at"),
                row.textOrNull("name"),
                row.textOrNull("reason"),
                row.text("note"));
    }

    /// A step that was taken.
    ///
    /// @param byName     none when Kith itself did it
    /// @param reasonCode in the list that belongs to the step
    public record Taken(
            Step step,
            Instant at,
            @Nullable String byName,
            @Nullable String reasonCode,
            String note) {

        /// The reason in words; empty when the step has none.
        public String reason() {
            if (reasonCode == null) {
                return "";
            }
            return switch (step) {
                case PAUSED -> Coded.of(HoldReason.class, reasonCode).title();
                case CLOSED -> Coded.of(ClosingReason.class, reasonCode).title();
                case DECLINED_BY_PERSON ->
                    Coded.of(PersonDeclineReason.class, reasonCode).title();
                case WITHDRAWN -> Coded.of(WithdrawalReason.class, reasonCode).title();
                case OPENED,
                        ALLOCATED,
                        GIVEN_BACK,
                        CONTACT_BEGUN,
                        MET,
                        PLAN_AGREED,
                        RESUMED,
                        CLOSING_BEGUN,
                        KEPT_OPEN,
                        NOT_REACHED,
                        REOPENED -> "";
            };
        }
    }
}
