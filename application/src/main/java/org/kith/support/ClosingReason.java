package org.kith.support;

import org.kith.tenancy.Coded;

/// How support ended.
public enum ClosingReason implements Coded {
    GOALS_MET("goals-met", "Goals met"),
    PARTLY_MET("partly-met", "Goals partly met"),
    DISENGAGED("disengaged", "Stopped coming"),
    MOVED_AWAY("moved-away", "Moved away"),
    DIED("died", "Died"),
    STEPPED_UP("stepped-up", "Moved on to more intensive care"),
    OTHER("other", "Another reason");

    private final String code;
    private final String title;

    ClosingReason(String code, String title) {
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
