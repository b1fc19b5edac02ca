package org.kith.support;

import org.kith.tenancy.Coded;

/// Why a person does not want the support, as they said it.
public enum PersonDeclineReason implements Coded {
    NOT_NOW("not-now", "Not now"),
    DID_NOT_KNOW("did-not-know", "Did not know they had been referred"),
    HELP_ELSEWHERE("help-elsewhere", "Has help elsewhere"),
    NOT_WHAT_EXPECTED("not-what-expected", "Not what they expected"),
    WANTS_CLINICAL_CARE("wants-clinical-care", "Wants clinical care instead"),
    PRACTICAL("practical", "Travel, time or cost stand in the way"),
    NOT_SAID("not-said", "Did not say why");

    private final String code;
    private final String title;

    PersonDeclineReason(String code, String title) {
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
