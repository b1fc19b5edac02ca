package org.kith.referrals;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a send button has sent already.
@Service
public class SentReferrals {

    private final Referrals referrals;

    SentReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    @Transactional(readOnly = true)
    public Optional<ReferralId> with(SubmissionKey key) {
        return referrals.sentWith(key).map(Filed::id);
    }

    @Transactional(readOnly = true)
    public Optional<Filed> find(ReferralId id) {
        return referrals.find(id).map(Referral::filed);
    }
}
