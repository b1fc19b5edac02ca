package org.kith.people;

import org.kith.tenancy.Coded;

/// Why a record holds no NHS number. The first three are the national reasons.
public enum NhsNumberAbsence implements Coded {
    NOT_KNOWN("nhs-number-not-known", "Not known"),
    OVERSEAS("overseas-patient", "From overseas, has none"),
    DEVOLVED_NATION("devolved-nation", "Registered in Scotland, Wales or Northern Ireland"),
    IN_DISPUTE("in-dispute", "The number given is on another person’s record");

    private final String code;
    private final String title;

    NhsNumberAbsence(String code, String title) {
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
