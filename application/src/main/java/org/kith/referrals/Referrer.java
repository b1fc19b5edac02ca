package org.kith.referrals;

import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;

/// Who sent a referral and how they are told what became of it.
///
/// @param organisation the practice, hospital, council or charity; empty when the person or their family refers
/// @param relationship how a family member, friend or carer is related; empty for others
/// @param account      the account they signed in with, where they did
public record Referrer(
        String name,
        String role,
        String email,
        String phone,
        String organisation,
        @Nullable String practiceCode,
        String relationship,
        @Nullable AccountId account) {}
