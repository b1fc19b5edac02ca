package org.kith.simulation;

import org.kith.support.AgreeingPlans.PlanResult;
import org.kith.support.ClosingSupport.ClosingResult;
import org.kith.support.SessionResult;

/// In a simulated life every act is allowed when it is done. One that is refused is a fault of Kith or of the
/// simulation,
/// and stops it.
final class Expect {

    private Expect() {}

    static void made(org.kith.referrals.Decision decision) {
        if (decision instanceof org.kith.referrals.Decision.NotPossible(var because)) {
            throw new IllegalStateException(because);
        }
    }

    static void made(org.kith.support.Decision decision) {
        if (decision instanceof org.kith.support.Decision.NotPossible(var because)) {
            throw new IllegalStateException(because);
        }
    }

    static void kept(SessionResult result) {
        if (!(result instanceof SessionResult.Kept)) {
            throw new IllegalStateException(result.toString());
        }
    }

    static void agreed(PlanResult result) {
        if (!(result instanceof PlanResult.Agreed)) {
            throw new IllegalStateException(result.toString());
        }
    }

    static void closed(ClosingResult result) {
        if (!(result instanceof ClosingResult.Closed)) {
            throw new IllegalStateException(result.toString());
        }
    }
}
