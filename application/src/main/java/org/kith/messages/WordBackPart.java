package org.kith.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;

/// What a module above adds to a word back. It is asked in the transaction in which the word back is written.
///
/// Whatever stands under another heading than [WordBackHeading#STATUS] is left out when the person did not agree that
/// the referrer is told.
public interface WordBackPart {

    /// What there is to say on this occasion, by heading.
    ///
    /// @param support none before support has begun
    List<WordBackSection> about(ReferralId referral, @Nullable SupportId support, Occasion occasion);
}
