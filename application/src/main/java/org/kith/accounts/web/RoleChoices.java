package org.kith.accounts.web;

import java.util.List;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.accounts.RolePolicies;
import org.kith.design.Choice;
import org.kith.schemes.Schemes;
import org.springframework.stereotype.Component;

/// What the one who asks may offer: roles, and the schemes they reach themselves.
public record RoleChoices(List<Choice> roles, List<Choice> schemes, boolean everyScheme) {

    public RoleChoices {
        roles = List.copyOf(roles);
        schemes = List.copyOf(schemes);
    }

    private static String hint(Role role) {
        return switch (role) {
            case REFERRER -> "Sends referrals and sees how those of their organisation go on";
            case LINK_WORKER -> "Supports people";
            case MANAGER -> "Allocates people, sees the whole service, invites colleagues";
            case COMMISSIONER -> "Sees figures only, small numbers left out";
            case EVALUATOR -> "Sees figures and studies without names";
            case ADMINISTRATOR -> "Sets up the place and its accounts; sees nobody's record";
        };
    }

    /// Knows the schemes.
    @Component
    static class Offering {

        private final Schemes schemes;

        Offering(Schemes schemes) {
            this.schemes = schemes;
        }

        RoleChoices to(SignedIn giver) {
            var roles = RolePolicies.rolesThatMayBeGivenBy(giver).stream()
                    .map(role -> Choice.of(role.code(), role.title(), hint(role)))
                    .toList();
            var reach = RolePolicies.reachThatMayBeGivenBy(giver);
            var offered = schemes.within(reach).stream()
                    .map(scheme -> Choice.of(scheme.id().value().toString(), scheme.name()))
                    .toList();
            return new RoleChoices(roles, offered, reach.every());
        }
    }
}
