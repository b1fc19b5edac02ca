package org.kith.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Membership;
import org.kith.access.MembershipId;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;

/// Somebody's account with other rights than it has.
final class Readers {

    private Readers() {}

    /// The same account, reaching one scheme only.
    static SignedIn reachingOnly(SignedIn somebody, Role role, SchemeId scheme) {
        var membership = new Membership(
                new MembershipId(UUID.randomUUID()),
                somebody.account(),
                role,
                "",
                null,
                new SchemeReach(false, Set.of(scheme)),
                LocalDate.EPOCH,
                null);
        return new SignedIn(
                somebody.account(), somebody.name(), somebody.email(), somebody.place(), List.of(membership));
    }
}
