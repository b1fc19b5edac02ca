package org.kith.access;

import org.kith.tenancy.Coded;

/// What an account may be in a place. Any job title maps to one of these few.
public enum Role implements Coded {
    REFERRER("referrer", "Referrer"),
    LINK_WORKER("link-worker", "Link worker"),
    MANAGER("manager", "Service manager"),
    COMMISSIONER("commissioner", "Commissioner"),
    EVALUATOR("evaluator", "Evaluator"),
    ADMINISTRATOR("administrator", "Administrator");

    private final String code;
    private final String title;

    Role(String code, String title) {
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
