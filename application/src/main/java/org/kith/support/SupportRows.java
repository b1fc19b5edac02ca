package org.kith.support;

import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;
import org.kith.referrals.WithdrawalReason;
import org.kith.tenancy.Coded;
import org.kith.tenancy.Row;

/// How a state of [Support] lies in its row.
final class SupportRows {

    private SupportRows() {}

    static Support support(Row row) {
        var particulars = particulars(row);
        return switch (row.coded("state", State.class)) {
            case WAITING -> new Support.Waiting(particulars);
            case ALLOCATED -> new Support.Allocated(particulars, worker(row));
            case CONTACTING -> new Support.Contacting(particulars, worker(row));
            case ENGAGED -> new Support.Engaged(particulars, worker(row));
            case PLANNED -> new Support.Planned(particulars, worker(row));
            case CLOSING -> new Support.Closing(before(particulars, row));
            case ON_HOLD -> new Support.OnHold(before(particulars, row), row.dateOrNull("hold_until"));
            case CLOSED -> new Support.Closed(particulars, ending(row), row.coded("end_reason", ClosingReason.class));
            case DECLINED_BY_PERSON ->
                new Support.DeclinedByPerson(
                        particulars, ending(row), row.coded("end_reason", PersonDeclineReason.class));
            case NOT_REACHED -> new Support.NotReached(particulars, ending(row));
            case WITHDRAWN ->
                new Support.Withdrawn(particulars, ending(row), row.codedOrNull("end_reason", WithdrawalReason.class));
        };
    }

    private static Support.Underway before(Particulars particulars, Row row) {
        return switch (row.coded("previous_state", State.class)) {
            case WAITING -> new Support.Waiting(particulars);
            case ALLOCATED -> new Support.Allocated(particulars, worker(row));
            case CONTACTING -> new Support.Contacting(particulars, worker(row));
            case ENGAGED -> new Support.Engaged(particulars, worker(row));
            case PLANNED -> new Support.Planned(particulars, worker(row));
            case CLOSING, ON_HOLD, CLOSED, DECLINED_BY_PERSON, NOT_REACHED, WITHDRAWN ->
                throw new IllegalStateException("Support goes back only to where it was going on");
        };
    }

    static @Nullable State previous(Support support) {
        return switch (support) {
            case Support.OnHold held -> State.of(held.from());
            case Support.Closing closing -> State.of(closing.from());
            case Support.Underway _, Support.Ended _ -> null;
        };
    }

    static @Nullable Coded reason(Support support) {
        return switch (support) {
            case Support.Closed closed -> closed.reason();
            case Support.DeclinedByPerson declined -> declined.reason();
            case Support.Withdrawn withdrawn -> withdrawn.reason();
            case Support.NotReached _, Support.Open _ -> null;
        };
    }

    private static Particulars particulars(Row row) {
        return new Particulars(
                row.id("id", SupportId::new),
                row.id("referral_id", ReferralId::new),
                row.id("scheme_id", SchemeId::new),
                row.id("person_id", PersonId::new),
                row.instant("opened_at"),
                row.instantOrNull("engaged_at"),
                row.number("version"));
    }

    private static AccountId worker(Row row) {
        return row.id("worker_id", AccountId::new);
    }

    private static Ending ending(Row row) {
        return new Ending(row.instant("closed_at"), row.idOrNull("worker_id", AccountId::new));
    }
}
