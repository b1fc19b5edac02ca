package org.kith.record;

import java.util.EnumSet;
import java.util.Set;
import org.kith.tenancy.Coded;

/// The part of a caseload that is shown.
public enum CaseloadShow implements Coded {
    EVERYBODY("everybody", "Everybody"),
    TODAY("today", "Due now"),
    STARTING("starting", "Not met yet"),
    QUESTIONNAIRES("questionnaires", "Questionnaires"),
    ANSWERS("answers", "Services to follow up"),
    QUIET("quiet", "No contact for a while"),
    ON_HOLD("on-hold", "On hold");

    private final String code;
    private final String title;

    CaseloadShow(String code, String title) {
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

    /// Somebody is shown for whom any of these holds.
    public Set<Why> whys() {
        return switch (this) {
            case EVERYBODY -> EnumSet.allOf(Why.class);
            case TODAY -> pressing();
            case STARTING -> EnumSet.of(Why.URGENT, Why.NOT_TRIED, Why.TRYING);
            case QUESTIONNAIRES ->
                EnumSet.of(Why.LAST_MEASURE_LATE, Why.LAST_MEASURE_DUE, Why.FIRST_MEASURE_LATE, Why.FIRST_MEASURE_DUE);
            case ANSWERS -> EnumSet.of(Why.SERVICE_SAID_NO, Why.ANSWER_MISSING);
            case QUIET -> EnumSet.of(Why.QUIET);
            case ON_HOLD -> EnumSet.of(Why.ON_HOLD, Why.HOLD_OVER);
        };
    }

    private static Set<Why> pressing() {
        var pressing = EnumSet.allOf(Why.class);
        pressing.removeIf(why -> !why.pressing());
        return pressing;
    }
}
