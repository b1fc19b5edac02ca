package org.kith.accounts;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.access.Accounts;
import org.kith.access.Actor;
import org.kith.access.Memberships;
import org.kith.access.Memberships.NewMembership;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.accounts.OpeningFirstPlace.FirstPlace;
import org.kith.audit.Audit;
import org.kith.tenancy.Place;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;

/// Writes the first place, its first account and that account's role.
@Component
class Founding {

    private final Places places;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Audit audit;
    private final Clock clock;

    Founding(Places places, Accounts accounts, Memberships memberships, Audit audit, Clock clock) {
        this.places = places;
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    boolean noPlaceYet() {
        return places.none();
    }

    void found(Place place, FirstPlace first, String passwordHash) {
        places.add(place, clock.instant());
        var administrator =
                accounts.create(first.email(), first.name(), clock.instant()).id();
        accounts.choosePassword(administrator, passwordHash);
        var membership =
                new NewMembership(administrator, Role.ADMINISTRATOR, "", null, SchemeReach.NONE, LocalDate.now(clock));
        memberships.grant(membership, administrator);
        audit.note(new Actor.Staff(administrator), "opened", Audit.Subject.of("place", place.id()));
    }
}
