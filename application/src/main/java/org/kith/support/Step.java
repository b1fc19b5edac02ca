package org.kith.support;

import org.kith.tenancy.Coded;

/// What can happen to support, as its history names it.
public enum Step implements Coded {
    OPENED("opened", "Referral accepted"),
    ALLOCATED("allocated", "Given to a link worker"),
    GIVEN_BACK("given-back", "Given back to the waiting list"),
    CONTACT_BEGUN("contact-begun", "First tried to reach the person"),
    MET("met", "First session held"),
    PLAN_AGREED("plan-agreed", "Plan agreed"),
    PAUSED("paused", "Put on hold"),
    RESUMED("resumed", "Taken up again"),
    CLOSING_BEGUN("closing-begun", "Closing begun"),
    KEPT_OPEN("kept-open", "Kept open after all"),
    CLOSED("closed", "Closed"),
    DECLINED_BY_PERSON("declined-by-person", "Declined by the person"),
    NOT_REACHED("not-reached", "Not reached"),
    WITHDRAWN("withdrawn", "Withdrawn"),
    REOPENED("reopened", "Reopened");

    private final String code;
    private final String title;

    Step(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Step of(SupportEvent event) {
        return switch (event) {
            case SupportEvent.Opened _ -> OPENED;
            case SupportEvent.Allocated _ -> ALLOCATED;
            case SupportEvent.GivenBack _ -> GIVEN_BACK;
            case SupportEvent.ContactBegun _ -> CONTACT_BEGUN;
            case SupportEvent.Met _ -> MET;
            case SupportEvent.PlanAgreed _ -> PLAN_AGREED;
            case SupportEvent.Paused _ -> PAUSED;
            case SupportEvent.Resumed _ -> RESUMED;
            case SupportEvent.ClosingBegun _ -> CLOSING_BEGUN;
            case SupportEvent.KeptOpen _ -> KEPT_OPEN;
            case SupportEvent.Closed _ -> CLOSED;
            case SupportEvent.DeclinedByPerson _ -> DECLINED_BY_PERSON;
            case SupportEvent.NotReached _ -> NOT_REACHED;
            case SupportEvent.Withdrawn _ -> WITHDRAWN;
            case SupportEvent.Reopened _ -> REOPENED;
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
