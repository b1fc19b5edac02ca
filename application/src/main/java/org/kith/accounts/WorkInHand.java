package org.kith.accounts;

import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.SchemeReach;

/// Work that somebody still has in hand, which has to go to somebody else before they leave. Each module that hands out
/// work answers for its own.
public interface WorkInHand {

    /// What would be left behind by somebody who keeps no more than this reach. Ask in the place's transaction.
    Optional<Line> leftBy(AccountId account, SchemeReach kept);

    /// How much, in words, and where a service manager hands it over.
    ///
    /// @param words to follow "They still have"
    record Line(String words, String href) {}
}
