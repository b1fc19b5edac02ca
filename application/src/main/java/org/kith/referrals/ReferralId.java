package org.kith.referrals;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which referral.
public record ReferralId(UUID value) implements Identifier {}
