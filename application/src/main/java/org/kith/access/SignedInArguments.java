package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Place;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/// Gives a page's method its [SignedIn] or its [Place].
class SignedInArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == Place.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = java.util.Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Place.class) {
            if (request.getAttribute(Place.class.getName()) instanceof Place place) {
                return place;
            }
            throw new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND);
        }
        var signedIn = SignedInRequests.signedIn(request);
        if (signedIn == null) {
            throw new AccessDeniedException("Nobody has signed in");
        }
        return signedIn;
    }
}
