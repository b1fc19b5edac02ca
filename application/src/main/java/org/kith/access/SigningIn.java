package org.kith.access;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Lets somebody in by e-mail address and password.
///
/// A wrong password and an unknown or suspended account are answered alike and cost the same work, so that nobody
/// learns here who has an account.
@Component
class SigningIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Rights rights;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    SigningIn(Accounts accounts, Rights rights, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.rights = rights;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip();
        var from = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (throttle.refuses(email, from)) {
            throw new LockedException("Too many failed attempts");
        }
        var account = matching(email, String.valueOf(attempt.getCredentials()));
        if (account.isEmpty()) {
            throttle.note(email, from);
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        throttle.forget(email);
        var principal = new Principal(account.get().id().value());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, AuthorityUtils.NO_AUTHORITIES);
    }

    private Optional<Account> matching(String email, String password) {
        var account = email.isEmpty() ? Optional.<Account>empty() : accounts.withEmail(email);
        var matches =
                passwords.match(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(each -> matches && rights.of(each.id(), null).isPresent());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
