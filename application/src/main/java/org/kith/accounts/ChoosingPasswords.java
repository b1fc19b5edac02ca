package org.kith.accounts;

import java.util.Optional;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.Passwords;
import org.kith.access.Rights;
import org.kith.access.SignedIn;
import org.kith.access.Token;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.stereotype.Component;

/// Somebody who followed a link chooses the password of their account.
@Component
public class ChoosingPasswords {

    private final Rights rights;
    private final Passwords passwords;
    private final PlaceTransactions places;
    private final KeepingPasswords keeping;

    ChoosingPasswords(Rights rights, Passwords passwords, PlaceTransactions places, KeepingPasswords keeping) {
        this.rights = rights;
        this.passwords = passwords;
        this.places = places;
        this.keeping = keeping;
    }

    /// Whose link it is, as long as it works. Looking uses nothing up: mail scanners open links too.
    public Optional<SignedIn> holder(AccountLinkPurpose purpose, Token token) {
        return keeping.holder(purpose, token).flatMap(account -> rights.of(account, null));
    }

    public Choice choose(AccountLinkPurpose purpose, Token token, String password) {
        var holder = holder(purpose, token);
        if (holder.isEmpty()) {
            return new Choice.LinkEnded();
        }
        var objection = PasswordRules.objection(
                password, holder.get().name(), holder.get().email());
        if (objection.isPresent()) {
            return new Choice.Refused(objection.get());
        }
        // Hashing takes long by design, so it is done before the transaction.
        var hash = passwords.hash(password);
        var kept = places.in(holder.get().place().id(), () -> keeping.keep(purpose, token, hash));
        return kept ? new Choice.Done() : new Choice.LinkEnded();
    }

    /// What came of it.
    public sealed interface Choice {

        record Done() implements Choice {}

        /// Expired, used, or never made.
        record LinkEnded() implements Choice {}

        record Refused(String reason) implements Choice {}
    }
}
