package org.kith.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.access.SchemeReach;

/// A role that somebody is to have in the place.
///
/// @param organisation whose referrals a referrer will see; empty for others
public record GivenRole(
        Role role, String organisation, @Nullable String practiceCode, SchemeReach reach) {

    public GivenRole {
        if (role != Role.REFERRER) {
            organisation = "";
            practiceCode = null;
        }
        if (role != Role.LINK_WORKER && role != Role.MANAGER) {
            reach = SchemeReach.NONE;
        }
    }

    /// A role without anything that narrows it.
    public static GivenRole of(Role role) {
        return new GivenRole(role, "", null, SchemeReach.EVERY);
    }

    public static GivenRole referrer(String organisation, Optional<String> practiceCode) {
        return new GivenRole(Role.REFERRER, organisation, practiceCode.orElse(null), SchemeReach.NONE);
    }
}
