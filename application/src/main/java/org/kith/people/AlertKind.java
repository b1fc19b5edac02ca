package org.kith.people;

import org.kith.tenancy.Coded;

/// What an alert is about.
public enum AlertKind implements Coded {
    RISK_TO_SELF("risk-to-self", "Risk of harm to themselves"),
    RISK_TO_OTHERS("risk-to-others", "Risk of harm to others"),
    SAFEGUARDING("safeguarding", "Safeguarding concern"),
    DO_NOT_DISCLOSE("do-not-disclose", "Do not tell anyone where they live"),
    VISITING("visiting", "Take care when visiting"),
    HEALTH("health", "Health condition to know of"),
    DIED("died", "Has died"),
    OTHER("other", "Something else to know first");

    private final String code;
    private final String title;

    AlertKind(String code, String title) {
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
