package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Where a request goes that is not let through: to the sign-in page, saying why, or to the page for refusals.
class RefusedRequests implements AuthenticationEntryPoint, AccessDeniedHandler {

    /// Nobody has signed in, or the session has ended since.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.sendRedirect(hadASession(request) ? "/sign-in?expired" : "/sign-in");
    }

    /// A form of an ended session has a proof that no longer counts; one whose account was suspended meanwhile has no
    /// rights left anywhere.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException && hadASession(request)) {
            response.sendRedirect("/sign-in?expired");
        } else if (hasNoRightsLeft(request)) {
            request.getSession().invalidate();
            response.sendRedirect("/sign-in?ended");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean hadASession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static boolean hasNoRightsLeft(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getPrincipal() instanceof Principal
                && !SignedInRequests.isPublic(request)
                && SignedInRequests.signedIn(request) == null;
    }
}
