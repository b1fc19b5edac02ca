package org.kith.accounts;

import java.util.Optional;
import java.util.Set;
import org.kith.access.Account;
import org.kith.access.AccountId;
import org.kith.access.Accounts;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.tenancy.Place;
import org.kith.tenancy.Places;
import org.kith.tenancy.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An administrator changes what the place is called, how the public reaches it, and which e-mail domains it trusts
/// with a whole word back.
@Component
public class ChangingPlace {

    private final Places places;
    private final Accounts accounts;
    private final Audit audit;

    ChangingPlace(Places places, Accounts accounts, Audit audit) {
        this.places = places;
        this.accounts = accounts;
        this.audit = audit;
    }

    /// Keeps what the place is now.
    ///
    /// @param version the one that was read
    @Transactional
    public void change(PlaceSettings settings, int version, SignedIn by) {
        var before = by.place();
        places.change(
                new Place(before.id(), before.slug(), settings.name(), settings.secureDomains(), settings.contact()),
                version,
                by.account());
        audit.note(by.actor(), "changed", Audit.Subject.of("place", before.id()), difference(before, settings));
    }

    public int version(TenantId place) {
        return places.changed(place).version();
    }

    /// Who changed the place last; nobody yet is "Somebody else".
    public String lastChangedBy(TenantId place) {
        return Optional.ofNullable(places.changed(place).by())
                .flatMap(account -> accounts.find(new AccountId(account)))
                .map(Account::name)
                .orElse("Somebody else");
    }

    private static String difference(Place before, PlaceSettings after) {
        return "name %s to %s; contact %s to %s; secure domains %s to %s"
                .formatted(
                        before.name(),
                        after.name(),
                        before.contact(),
                        after.contact(),
                        before.secureDomains(),
                        after.secureDomains());
    }

    /// What can be set of a place.
    public record PlaceSettings(String name, String contact, Set<String> secureDomains) {}
}
