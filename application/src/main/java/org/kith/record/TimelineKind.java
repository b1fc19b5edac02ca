package org.kith.record;

import org.kith.tenancy.Coded;

/// The kinds of things that happen in a person's time with the schemes.
public enum TimelineKind implements Coded {
    REFERRAL("referral", "Referral"),
    SUPPORT("support", "Support"),
    WORD_BACK("word-back", "Word back"),
    ATTEMPT("attempt", "Contact"),
    SESSION("session", "Session"),
    ABOUT_ME("about-me", "About me"),
    GOAL("goal", "Goal"),
    ACTION("action", "Action"),
    CONNECTION("connection", "Connection"),
    MEASURE("measure", "Questionnaire"),
    CONSENT("consent", "Consent"),
    ALERT("alert", "Alert"),
    DETAILS("details", "Details");

    private final String code;
    private final String title;

    TimelineKind(String code, String title) {
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
