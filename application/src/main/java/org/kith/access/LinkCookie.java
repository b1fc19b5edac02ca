package org.kith.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Carries a link's token from the address it came in to the clean address where it is used, so that it stays neither
/// in the browser's history nor in anybody's log.
///
/// @param purpose what the link is for
/// @param path    the only addresses the browser shows it to
public record LinkCookie(String purpose, String path) {

    /// Long enough for somebody who answers slowly; the token's own end counts as well.
    private static final Duration LASTS = Duration.ofHours(2);

    /// For links of people without an account, under the public address of a place.
    public static LinkCookie inPlace(String purpose, String slug) {
        return new LinkCookie(purpose, "/p/" + slug);
    }

    public void carry(Token token, HttpServletRequest request, HttpServletResponse response) {
        write(token.value(), LASTS, request, response);
    }

    public Optional<Token> carried(HttpServletRequest request) {
        return Arrays.stream(cookies(request.getCookies()))
                .filter(each -> each.getName().equals(name()))
                .map(each -> new Token(each.getValue()))
                .findFirst();
    }

    public void drop(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    private String name() {
        return "kith-" + purpose;
    }

    // Not Strict: the redirect that follows a link in an e-mail still counts as coming from elsewhere.
    private void write(String value, Duration lasts, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(), value)
                .path(path)
                .maxAge(lasts)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Cookie[] cookies(Cookie @Nullable [] sent) {
        return sent == null ? new Cookie[0] : sent;
    }
}
