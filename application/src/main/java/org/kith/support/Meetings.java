package org.kith.support;

import java.time.Instant;
import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.tenancy.PlaceClock;
import org.springframework.stereotype.Component;

/// What it means for support that a person and a link worker met: it has begun, and the first measures are due.
@Component
class Meetings {

    private final Supports supports;
    private final SupportChanges changes;
    private final ExpectingMeasures measures;

    Meetings(Supports supports, SupportChanges changes, ExpectingMeasures measures) {
        this.supports = supports;
        this.changes = changes;
        this.measures = measures;
    }

    Decision met(Support support, Instant at, Actor actor) {
        return switch (support) {
            case Support.Seeking seeking -> begin(seeking, at, actor);
            case Support other when other.particulars().engagedAt() == null -> Decision.NotPossible.in(other);
            case Support other -> {
                supports.engagedSince(other.id(), at);
                yield new Decision.Made(other);
            }
        };
    }

    private Decision begin(Support.Seeking seeking, Instant at, Actor actor) {
        var first = seeking.particulars().engagedAt() == null;
        var engaged = seeking.meet(at);
        var made = changes.move(
                seeking,
                engaged,
                new SupportEvent.Met(
                        changes.tenant(), engaged.id(), engaged.particulars().referral(), first, at),
                "",
                actor);
        if (first) {
            measures.first(engaged, LocalDate.ofInstant(at, PlaceClock.LONDON));
        }
        return made;
    }
}
