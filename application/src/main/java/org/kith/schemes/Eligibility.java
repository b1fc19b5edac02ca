package org.kith.schemes;

import java.util.List;

/// Whether a scheme is for somebody.
public sealed interface Eligibility {

    /// Nothing that is known speaks against it.
    record Eligible() implements Eligibility {}

    /// It is not for them.
    ///
    /// @param elsewhere where else they can go, never empty
    record NotEligible(List<IneligibleBecause> reasons, String elsewhere) implements Eligibility {

        public NotEligible {
            reasons = List.copyOf(reasons);
        }
    }
}
