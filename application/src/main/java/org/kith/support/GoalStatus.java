package org.kith.support;

import org.kith.tenancy.Coded;

/// How far the person has come with a goal.
public enum GoalStatus implements Coded {
    WORKING("working", "Working on it"),
    MET("met", "Met"),
    PARTLY_MET("partly-met", "Partly met"),
    NOT_MET("not-met", "Not met"),
    DROPPED("dropped", "No longer wanted");

    private final String code;
    private final String title;

    GoalStatus(String code, String title) {
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

    public boolean ended() {
        return this != WORKING;
    }
}
