package org.kith.support;

import org.kith.tenancy.Coded;

/// Why support pauses.
public enum HoldReason implements Coded {
    ILLNESS("illness", "The person is ill"),
    HOSPITAL("hospital", "The person is in hospital"),
    AWAY("away", "The person is away"),
    PERSON_ASKED("person-asked", "The person asked for a pause"),
    WAITING_FOR_SERVICE("waiting-for-service", "Waiting for a service to start"),
    WORKER_AWAY("worker-away", "The link worker is away");

    private final String code;
    private final String title;

    HoldReason(String code, String title) {
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
