package org.kith.referrals;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.schemes.Scheme;

/// One rule of sending a referral.
@FunctionalInterface
interface ReferralPolicy {

    Optional<Refusal> refuses(ReferralRequest request, Scheme scheme, LocalDate today);

    /// Refuses with the first refusal of the two.
    default ReferralPolicy and(ReferralPolicy next) {
        return (request, scheme, today) ->
                refuses(request, scheme, today).or(() -> next.refuses(request, scheme, today));
    }

    static ReferralPolicy none() {
        return (request, scheme, today) -> Optional.empty();
    }
}
