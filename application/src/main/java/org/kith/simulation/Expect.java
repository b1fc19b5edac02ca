package org.kith.simulation;

import java.util.Optional;
import org.kith.connections.Connection;
import org.kith.support.AgreeingPlans.PlanResult;
import org.kith.support.ClosingSupport.ClosingResult;
import org.kith.support.SessionResult;

/// In a simulated life every act is allowed when it is done. One that is refused is a fault of Kith or of the
/// simulation, and stops it.
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

    static Connection made(org.kith.connections.Decision decision) {
        return switch (decision) {
            case org.kith.connections.Decision.Made(var connection) -> connection;
            case org.kith.connections.Decision.NotPossible(var _, var because) ->
                throw new IllegalStateException(because);
        };
    }

    static void answered(Optional<org.kith.connections.Decision> decision) {
        var made = made(decision.orElseThrow());
        assert made != null;
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
