package org.kith.simulation;

import java.util.List;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.access.SignedIn;

/// Who works in the simulated place.
///
/// @param referrers one account a practice, in the order of the practices
record Staff(SignedIn manager, List<AccountId> workers, List<Referring> referrers) {

    Staff {
        workers = List.copyOf(workers);
        referrers = List.copyOf(referrers);
    }

    Actor managing() {
        return manager.actor();
    }

    Referring of(String practice) {
        return referrers.stream()
                .filter(each -> each.practice().equals(practice))
                .findFirst()
                .orElse(referrers.getFirst());
    }

    /// Somebody in a practice who refers.
    record Referring(AccountId account, String name, String email, String practice, String practiceName) {}
}
