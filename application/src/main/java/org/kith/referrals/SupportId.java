package org.kith.referrals;

import java.util.UUID;
import org.kith.tenancy.Identifier;

/// Which support. It stands here, below the module that gives support, because a referral has at most one and the word
/// back
/// is about both.
public record SupportId(UUID value) implements Identifier {}
