package org.kith.record;

import org.kith.tenancy.Coded;

/// Why a person is on a list of work, the most pressing first: the order of this list is the order of every caseload.
public enum Why implements Coded {
    SESSION_TODAY("session-today", "Session today"),
    URGENT("urgent", "Urgent referral"),
    SESSION_TO_RECORD("session-to-record", "Session to write down"),
    LAST_MEASURE_LATE("last-measure-late", "Last questionnaire late"),
    FIRST_MEASURE_LATE("first-measure-late", "First questionnaire late"),
    NEXT_STEP_DUE("next-step-due", "Next step due"),
    ACTION_DUE("action-due", "Something promised is due"),
    NOT_TRIED("not-tried", "Waiting for a first call"),
    WAITING("waiting", "Waiting for a link worker"),
    HOLD_OVER("hold-over", "Pause is over"),
    LAST_MEASURE_DUE("last-measure-due", "Last questionnaire due"),
    FIRST_MEASURE_DUE("first-measure-due", "First questionnaire due"),
    REVIEW_DUE("review-due", "Plan to review"),
    SERVICE_SAID_NO("service-said-no", "A service said no"),
    ANSWER_MISSING("answer-missing", "A service has not answered"),
    TRYING("trying", "Being contacted"),
    QUIET("quiet", "No contact for a while"),
    SESSION_COMING("session-coming", "Session booked"),
    NEXT_STEP("next-step", "Next step planned"),
    ON_HOLD("on-hold", "On hold"),
    NOTHING_PLANNED("nothing-planned", "Nothing planned");

    private final String code;
    private final String title;

    Why(String code, String title) {
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

    /// Whether somebody must do something about it now.
    public boolean pressing() {
        return compareTo(ANSWER_MISSING) <= 0;
    }
}
