package org.kith.record.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.design.Written;
import org.kith.record.Caseload.Line;
import org.kith.record.Reason;
import org.kith.record.Why;

/// Says why a person is on a caseload.
record CaseloadWords(Ago ago) {

    private static final int MOST = 3;

    static CaseloadWords on(LocalDate today) {
        return new CaseloadWords(new Ago(today));
    }

    /// The most pressing reasons in one line.
    String why(Line line) {
        var said = reasons(line).stream().limit(MOST).collect(Collectors.joining(" · "));
        return Written.beginning(said);
    }

    /// One reason, standing alone.
    String sentence(Reason reason, Line line) {
        return Written.beginning(words(reason, line));
    }

    /// Every reason. That nothing is planned is said only when there is nothing else to say.
    List<String> reasons(Line line) {
        return line.reasons().stream()
                .filter(reason ->
                        reason.why() != Why.NOTHING_PLANNED || line.reasons().size() == 1)
                .map(reason -> words(reason, line))
                .toList();
    }

    private String words(Reason reason, Line line) {
        var at = reason.at();
        return switch (reason.why()) {
            case SESSION_TODAY, SESSION_COMING -> "session " + ago.when(at);
            case URGENT -> "urgent, waiting " + ago.waiting(at);
            case SESSION_TO_RECORD -> "session of " + Written.date(at) + " not written down yet";
            case LAST_MEASURE_LATE -> "last questionnaire late, due since " + Written.date(at);
            case FIRST_MEASURE_LATE -> "first questionnaire late, due since " + Written.date(at);
            case LAST_MEASURE_DUE -> "last questionnaire due " + ago.since(at);
            case FIRST_MEASURE_DUE -> "first questionnaire due " + ago.since(at);
            case NEXT_STEP_DUE -> "due " + ago.since(at) + ": " + line.nextStep();
            case NEXT_STEP -> "next on " + Written.date(at) + ": " + line.nextStep();
            case ACTION_DUE -> "something you promised, due " + ago.since(at);
            case NOT_TRIED -> "waiting " + ago.waiting(at) + " for a first call";
            case WAITING -> "waiting " + ago.waiting(at) + " for a link worker";
            case HOLD_OVER ->
                "pause was to end " + (Ago.day(at).equals(ago.today()) ? "today" : "on " + Written.date(at));
            case REVIEW_DUE -> "plan to be reviewed " + ago.since(at);
            case SERVICE_SAID_NO -> "a service said no on " + Written.date(at);
            case ANSWER_MISSING -> "a service has not answered for " + ago.waiting(at);
            case TRYING -> tried(line.tries()) + ", last " + ago.ago(at);
            case QUIET -> "last contact " + ago.ago(at);
            case ON_HOLD -> "on hold, last contact " + ago.ago(at);
            case NOTHING_PLANNED -> "nothing planned, last contact " + ago.ago(at);
        };
    }

    private static String tried(int times) {
        return switch (times) {
            case 0, 1 -> "tried once";
            case 2 -> "tried twice";
            default -> "tried " + times + " times";
        };
    }
}
