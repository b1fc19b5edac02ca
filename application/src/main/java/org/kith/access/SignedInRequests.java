package org.kith.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.kith.tenancy.TenantId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds each request to its place: the one in a public address, or the one the signed-in account works in.
class SignedInRequests extends OncePerRequestFilter {

    static final String PLACE = "kith.place";
    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final String PUBLIC = "/p/";

    private final Places places;
    private final PlaceBinding binding;
    private final Rights rights;

    SignedInRequests(Places places, PlaceBinding binding, Rights rights) {
        this.places = places;
        this.binding = binding;
        this.rights = rights;
    }

    /// Whether the address names its place itself.
    static boolean isPublic(HttpServletRequest request) {
        return request.getRequestURI().startsWith(PUBLIC);
    }

    static @Nullable SignedIn signedIn(HttpServletRequest request) {
        return (SignedIn) request.getAttribute(SIGNED_IN);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = isPublic(request) ? publicPlace(request) : ownPlace(request);
        if (place.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(Place.class.getName(), place.get());
        binding.in(place.get().id(), () -> pass(request, response, chain));
    }

    private Optional<Place> publicPlace(HttpServletRequest request) {
        var rest = request.getRequestURI().substring(PUBLIC.length());
        int end = rest.indexOf('/');
        return places.called(end < 0 ? rest : rest.substring(0, end));
    }

    private Optional<Place> ownPlace(HttpServletRequest request) {
        var account = account(SecurityContextHolder.getContext().getAuthentication());
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var wanted =
                request.getSession(false) == null ? null : request.getSession().getAttribute(PLACE);
        var signedIn = rights.of(account.get(), wanted instanceof UUID id ? new TenantId(id) : null);
        signedIn.ifPresent(present -> request.setAttribute(SIGNED_IN, present));
        return signedIn.map(SignedIn::place);
    }

    private static Optional<AccountId> account(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Principal principal
                ? Optional.of(new AccountId(principal.account()))
                : Optional.empty();
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException failed) {
            throw new IllegalStateException(failed.getRootCause() == null ? failed : failed.getRootCause());
        }
    }
}
