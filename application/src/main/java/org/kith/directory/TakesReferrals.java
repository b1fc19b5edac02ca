package org.kith.directory;

import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;

/// Whether a service takes referrals now, as far as the place knows.
public enum TakesReferrals implements Coded {
    YES("yes", "Takes referrals now"),
    NO("no", "Takes no referrals now"),
    UNKNOWN("unknown", "Ask first");

    private final String code;
    private final String title;

    TakesReferrals(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static TakesReferrals of(@Nullable Boolean known) {
        return known == null ? UNKNOWN : known ? YES : NO;
    }

    @Nullable Boolean known() {
        return switch (this) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> null;
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
