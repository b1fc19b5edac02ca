package org.kith.referrals;

import org.kith.tenancy.Coded;

/// Why a scheme does not take a referral on.
public enum DeclineReason implements Coded {
    OUTSIDE_AREA("outside-area", "Lives outside the area the scheme serves"),
    OUTSIDE_AGE("outside-age", "Outside the ages the scheme is for"),
    OTHER_PRACTICE("other-practice", "Not registered with a practice the scheme serves"),
    ALREADY_SUPPORTED("already-supported", "Already supported by this scheme"),
    CLINICAL_NEED("clinical-need", "Needs clinical care first"),
    CRISIS("crisis", "In a crisis that needs an urgent service"),
    OTHER_SERVICE("other-service", "Another service fits better"),
    PERSON_UNAWARE("person-unaware", "The person had not agreed"),
    NO_CAPACITY("no-capacity", "The scheme has no capacity");

    private final String code;
    private final String title;

    DeclineReason(String code, String title) {
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
