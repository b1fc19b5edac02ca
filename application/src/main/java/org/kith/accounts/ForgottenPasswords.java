package org.kith.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.Rights;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/// Somebody says they have forgotten their password.
///
/// The answer is given before the account is looked for: neither its words nor the time it takes say whether there is
/// one. An address is written to once an hour at most.
@Component
public class ForgottenPasswords {

    private final Accounts accounts;
    private final Rights rights;
    private final PlaceTransactions places;
    private final AccountMail mail;
    private final Audit audit;
    private final Clock clock;

    ForgottenPasswords(
            Accounts accounts, Rights rights, PlaceTransactions places, AccountMail mail, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.rights = rights;
        this.places = places;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Async
    public void remind(String email) {
        accounts.withEmail(email)
                .ifPresent(account -> rights.of(account.id(), null).ifPresent(holder -> write(account, holder)));
    }

    private void write(Account account, SignedIn holder) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        places.in(holder.place().id(), () -> {
            audit.note(holder.actor(), "asked for a new password", Audit.Subject.of("account", account.id()));
            mail.send(AccountLetter.FORGOTTEN, account, "forgotten password at " + hour);
        });
    }
}
