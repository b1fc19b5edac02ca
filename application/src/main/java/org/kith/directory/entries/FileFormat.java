package org.kith.directory.entries;

import org.kith.tenancy.Coded;

/// What a file may hold. Its content says which, never its name.
public enum FileFormat implements Coded {
    OPEN_REFERRAL_1("open-referral-1", "Services, Open Referral UK 1"),
    OPEN_REFERRAL_3("open-referral-3", "Services, Open Referral UK 3"),
    PRACTICES("practices", "GP practices"),
    SMALL_AREAS("small-areas", "Small areas and their deprivation"),
    POSTCODES("postcodes", "Postcodes"),
    UNKNOWN("unknown", "Not recognised");

    private final String code;
    private final String title;

    FileFormat(String code, String title) {
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
