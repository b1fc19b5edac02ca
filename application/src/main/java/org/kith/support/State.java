package org.kith.support;

import org.kith.tenancy.Coded;

/// The states of [Support] as rows and pages name them.
public enum State implements Coded {
    WAITING("waiting", "Waiting for a link worker"),
    ALLOCATED("allocated", "Has a link worker"),
    CONTACTING("contacting", "Being contacted"),
    ENGAGED("engaged", "Started"),
    PLANNED("planned", "Plan agreed"),
    CLOSING("closing", "Being closed"),
    CLOSED("closed", "Closed"),
    ON_HOLD("on-hold", "On hold"),
    DECLINED_BY_PERSON("declined-by-person", "Declined by the person"),
    NOT_REACHED("not-reached", "Not reached"),
    WITHDRAWN("withdrawn", "Withdrawn");

    private final String code;
    private final String title;

    State(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public static State of(Support support) {
        return switch (support) {
            case Support.Waiting _ -> WAITING;
            case Support.Allocated _ -> ALLOCATED;
            case Support.Contacting _ -> CONTACTING;
            case Support.Engaged _ -> ENGAGED;
            case Support.Planned _ -> PLANNED;
            case Support.Closing _ -> CLOSING;
            case Support.Closed _ -> CLOSED;
            case Support.OnHold _ -> ON_HOLD;
            case Support.DeclinedByPerson _ -> DECLINED_BY_PERSON;
            case Support.NotReached _ -> NOT_REACHED;
            case Support.Withdrawn _ -> WITHDRAWN;
        };
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
