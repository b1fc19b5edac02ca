package org.kith.accounts;

import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.AccountLinks;
import org.kith.access.Accounts;
import org.kith.access.Actor;
import org.kith.access.Token;
import org.kith.audit.Audit;
import org.springframework.stereotype.Component;

/// Keeps the hash of a chosen password, uses its link up, and tells the owner.
@Component
class KeepingPasswords {

    private final AccountLinks links;
    private final Accounts accounts;
    private final Audit audit;
    private final AccountMail mail;

    KeepingPasswords(AccountLinks links, Accounts accounts, Audit audit, AccountMail mail) {
        this.links = links;
        this.accounts = accounts;
        this.audit = audit;
        this.mail = mail;
    }

    Optional<AccountId> holder(AccountLinkPurpose purpose, Token token) {
        return links.holder(purpose, token);
    }

    /// False when the link was used up in the meantime.
    boolean keep(AccountLinkPurpose purpose, Token token, String hash) {
        var account = links.use(purpose, token).flatMap(accounts::find);
        account.ifPresent(present -> {
            accounts.choosePassword(present.id(), hash);
            audit.note(
                    new Actor.Staff(present.id()),
                    "chose a password",
                    Audit.Subject.of("account", present.id()),
                    purpose.code());
            if (purpose == AccountLinkPurpose.FORGOTTEN_PASSWORD) {
                mail.send(AccountLetter.PASSWORD_CHOSEN, present, "password " + Integer.toHexString(hash.hashCode()));
            }
        });
        return account.isPresent();
    }
}
