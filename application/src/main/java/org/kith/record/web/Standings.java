package org.kith.record.web;

import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.referrals.State;

/// Where a referral or its support stands, as a tag.
final class Standings {

    private Standings() {}

    static Status tag(State state) {
        return Status.of(
                state.title(),
                switch (state) {
                    case SUBMITTED -> Tone.BLUE;
                    case RETURNED -> Tone.YELLOW;
                    case ACCEPTED -> Tone.GREEN;
                    case DECLINED, WITHDRAWN, ENTERED_IN_ERROR -> Tone.GREY;
                });
    }

    static Status tag(org.kith.support.State state) {
        return Status.of(
                state.title(),
                switch (state) {
                    case WAITING -> Tone.YELLOW;
                    case ALLOCATED, CONTACTING -> Tone.BLUE;
                    case ENGAGED, PLANNED -> Tone.GREEN;
                    case CLOSING -> Tone.PURPLE;
                    case ON_HOLD -> Tone.ORANGE;
                    case CLOSED, DECLINED_BY_PERSON, NOT_REACHED, WITHDRAWN -> Tone.GREY;
                });
    }
}
