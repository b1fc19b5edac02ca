package org.kith.connections;

import org.kith.tenancy.Coded;

/// Why a service does not take a person.
public enum ServiceDeclineReason implements Coded {
    FULL("full", "It is full"),
    NOT_ELIGIBLE("not-eligible", "It is for other people or another area"),
    NEEDS_MORE_THAN_WE_CAN_GIVE("needs-more-than-we-can-give", "The person needs more than it can give"),
    COULD_NOT_REACH("could-not-reach", "It could not reach the person"),
    SERVICE_PAUSED("service-paused", "It is paused"),
    OTHER("other", "Another reason");

    private final String code;
    private final String title;

    ServiceDeclineReason(String code, String title) {
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
