package org.kith.accounts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.access.AccountId;
import org.kith.access.Membership;
import org.kith.access.Memberships;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.accounts.Colleague;
import org.kith.accounts.Colleagues;
import org.kith.accounts.RolePolicies;
import org.kith.accounts.UnfinishedWork;
import org.kith.design.form.Entries;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Puts together the page of one account.
@Component
class ShowingAccounts {

    private final Colleagues colleagues;
    private final Memberships memberships;
    private final UnfinishedWork unfinished;
    private final Schemes schemes;
    private final RoleChoices.Offering offering;
    private final Clock clock;

    ShowingAccounts(
            Colleagues colleagues,
            Memberships memberships,
            UnfinishedWork unfinished,
            Schemes schemes,
            RoleChoices.Offering offering,
            Clock clock) {
        this.colleagues = colleagues;
        this.memberships = memberships;
        this.unfinished = unfinished;
        this.schemes = schemes;
        this.offering = offering;
        this.clock = clock;
    }

    ModelAndView show(AccountId id, SignedIn reader, Entries entries) {
        var colleague = colleagues.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var status = entries.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("accounts/account", Map.of("page", page(colleague, reader, entries)), status);
    }

    private AccountPage page(Colleague colleague, SignedIn reader, Entries entries) {
        var names = schemes.within(SchemeReach.EVERY).stream().collect(Collectors.toMap(Scheme::id, Scheme::name));
        var held = memberships.history(colleague.id()).stream()
                .collect(Collectors.partitioningBy(each -> each.holdsOn(LocalDate.now(clock))));
        return new AccountPage(
                colleague,
                lines(held.getOrDefault(true, List.of()), names),
                lines(held.getOrDefault(false, List.of()), names),
                unfinished.all(colleague.id()),
                reader.is(Role.MANAGER),
                RolePolicies.onlyAdministratorsSuspendAdministrators(reader, colleague),
                entries,
                offering.to(reader));
    }

    private static List<AccountPage.Held> lines(List<Membership> held, Map<SchemeId, String> schemes) {
        return held.stream().map(each -> AccountPage.Held.of(each, schemes)).toList();
    }
}
