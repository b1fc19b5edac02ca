package org.kith.messages;

import java.util.Optional;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;

/// Which support a referral led to. The module that gives support answers.
public interface SupportOfReferral {

    Optional<SupportId> find(ReferralId referral);
}
