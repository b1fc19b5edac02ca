package org.kith.referrals;

/// Why a referral is not sent, in words for whoever sends it.
///
/// @param rule      the rule that refuses it, by its name in [ReferralPolicies]
/// @param because   what stands in the way
/// @param elsewhere where the person can go instead; empty when mending the form is enough
public record Refusal(String rule, String because, String elsewhere) {}
