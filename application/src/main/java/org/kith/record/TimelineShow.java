package org.kith.record;

import java.util.EnumSet;
import java.util.Set;
import org.kith.tenancy.Coded;

/// The part of a timeline that is shown.
public enum TimelineShow implements Coded {
    EVERYTHING("everything", "Everything"),
    CONTACTS("contacts", "Sessions and contacts"),
    PLAN("plan", "Plan"),
    CONNECTIONS("connections", "Connections"),
    QUESTIONNAIRES("questionnaires", "Questionnaires"),
    STEPS("steps", "Referral and word back"),
    DETAILS("details", "Details and consent");

    private final String code;
    private final String title;

    TimelineShow(String code, String title) {
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

    public Set<TimelineKind> kinds() {
        return switch (this) {
            case EVERYTHING -> EnumSet.allOf(TimelineKind.class);
            case CONTACTS -> EnumSet.of(TimelineKind.SESSION, TimelineKind.ATTEMPT);
            case PLAN -> EnumSet.of(TimelineKind.ABOUT_ME, TimelineKind.GOAL, TimelineKind.ACTION);
            case CONNECTIONS -> EnumSet.of(TimelineKind.CONNECTION);
            case QUESTIONNAIRES -> EnumSet.of(TimelineKind.MEASURE);
            case STEPS -> EnumSet.of(TimelineKind.REFERRAL, TimelineKind.SUPPORT, TimelineKind.WORD_BACK);
            case DETAILS -> EnumSet.of(TimelineKind.CONSENT, TimelineKind.ALERT, TimelineKind.DETAILS);
        };
    }
}
