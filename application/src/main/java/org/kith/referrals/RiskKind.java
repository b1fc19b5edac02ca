package org.kith.referrals;

import org.kith.tenancy.Coded;

/// What whoever visits or rings should know beforehand.
public enum RiskKind implements Coded {
    SELF_HARM("self-harm", "Self-harm or suicidal thoughts"),
    HARM_TO_OTHERS("harm-to-others", "Harm to others, or violence in the home"),
    ABUSE("abuse", "Domestic abuse or a safeguarding concern"),
    VISITING("visiting", "Something about visiting at home"),
    HEALTH("health", "Falls, seizures or another health risk"),
    SUBSTANCES("substances", "Alcohol or drugs"),
    OTHER("other", "Something else");

    private final String code;
    private final String title;

    RiskKind(String code, String title) {
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
