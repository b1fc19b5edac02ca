package org.kith.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.schemes.Schemes;
import org.kith.tenancy.PlaceClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Support that ended goes on when the person comes back soon. Later, it takes a new referral.
@Service
public class ReopeningSupport {

    private final Supports supports;
    private final SupportChanges changes;
    private final Schemes schemes;
    private final LinkWorkers workers;

    ReopeningSupport(Supports supports, SupportChanges changes, Schemes schemes, LinkWorkers workers) {
        this.supports = supports;
        this.changes = changes;
        this.schemes = schemes;
        this.workers = workers;
    }

    @Transactional
    public Decision reopen(Reopening reopening, Actor actor) {
        return switch (supports.require(reopening.support(), reopening.version())) {
            case Support.Reopenable over -> reopen(over, reopening, actor);
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    private Decision reopen(Support.Reopenable over, Reopening reopening, Actor actor) {
        var worker = reopening.worker();
        if (changes.today().isAfter(lastDay(over))) {
            return new Decision.NotPossible(
                    "It is too long ago. Ask for a new referral; it can name this one as the one before.");
        }
        if (worker != null && !workers.worksIn(over.particulars().scheme(), worker)) {
            return new Decision.NotPossible("Choose a link worker of this scheme.");
        }
        return changes.move(
                over,
                over.reopen(worker),
                new SupportEvent.Reopened(
                        changes.tenant(), over.id(), over.particulars().referral(), changes.now()),
                reopening.why(),
                actor);
    }

    /// The last day on which it can be reopened.
    public LocalDate lastDay(Support.Ended over) {
        var ended = LocalDate.ofInstant(over.ending().at(), PlaceClock.LONDON);
        return ended.plusDays(schemes.require(over.particulars().scheme()).reopenDays());
    }

    /// Support to be reopened.
    ///
    /// @param worker who goes on with the person; none puts them on the waiting list
    public record Reopening(
            SupportId support, int version, @Nullable AccountId worker, String why) {}
}
