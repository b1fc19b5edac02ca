package org.kith.referrals;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Makes two presses of one send button one referral.
public record SubmissionKey(UUID value) implements Identifier {}
