package org.kith.messages;

import java.util.Map;
import org.kith.access.Account;
import org.kith.access.AccountLinkPurpose;
import org.kith.accounts.AccountLetter;
import org.kith.accounts.AccountMail;
import org.kith.messages.NewMessage.About;
import org.springframework.stereotype.Component;

/// Writes to the holders of accounts, through the outbox like everything else.
@Component
class LettersToAccounts implements AccountMail {

    private final Outbox outbox;

    LettersToAccounts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void send(AccountLetter letter, Account to, String cause) {
        outbox.queue(new NewMessage(
                "account " + to.id().value() + " " + cause,
                occasion(letter),
                null,
                Addressee.account(to),
                new About("account", to.id()),
                Map.of(),
                link(letter, to)));
    }

    private static Occasion occasion(AccountLetter letter) {
        return switch (letter) {
            case INVITED -> Occasion.ACCOUNT_INVITATION;
            case WELCOMED -> Occasion.ACCOUNT_WELCOME;
            case FORGOTTEN -> Occasion.PASSWORD_FORGOTTEN;
            case PASSWORD_CHOSEN -> Occasion.PASSWORD_CHOSEN;
        };
    }

    private static MessageLink link(AccountLetter letter, Account to) {
        return switch (letter) {
            case INVITED -> new MessageLink.ForAccount(AccountLinkPurpose.INVITATION, to.id());
            case FORGOTTEN -> new MessageLink.ForAccount(AccountLinkPurpose.FORGOTTEN_PASSWORD, to.id());
            case WELCOMED -> new MessageLink.Page("/sign-in");
            case PASSWORD_CHOSEN -> new MessageLink.Page("/forgotten-password");
        };
    }
}
