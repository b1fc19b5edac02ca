package org.kith.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whoever posted a form and is sent on is told to look there, not to post there: 303 See Other instead of 302.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeeOtherAfterPosting extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        rest.doFilter(request, HttpMethod.POST.matches(request.getMethod()) ? new SeeOther(response) : response);
    }

    private static final class SeeOther extends HttpServletResponseWrapper {

        SeeOther(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_SEE_OTHER);
        }
    }
}
