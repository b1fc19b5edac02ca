package org.kith.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.tenancy.Place;

/// Who makes this request, in which place, with which rights. It is read anew for each request, so that a suspended
/// account
/// or an ended membership takes effect at once.
public record SignedIn(AccountId account, String name, String email, Place place, List<Membership> memberships) {

    public SignedIn {
        memberships = List.copyOf(memberships);
    }

    public Set<Role> roles() {
        return memberships.stream()
                .map(Membership::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /// The schemes whose work they may see as a link worker or manager.
    public SchemeReach reach() {
        return memberships.stream()
                .filter(each -> each.role() == Role.LINK_WORKER || each.role() == Role.MANAGER)
                .map(Membership::reach)
                .reduce(SchemeReach.NONE, SchemeReach::and);
    }

    /// The membership by which they refer, where they do.
    public Optional<Membership> referring() {
        return memberships.stream().filter(each -> each.role() == Role.REFERRER).findFirst();
    }

    public Actor.Staff actor() {
        return new Actor.Staff(account);
    }
}
