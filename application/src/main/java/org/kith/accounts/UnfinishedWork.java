package org.kith.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.Membership;
import org.kith.access.Memberships;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What has to go to somebody else before a colleague leaves, so that nobody is left without help and unnoticed.
@Component
public class UnfinishedWork {

    private final List<WorkInHand> work;
    private final Memberships memberships;
    private final Clock clock;

    UnfinishedWork(List<WorkInHand> work, Memberships memberships, Clock clock) {
        this.work = List.copyOf(work);
        this.memberships = memberships;
        this.clock = clock;
    }

    /// Everything they have in hand.
    @Transactional(readOnly = true)
    public List<WorkInHand.Line> all(AccountId account) {
        return left(account, SchemeReach.NONE);
    }

    /// What nobody would have in hand any more if this role ended: work that none of their other roles reaches.
    List<WorkInHand.Line> before(Membership ended) {
        if (ended.role() != Role.LINK_WORKER) {
            return List.of();
        }
        var kept = memberships.history(ended.account()).stream()
                .filter(each -> each.role() == Role.LINK_WORKER
                        && !each.id().equals(ended.id())
                        && each.holdsOn(LocalDate.now(clock)))
                .map(Membership::reach)
                .reduce(SchemeReach.NONE, SchemeReach::and);
        return left(ended.account(), kept);
    }

    private List<WorkInHand.Line> left(AccountId account, SchemeReach kept) {
        return work.stream()
                .map(each -> each.leftBy(account, kept))
                .flatMap(Optional::stream)
                .toList();
    }
}
