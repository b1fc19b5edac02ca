package org.kith.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Sessions live in the database, so that any node serves any request.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS)
class SessionConfiguration {

    static final int IDLE_SECONDS = 30 * 60;
    static final String COOKIE = "kith";

    /// `Secure` follows the request, so that a laptop without TLS can be signed in to. `Lax` and not `Strict`: links
    /// in e-mails lead staff straight to a page.
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /// Two requests of one session may write the same attribute at once.
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> upserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
