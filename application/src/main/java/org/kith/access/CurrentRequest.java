package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kith.tenancy.Place;

/// What the page frame may know of the request it is drawn for.
public final class CurrentRequest {

    private CurrentRequest() {}

    public static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(SignedInRequests.signedIn(request));
    }

    public static Optional<Place> place(HttpServletRequest request) {
        return Optional.ofNullable((Place) request.getAttribute(Place.class.getName()));
    }

    /// How long a session may lie idle.
    public static int idleSeconds() {
        return SecurityConfiguration.IDLE_SECONDS;
    }
}
