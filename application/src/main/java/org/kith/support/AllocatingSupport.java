package org.kith.support;

import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody gives a person to a link worker, to another one, or back to the waiting list.
@Service
public class AllocatingSupport {

    private final Supports supports;
    private final SupportChanges changes;
    private final LinkWorkers workers;

    AllocatingSupport(Supports supports, SupportChanges changes, LinkWorkers workers) {
        this.supports = supports;
        this.changes = changes;
        this.workers = workers;
    }

    /// Allocates, for the first time or anew. Of two people who allocate at once, one is too late.
    @Transactional
    public Decision allocate(Allocating allocating, Actor actor) {
        var support = supports.require(allocating.support(), allocating.version());
        if (!workers.worksIn(support.particulars().scheme(), allocating.worker())) {
            return new Decision.NotPossible("Choose a link worker of this scheme.");
        }
        return switch (support) {
            case Support.Open open
            when open.worker().filter(allocating.worker()::equals).isPresent() ->
                new Decision.NotPossible("This link worker has this person already.");
            case Support.Open open ->
                changes.move(
                        open,
                        open.allocate(allocating.worker()),
                        new SupportEvent.Allocated(
                                changes.tenant(),
                                open.id(),
                                open.particulars().referral(),
                                allocating.worker(),
                                changes.now()),
                        allocating.why(),
                        actor);
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    /// Gives the person back to the waiting list, as long as they have not met.
    @Transactional
    public Decision giveBack(SupportId id, int version, String why, Actor actor) {
        return switch (supports.require(id, version)) {
            case Support.Seeking seeking ->
                changes.move(
                        seeking,
                        seeking.giveBack(),
                        new SupportEvent.GivenBack(
                                changes.tenant(), id, seeking.particulars().referral(), changes.now()),
                        why,
                        actor);
            case Support other -> Decision.NotPossible.in(other);
        };
    }

    /// Who shall work with whom, and why.
    ///
    /// @param version of the support as the decider saw it
    /// @param why     empty when there is nothing to explain, as at the first time
    public record Allocating(SupportId support, int version, AccountId worker, String why) {}
}
