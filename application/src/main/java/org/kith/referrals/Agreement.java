package org.kith.referrals;

import org.kith.tenancy.Coded;

/// Whether the person knows of the referral, and who decided.
public enum Agreement implements Coded {
    PERSON("person", "The person agrees to this referral"),
    REPRESENTATIVE("representative", "Someone with legal authority agrees for them"),
    BEST_INTERESTS("best-interests", "The person cannot decide, and it is in their best interests");

    private final String code;
    private final String title;

    Agreement(String code, String title) {
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
