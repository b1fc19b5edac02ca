package org.kith.support;

import org.kith.tenancy.Coded;

/// Whether a session came about, and if not, whose doing that was.
public enum Attendance implements Coded {
    BOOKED("booked", "Booked"),
    ATTENDED("attended", "Attended"),
    LATE("late", "Came late"),
    DID_NOT_ATTEND("did-not-attend", "Did not attend"),
    CANCELLED_BY_PERSON("cancelled-by-person", "Cancelled by the person"),
    CANCELLED_BY_SERVICE("cancelled-by-service", "Cancelled by us");

    private final String code;
    private final String title;

    Attendance(String code, String title) {
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

    public boolean held() {
        return this == ATTENDED || this == LATE;
    }

    public boolean cancelled() {
        return this == CANCELLED_BY_PERSON || this == CANCELLED_BY_SERVICE;
    }
}
