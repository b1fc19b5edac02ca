package org.kith.referrals.web;

import java.util.function.Supplier;
import org.kith.referrals.Decision;
import org.springframework.dao.OptimisticLockingFailureException;

/// Two people may decide about one referral at the same moment. Whoever comes second is told so, and decides again.
final class Race {

    private Race() {}

    static Decision run(Supplier<Decision> act) {
        try {
            return act.get();
        } catch (OptimisticLockingFailureException _) {
            return new Decision.NotPossible(
                    "Somebody else was faster. Check what stands here now, and send yours again if it still holds.");
        }
    }
}
