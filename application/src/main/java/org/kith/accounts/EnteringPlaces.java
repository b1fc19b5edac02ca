package org.kith.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.Rights;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Somebody begins to work in a place: by signing in, or by changing over from another.
@Component
public class EnteringPlaces {

    private final Rights rights;
    private final PlaceBinding binding;
    private final TransactionOperations transaction;
    private final Audit audit;

    EnteringPlaces(Rights rights, PlaceBinding binding, TransactionOperations transaction, Audit audit) {
        this.rights = rights;
        this.binding = binding;
        this.transaction = transaction;
        this.audit = audit;
    }

    /// Nothing when they may do nothing there.
    public Optional<SignedIn> changeTo(TenantId wanted, AccountId account) {
        var entered =
                rights.of(account, wanted).filter(each -> each.place().id().equals(wanted));
        entered.ifPresent(each -> record(each, "changed over to"));
        return entered;
    }

    void signIn(AccountId account, @Nullable TenantId wanted) {
        rights.of(account, wanted).ifPresent(each -> record(each, "signed in to"));
    }

    // The place is bound before the transaction begins: until now the thread worked for another place, or for none.
    private void record(SignedIn entered, String act) {
        var place = entered.place().id();
        binding.in(
                place,
                () -> transaction.executeWithoutResult(
                        status -> audit.note(entered.actor(), act, Audit.Subject.of("place", place))));
    }
}
