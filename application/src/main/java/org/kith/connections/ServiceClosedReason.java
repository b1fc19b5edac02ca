package org.kith.connections;

import org.kith.tenancy.Coded;

/// Why a service is no longer there.
public enum ServiceClosedReason implements Coded {
    SERVICE_ENDED("service-ended", "The service ended"),
    SERVICE_PAUSED("service-paused", "The service is paused");

    private final String code;
    private final String title;

    ServiceClosedReason(String code, String title) {
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
