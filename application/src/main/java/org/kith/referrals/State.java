package org.kith.referrals;

import org.kith.tenancy.Coded;

/// The states of a [Referral] as rows and pages name them.
public enum State implements Coded {
    SUBMITTED("submitted", "Waiting for a decision"),
    RETURNED("returned", "Waiting for the referrer"),
    ACCEPTED("accepted", "Accepted"),
    DECLINED("declined", "Not taken on"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    ENTERED_IN_ERROR("entered-in-error", "Entered in error");

    private final String code;
    private final String title;

    State(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static State of(Referral referral) {
        return switch (referral) {
            case Referral.Submitted _ -> SUBMITTED;
            case Referral.Returned _ -> RETURNED;
            case Referral.Accepted _ -> ACCEPTED;
            case Referral.Declined _ -> DECLINED;
            case Referral.Withdrawn _ -> WITHDRAWN;
            case Referral.EnteredInError _ -> ENTERED_IN_ERROR;
        };
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
