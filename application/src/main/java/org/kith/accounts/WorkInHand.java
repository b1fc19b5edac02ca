package org.kith.accounts;

import java.util.Optional;
import org.kith.access.AccountId;

/// Work that somebody still has in hand, which has to go to somebody else before they leave. Each module that hands out
/// work answers for its own.
public interface WorkInHand {

    Optional<Line> of(AccountId account);

    /// How much, in words, and where it can be handed over.
    record Line(String words, String href) {}
}
