package org.kith.reporting;

import org.kith.tenancy.Coded;

/// What happens once in the course of a referral, counted on the day it happens.
public enum Milestone implements Coded {
    RECEIVED("received", "Referrals received"),
    ACCEPTED("accepted", "Referrals accepted"),
    STARTED("started", "First sessions held"),
    ENDED("ended", "Support ended");

    private final String code;
    private final String title;

    Milestone(String code, String title) {
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
