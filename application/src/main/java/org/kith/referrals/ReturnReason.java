package org.kith.referrals;

import org.kith.tenancy.Coded;

/// What is missing before a scheme can decide.
public enum ReturnReason implements Coded {
    CONTACT_DETAILS("contact-details", "How to reach the person is missing or wrong"),
    NEEDS_UNCLEAR("needs-unclear", "What the person would like help with is unclear"),
    AGREEMENT_UNCLEAR("agreement-unclear", "Whether the person agreed is unclear"),
    RISKS_UNCLEAR("risks-unclear", "The risks are unclear"),
    IDENTITY_UNCLEAR("identity-unclear", "Who the person is is unclear");

    private final String code;
    private final String title;

    ReturnReason(String code, String title) {
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
