package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kith.tenancy.Place;

/// What is known of the request that is being answered.
public final class CurrentRequest {

    private CurrentRequest() {}

    public static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(SignedInRequests.signedIn(request));
    }

    public static Optional<Place> place(HttpServletRequest request) {
        return Optional.ofNullable((Place) request.getAttribute(Place.class.getName()));
    }

    /// From the next request on, the session works in another place.
    public static void enter(HttpServletRequest request, Place place) {
        request.getSession().setAttribute(SignedInRequests.PLACE, place.id().value());
    }

    /// How long a session may lie idle.
    public static int idleSeconds() {
        return SessionConfiguration.IDLE_SECONDS;
    }
}
