package org.kith.support;

import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.measures.Asking;
import org.kith.measures.MissingReason;
import org.kith.measures.PlanningMeasures;
import org.kith.referrals.WithdrawalReason;
import org.kith.schemes.Occasion;
import org.kith.schemes.Schemes;
import org.kith.tenancy.PlaceClock;
import org.springframework.stereotype.Component;

/// Says to the measures when a person's first and last are due, and why they will never be taken.
///
/// A person who was met and is gone before the last measure leaves a last measure behind that is missing with its
/// reason, so that nobody drops out of the evaluation unseen.
@Component
class ExpectingMeasures {

    private final Schemes schemes;
    private final PlanningMeasures planning;
    private final Intervals intervals;

    ExpectingMeasures(Schemes schemes, PlanningMeasures planning, Intervals intervals) {
        this.schemes = schemes;
        this.planning = planning;
        this.intervals = intervals;
    }

    void first(Support support, LocalDate day) {
        expect(support, Occasion.FIRST, day);
    }

    /// A person who was never met has no first measure to compare a last one with.
    void last(Support support, LocalDate day) {
        if (support.particulars().engagedAt() != null) {
            expect(support, Occasion.LAST, day);
        }
    }

    /// Support goes on after all, so the last measure is not due yet.
    void callOffLast(Support support) {
        planning.callOff(asking(support), Occasion.LAST);
    }

    void giveUp(Support.Ended over, Actor actor) {
        last(over, LocalDate.ofInstant(over.ending().at(), PlaceClock.LONDON));
        planning.giveUp(over.id(), why(over), actor);
    }

    private void expect(Support support, Occasion occasion, LocalDate day) {
        var asking = asking(support);
        schemes.require(support.particulars().scheme())
                .plannedFor(occasion)
                .forEach(measure -> planning.expect(asking, measure, day));
    }

    private Asking asking(Support support) {
        var particulars = support.particulars();
        return new Asking(support.id(), particulars.scheme(), particulars.person(), intervals.periods(support.id()));
    }

    private static MissingReason why(Support.Ended over) {
        return switch (over) {
            case Support.DeclinedByPerson _ -> MissingReason.PERSON_DECLINED;
            case Support.NotReached _ -> MissingReason.NOT_REACHED;
            case Support.Withdrawn withdrawn ->
                withdrawn.reason() == WithdrawalReason.DIED ? MissingReason.DIED : MissingReason.ENDED_BEFORE_DUE;
            case Support.Closed closed ->
                closed.reason() == ClosingReason.DIED ? MissingReason.DIED : MissingReason.ENDED_BEFORE_DUE;
        };
    }
}
