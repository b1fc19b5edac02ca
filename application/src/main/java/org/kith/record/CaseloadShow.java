package org.kith.record;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.kith.tenancy.Coded;

/// The part of a caseload that is shown.
public enum CaseloadShow implements Coded {
    EVERYBODY("everybody", "Everybody", EnumSet.allOf(Why.class)),
    TODAY("today", "Due now", pressing()),
    STARTING("starting", "Not met yet", EnumSet.of(Why.URGENT, Why.NOT_TRIED, Why.TRYING)),
    QUESTIONNAIRES(
            "questionnaires",
            "Questionnaires",
            EnumSet.of(Why.LAST_MEASURE_LATE, Why.LAST_MEASURE_DUE, Why.FIRST_MEASURE_LATE, Why.FIRST_MEASURE_DUE)),
    ANSWERS("answers", "Services to follow up", EnumSet.of(Why.SERVICE_SAID_NO, Why.ANSWER_MISSING)),
    QUIET("quiet", "No contact for a while", EnumSet.of(Why.QUIET)),
    ON_HOLD("on-hold", "On hold", EnumSet.of(Why.ON_HOLD, Why.HOLD_OVER));

    private final String code;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable below
    private final Set<Why> whys;

    CaseloadShow(String code, String title, EnumSet<Why> whys) {
        this.code = code;
        this.title = title;
        this.whys = Collections.unmodifiableSet(whys);
    }

    private static EnumSet<Why> pressing() {
        var pressing = EnumSet.allOf(Why.class);
        pressing.removeIf(why -> !why.pressing());
        return pressing;
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
        return whys;
    }
}
