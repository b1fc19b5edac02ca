package org.kith.referrals.web;

import org.kith.tenancy.Coded;

/// Whether a visitor has something to say that keeps everyone safe.
public enum SafetyAnswer implements Coded {
    NO("no", "No"),
    YES("yes", "Yes");

    private final String code;
    private final String title;

    SafetyAnswer(String code, String title) {
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
