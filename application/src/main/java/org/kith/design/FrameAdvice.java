package org.kith.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.CurrentRequest;
import org.kith.access.SignedIn;
import org.kith.tenancy.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Gives every page its [Frame].
@ControllerAdvice
class FrameAdvice {

    private final Menu menu;
    private final boolean demonstration;

    FrameAdvice(ObjectProvider<MenuEntry> entries, @Value("${kith.demonstration}") boolean demonstration) {
        this.menu = new Menu(entries.stream().toList());
        this.demonstration = demonstration;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var place = CurrentRequest.place(request);
        var visitor = CurrentRequest.signedIn(request);
        return new Frame(
                place.map(Place::name).orElse(null),
                place.map(Place::contact).orElse(null),
                visitor.map(SignedIn::name).orElse(null),
                demonstration,
                visitor.map(here -> menu.shownTo(here, request.getRequestURI())).orElse(List.of()),
                csrf(request),
                notice(request),
                visitor.isPresent() ? CurrentRequest.idleSeconds() : null);
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new RequestCsrf(token)
                : Csrf.none();
    }

    private static @Nullable String notice(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Frame.NOTICE) instanceof String said ? said : null;
    }

    private record RequestCsrf(CsrfToken deferred) implements Csrf {

        @Override
        public String parameter() {
            return deferred.getParameterName();
        }

        @Override
        public String token() {
            return deferred.getToken();
        }
    }
}
