package org.kith.referrals;

import org.kith.tenancy.Coded;

/// Why a referral was taken back.
public enum WithdrawalReason implements Coded {
    PERSON_CHANGED_MIND("person-changed-mind", "The person changed their mind"),
    REFERRER_CHANGED_MIND("referrer-changed-mind", "The referrer changed their mind"),
    NEEDS_MET("needs-met", "The needs have been met already"),
    MOVED_AWAY("moved-away", "The person moved away"),
    DIED("died", "The person died"),
    SENT_TWICE("sent-twice", "It was sent twice");

    private final String code;
    private final String title;

    WithdrawalReason(String code, String title) {
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
