package org.kith.referrals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;

/// What can happen to a referral, as its history names it.
public enum StepKind implements Coded {
    SUBMITTED("submitted", "Sent"),
    RETURNED("returned", "Returned with a question"),
    RESUBMITTED("resubmitted", "Answered"),
    ACCEPTED("accepted", "Accepted"),
    DECLINED("declined", "Not taken on"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    ENTERED_IN_ERROR("entered-in-error", "Marked as entered in error");

    private final String code;
    private final String title;

    StepKind(String code, String title) {
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

    /// A reason of this step in words; empty when it has none.
    public String reason(@Nullable String reasonCode) {
        return Optional.ofNullable(reasonCode)
                .flatMap(this::find)
                .map(Coded::title)
                .orElse("");
    }

    private Optional<? extends Coded> find(String reason) {
        return switch (this) {
            case RETURNED -> Coded.find(ReturnReason.class, reason);
            case DECLINED -> Coded.find(DeclineReason.class, reason);
            case WITHDRAWN -> Coded.find(WithdrawalReason.class, reason);
            case SUBMITTED, RESUBMITTED, ACCEPTED, ENTERED_IN_ERROR -> Optional.empty();
        };
    }
}
