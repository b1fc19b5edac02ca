package org.kith.referrals;

import org.kith.tenancy.Coded;

/// Who thought of the referral, coded so that uptake can be compared by source.
public enum ReferralSource implements Coded {
    GP("gp", "GP"),
    NURSE("nurse", "Nurse"),
    RECEPTIONIST("receptionist", "Receptionist or care navigator"),
    OTHER_PRACTICE_STAFF("other-practice-staff", "Someone else in a practice"),
    HOSPITAL("hospital", "Hospital"),
    MENTAL_HEALTH("mental-health", "Mental health team"),
    COUNCIL("council", "Council or social care"),
    COMMUNITY("community", "Community organisation"),
    OTHER_PROFESSIONAL("other-professional", "Another professional"),
    PERSON("person", "The person themselves"),
    FAMILY("family", "Family member, friend or carer");

    private final String code;
    private final String title;

    ReferralSource(String code, String title) {
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
