package org.kith.accounts;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.Account;
import org.kith.access.AccountId;
import org.kith.access.Accounts;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody is given an account in the place, or their account of another place a role in this one.
@Component
public class InvitingColleagues {

    private final Accounts accounts;
    private final Colleagues colleagues;
    private final ChangingRoles roles;
    private final AccountMail mail;
    private final Audit audit;
    private final Clock clock;

    InvitingColleagues(
            Accounts accounts, Colleagues colleagues, ChangingRoles roles, AccountMail mail, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.roles = roles;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /// The name is used only for a new account: nobody renames somebody else's.
    @Transactional
    public Invitation invite(NewColleague invited, SignedIn by) {
        if (!RolePolicies.nobodyGivesMoreThanTheyHave(by, invited.role())) {
            return new Invitation.NotYoursToGive();
        }
        var known = accounts.withEmail(invited.email());
        if (known.isPresent() && roles.hasAnyToday(known.get().id())) {
            return new Invitation.WorksHereAlready(known.get().id());
        }
        var account = known.orElseGet(() -> accounts.create(invited.email(), invited.name(), clock.instant()));
        roles.grant(account.id(), invited.role(), by);
        write(account, "invited");
        return new Invitation.Sent(account.id());
    }

    /// A new link, for one that has expired or was lost. False when nobody here waits for one.
    @Transactional
    public boolean inviteAgain(AccountId id, SignedIn by) {
        var account = colleagues
                .find(id)
                .flatMap(colleague -> accounts.find(colleague.id()))
                .filter(each -> each.passwordHash() == null);
        account.ifPresent(present -> {
            audit.note(by.actor(), "invited again", Audit.Subject.of("account", id));
            write(present, "invited again at " + clock.instant());
        });
        return account.isPresent();
    }

    private void write(Account account, String cause) {
        var letter = account.passwordHash() == null ? AccountLetter.INVITED : AccountLetter.WELCOMED;
        mail.send(letter, account, cause + " on " + LocalDate.now(clock));
    }

    /// What came of it.
    public sealed interface Invitation {

        record Sent(AccountId account) implements Invitation {}

        record WorksHereAlready(AccountId account) implements Invitation {}

        /// A manager gives no more than they have.
        record NotYoursToGive() implements Invitation {}
    }
}
