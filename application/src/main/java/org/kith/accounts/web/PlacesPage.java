package org.kith.accounts.web;

import java.util.List;
import org.kith.tenancy.Place;
import org.kith.tenancy.TenantId;

/// The places somebody may work in.
public record PlacesPage(TenantId here, List<Place> places) {

    public boolean isHere(Place place) {
        return place.id().equals(here);
    }
}
