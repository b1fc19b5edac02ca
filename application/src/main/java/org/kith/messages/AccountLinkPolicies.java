package org.kith.messages;

import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.Rights;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.accounts.Colleague;
import org.kith.accounts.Colleague.Standing;
import org.kith.accounts.Colleagues;
import org.kith.accounts.RolePolicies;
import org.springframework.stereotype.Component;

/// Who may hold in their hands the link that opens somebody else's account, where no mail server carries it.
@Component
class AccountLinkPolicies {

    private final Colleagues colleagues;
    private final Rights rights;

    AccountLinkPolicies(Colleagues colleagues, Rights rights) {
        this.colleagues = colleagues;
        this.rights = rights;
    }

    Optional<String> objection(MessageLink link, SignedIn by) {
        return link instanceof MessageLink.ForAccount(var purpose, var account)
                ? colleagues.find(account).flatMap(colleague -> objection(colleague, purpose, by))
                : Optional.empty();
    }

    private Optional<String> objection(Colleague colleague, AccountLinkPurpose purpose, SignedIn by) {
        if (!RolePolicies.onlyAdministratorsSuspendAdministrators(by, colleague)) {
            return Optional.of("It opens an administrator's account. An administrator hands it over");
        }
        return switch (purpose) {
            case INVITATION ->
                colleague.standing() == Standing.INVITED
                        ? Optional.empty()
                        : Optional.of("They have chosen a password already");
            case FORGOTTEN_PASSWORD ->
                by.is(Role.ADMINISTRATOR) && worksOnlyHere(colleague.id(), by)
                        ? Optional.empty()
                        : Optional.of("It opens an account that is not this place's alone to open. Set up a mail"
                                + " server, or ask an administrator");
        };
    }

    private boolean worksOnlyHere(AccountId account, SignedIn by) {
        return rights.places(account).stream()
                .allMatch(place -> place.id().equals(by.place().id()));
    }
}
