package org.kith.referrals;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.people.NewPerson;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Need;

/// Everything a referrer says when they send a referral.
///
/// @param key      the same for every press of the same send button
/// @param previous the closed referral that this one follows, where it does
public record ReferralRequest(
        SubmissionKey key,
        SchemeId scheme,
        FrontDoor door,
        ReferralSource source,
        Referrer referrer,
        NewPerson person,
        Agreement agreement,
        Wanted wanted,
        Risks risks,
        @Nullable ReferralId previous) {

    /// What is wanted for the person.
    ///
    /// @param approach how best to approach this person; empty when the referrer left it out
    /// @param urgency why it cannot wait; empty when it can
    public record Wanted(Set<Need> needs, String reason, String approach, String urgency) {

        public Wanted {
            needs = Set.copyOf(needs);
        }

        public boolean urgent() {
            return !urgency.isEmpty();
        }
    }
}
