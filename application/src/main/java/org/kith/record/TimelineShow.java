package org.kith.record;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kith.tenancy.Coded;

/// The part of a timeline that is shown.
public enum TimelineShow implements Coded {
    EVERYTHING("everything", "Everything", EnumSet.allOf(TimelineKind.class)),
    CONTACTS("contacts", "Sessions and contacts", EnumSet.of(TimelineKind.SESSION, TimelineKind.ATTEMPT)),
    PLAN("plan", "Plan", EnumSet.of(TimelineKind.ABOUT_ME, TimelineKind.GOAL, TimelineKind.ACTION)),
    CONNECTIONS("connections", "Connections", EnumSet.of(TimelineKind.CONNECTION)),
    QUESTIONNAIRES("questionnaires", "Questionnaires", EnumSet.of(TimelineKind.MEASURE)),
    STEPS(
            "steps",
            "Referral and word back",
            EnumSet.of(TimelineKind.REFERRAL, TimelineKind.SUPPORT, TimelineKind.WORD_BACK)),
    DETAILS(
            "details",
            "Details and consent",
            EnumSet.of(TimelineKind.CONSENT, TimelineKind.ALERT, TimelineKind.DETAILS));

    private final String code;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Set<TimelineKind> kinds;

    TimelineShow(String code, String title, EnumSet<TimelineKind> kinds) {
        this.code = code;
        this.title = title;
        this.kinds = Collections.unmodifiableSet(kinds);
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
        return kinds;
    }
}
