package org.kith.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Row;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/// Lets somebody in by e-mail address and password, and reads what they may do.
///
/// A wrong password and an unknown or suspended account are answered alike and cost the same work, so that nobody
/// learns
/// here who has an account.
@Component
class SigningIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SharedSql sql;
    private final PlaceBinding binding;
    private final Clock clock;

    SigningIn(
            Accounts accounts,
            Memberships memberships,
            Passwords passwords,
            SignInThrottle throttle,
            SharedSql sql,
            PlaceBinding binding,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sql = sql;
        this.binding = binding;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = attempt.getName().strip();
        var password = String.valueOf(attempt.getCredentials());
        if (throttle.refuses(email)) {
            throw new LockedException("Too many failed attempts");
        }
        var account = accounts.withEmail(email).filter(each -> !each.suspended());
        if (!passwords.match(password, account.map(Account::passwordHash).orElse(null))) {
            throttle.note(email);
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        var principal = new Principal(account.orElseThrow().id().value());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, AuthorityUtils.NO_AUTHORITIES);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /// What the account may do in the wanted place, or else in the first where it may do anything.
    Optional<SignedIn> rights(AccountId id, @Nullable TenantId wanted) {
        var account = accounts.find(id).filter(each -> !each.suspended());
        if (account.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        return placesOf(id).stream()
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(wanted), one.id().equals(wanted)))
                .map(place -> binding.in(place.id(), () -> rights(account.get(), place, today)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    List<Place> placesOf(AccountId id) {
        return sql.of("""
                select p.id, p.slug, p.name, p.secure_domains, p.contact
                  from places p join account_places a on a.place_id = p.id
                 where a.account_id = :account order by p.name
                """).with("account", id).list(SigningIn::place);
    }

    private Optional<SignedIn> rights(Account account, Place place, LocalDate today) {
        var held = memberships.of(account.id(), today);
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignedIn(account.id(), account.name(), account.email(), place, held));
    }

    private static Place place(Row row) {
        return new Place(
                row.id("id", TenantId::new),
                row.text("slug"),
                row.text("name"),
                java.util.Set.copyOf(row.texts("secure_domains")),
                row.text("contact"));
    }
}
