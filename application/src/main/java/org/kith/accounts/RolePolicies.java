package org.kith.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.access.Membership;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;

/// Who may give which roles. Nobody gives more than they have, and managers leave administrators alone.
public final class RolePolicies {

    private static final Set<Role> OF_A_MANAGER = EnumSet.of(Role.REFERRER, Role.LINK_WORKER, Role.MANAGER);

    private RolePolicies() {}

    public static List<Role> rolesThatMayBeGivenBy(SignedIn giver) {
        return Stream.of(Role.values())
                .filter(role -> giver.is(Role.ADMINISTRATOR) || OF_A_MANAGER.contains(role))
                .toList();
    }

    public static SchemeReach reachThatMayBeGivenBy(SignedIn giver) {
        return giver.is(Role.ADMINISTRATOR) ? SchemeReach.EVERY : giver.reach();
    }

    static boolean nobodyGivesMoreThanTheyHave(SignedIn giver, GivenRole given) {
        return giver.is(Role.ADMINISTRATOR)
                || (OF_A_MANAGER.contains(given.role()) && within(given.reach(), giver.reach()));
    }

    static boolean nobodyTakesMoreThanTheyCouldGive(SignedIn taker, Membership taken) {
        return taker.is(Role.ADMINISTRATOR)
                || (OF_A_MANAGER.contains(taken.role()) && within(taken.reach(), taker.reach()));
    }

    public static boolean onlyAdministratorsSuspendAdministrators(SignedIn by, Colleague colleague) {
        return by.is(Role.ADMINISTRATOR) || !colleague.is(Role.ADMINISTRATOR);
    }

    private static boolean within(SchemeReach inner, SchemeReach outer) {
        return outer.every() || (!inner.every() && outer.schemes().containsAll(inner.schemes()));
    }
}
