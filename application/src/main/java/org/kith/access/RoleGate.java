package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through only to a page that is open to its role.
class RoleGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !method.getBeanType().getName().startsWith("org.springframework")) {
            var open = open(method);
            if (open == null || !admits(open, SignedInRequests.signedIn(request))) {
                throw new AccessDeniedException("Not open to this role");
            }
        }
        return true;
    }

    static @Nullable OpenTo open(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class);
    }

    private static boolean admits(OpenTo open, @Nullable SignedIn signedIn) {
        return open.everyone()
                || (signedIn != null
                        && (open.value().length == 0
                                || Arrays.stream(open.value()).anyMatch(signedIn::is)));
    }
}
