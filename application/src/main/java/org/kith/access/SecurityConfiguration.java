package org.kith.access;

import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The outer wall: who must sign in, and what a browser may do with our pages.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SecurityConfiguration.IDLE_SECONDS)
class SecurityConfiguration implements WebMvcConfigurer {

    static final int IDLE_SECONDS = 30 * 60;

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    /// The token of forms lives in a cookie, so that a public form needs no session.
    @Bean
    SecurityFilterChain security(HttpSecurity http, SigningIn signingIn) throws Exception {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return http.authenticationProvider(signingIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/p/**",
                                "/assets/**",
                                "/sign-in",
                                "/forgotten-password/**",
                                "/invitation/**",
                                "/open-a-place/**",
                                "/accessibility",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(new SignInFailures())
                        .defaultSuccessUrl("/", false)
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /// After the security chain, which knows who signed in; before every page.
    @Bean
    FilterRegistrationBean<SignedInRequests> signedInRequests(
            Places places, PlaceBinding binding, SigningIn signingIn) {
        var registration = new FilterRegistrationBean<>(new SignedInRequests(places, binding, signingIn));
        registration.setOrder(0);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleGate());
    }

    @Override
    public void addArgumentResolvers(
            java.util.List<org.springframework.web.method.support.HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArguments());
    }
}
