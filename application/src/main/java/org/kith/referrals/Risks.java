package org.kith.referrals;

import java.util.Map;

/// The risks the referrer knows of. Knowing of none is an answer; saying nothing is not.
///
/// @param noneKnown the referrer said that they know of none
public record Risks(boolean noneKnown, Map<RiskKind, String> known) {

    public static final Risks NONE_KNOWN = new Risks(true, Map.of());

    public Risks {
        known = Map.copyOf(known);
        if (noneKnown == !known.isEmpty()) {
            throw new IllegalArgumentException("Either risks are named or none is known");
        }
    }
}
