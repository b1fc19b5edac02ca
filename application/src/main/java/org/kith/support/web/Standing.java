package org.kith.support.web;

import java.time.LocalDate;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.support.State;
import org.kith.support.Support;

/// Where support stands, as a tag and as a sentence.
final class Standing {

    private Standing() {}

    static Status tag(Support support) {
        var state = State.of(support);
        return Status.of(state.title(), tone(state));
    }

    private static Tone tone(State state) {
        return switch (state) {
            case WAITING -> Tone.YELLOW;
            case ALLOCATED, CONTACTING -> Tone.BLUE;
            case ENGAGED, PLANNED -> Tone.GREEN;
            case CLOSING -> Tone.PURPLE;
            case ON_HOLD -> Tone.ORANGE;
            case CLOSED, DECLINED_BY_PERSON, NOT_REACHED, WITHDRAWN -> Tone.GREY;
        };
    }

    static String sentence(Support support, LocalDate today) {
        return switch (support) {
            case Support.Waiting waiting ->
                "Waiting since %s (%s)."
                        .formatted(
                                Written.date(waiting.particulars().openedAt()), Written.howLong(day(waiting), today));
            case Support.Allocated _ -> "Nobody has tried to reach the person yet.";
            case Support.Contacting _ -> "The person has not been met yet.";
            case Support.Engaged _ -> "They have met. There is no plan yet.";
            case Support.Planned _ -> "They work on the plan.";
            case Support.Closing _ -> "What is left to do stands on the closing page.";
            case Support.OnHold held -> held.until() == null ? "" : "Look again on " + Written.date(held.until()) + ".";
            case Support.Ended ended ->
                "Ended on " + Written.date(ended.ending().at()) + ".";
        };
    }

    private static LocalDate day(Support support) {
        return Written.inLondon(support.particulars().openedAt()).toLocalDate();
    }
}
