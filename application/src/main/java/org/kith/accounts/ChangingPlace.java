package org.kith.accounts;

import java.util.Set;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.tenancy.Place;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An administrator changes what the place is called, how the public reaches it, and which e-mail domains it trusts
/// with a whole word back.
@Component
public class ChangingPlace {

    private final Places places;
    private final Audit audit;

    ChangingPlace(Places places, Audit audit) {
        this.places = places;
        this.audit = audit;
    }

    @Transactional
    public void change(PlaceSettings settings, SignedIn by) {
        var before = by.place();
        places.describe(before.id(), settings.name(), settings.contact());
        places.trustDomains(before.id(), settings.secureDomains());
        audit.note(by.actor(), "changed", Audit.Subject.of("place", before.id()), difference(before, settings));
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
