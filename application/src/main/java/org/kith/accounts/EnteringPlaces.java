package org.kith.accounts;

import java.util.Optional;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.Rights;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.tenancy.PlaceTransactions;
import org.kith.tenancy.TenantId;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/// Somebody begins to work in a place: by signing in, or by changing over from another.
@Component
public class EnteringPlaces {

    private final Rights rights;
    private final PlaceTransactions places;
    private final Audit audit;

    EnteringPlaces(Rights rights, PlaceTransactions places, Audit audit) {
        this.rights = rights;
        this.places = places;
        this.audit = audit;
    }

    /// Nothing when they may do nothing there.
    public Optional<SignedIn> changeTo(TenantId wanted, AccountId account) {
        var entered =
                rights.of(account, wanted).filter(each -> each.place().id().equals(wanted));
        entered.ifPresent(each -> record(each, "changed over to"));
        return entered;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        var account = new AccountId(UUID.fromString(event.getAuthentication().getName()));
        rights.of(account, null).ifPresent(each -> record(each, "signed in to"));
    }

    private void record(SignedIn entered, String act) {
        var place = entered.place().id();
        places.in(place, () -> audit.note(entered.actor(), act, Audit.Subject.of("place", place)));
    }
}
