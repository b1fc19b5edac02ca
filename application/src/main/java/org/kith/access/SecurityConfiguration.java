package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The outer wall: who must sign in, and what a browser may do with our pages.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    private static final String[] OPEN = {
        "/p/**",
        "/assets/**",
        "/sign-in/**",
        "/forgotten-password/**",
        "/invitation/**",
        "/open-a-place/**",
        "/accessibility",
        "/error"
    };

    @Bean
    SecurityFilterChain security(HttpSecurity http, SigningIn signingIn) throws Exception {
        var refused = new RefusedRequests();
        return http.authenticationProvider(signingIn)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .failureHandler(new SignInFailures())
                        .defaultSuccessUrl("/", false)
                        .permitAll())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .requestCache(cache -> cache.requestCache(whereTheyWereGoing()))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .deleteCookies(SessionConfiguration.COOKIE)
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokensOfForms()))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    /// The token of forms lives in a cookie, so that a public form needs no session. With `Strict`, a link opened from
    /// an e-mail would arrive without it, be given another, and spoil the forms in every other tab.
    private static CookieCsrfTokenRepository tokensOfForms() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    /// Kept in a cookie, for otherwise each stray request of a stranger would leave a session in the database.
    private static RequestCache whereTheyWereGoing() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(SecurityConfiguration::asksForAPage);
        return cache;
    }

    private static boolean asksForAPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("HX-Request") == null;
    }

    /// After the security chain, which knows who signed in; before every page.
    @Bean
    FilterRegistrationBean<SignedInRequests> signedInRequests(Places places, PlaceBinding binding, Rights rights) {
        var registration = new FilterRegistrationBean<>(new SignedInRequests(places, binding, rights));
        registration.setOrder(0);
        return registration;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RoleGate());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArguments());
    }
}
