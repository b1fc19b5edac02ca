package org.kith.accounts;

import java.util.List;
import org.kith.access.AccountId;
import org.kith.access.Role;

/// Somebody with an account who works, or worked, in the place.
public record Colleague(AccountId id, String email, String name, Standing standing, List<Role> roles) {

    public Colleague {
        roles = List.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// Where somebody stands in the place today.
    public enum Standing {
        /// Has not chosen a password yet.
        INVITED,
        ACTIVE,
        SUSPENDED,
        /// Has no role here any more.
        LEFT
    }
}
