package org.kith;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.access.AccountId;
import org.kith.access.Accounts;
import org.kith.access.Actor;
import org.kith.access.Memberships;
import org.kith.access.Memberships.NewMembership;
import org.kith.access.Passwords;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.schemes.OpeningSchemes;
import org.kith.schemes.SchemeSaving;
import org.kith.schemes.SchemeSettings;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;

/// Opens places for tests: each with one open scheme and somebody in every role.
@Component
public class TestPlaces {

    public static final String PASSWORD = "a long password for tests";
    public static final String PRACTICE = "Elm Street Surgery";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Places places;
    private final Accounts accounts;
    private final Memberships memberships;
    private final OpeningSchemes schemes;
    private final PlaceBinding binding;
    private final Clock clock;
    private final String hash;

    TestPlaces(
            Places places,
            Accounts accounts,
            Memberships memberships,
            OpeningSchemes schemes,
            PlaceBinding binding,
            Passwords passwords,
            Clock clock) {
        this.places = places;
        this.accounts = accounts;
        this.memberships = memberships;
        this.schemes = schemes;
        this.binding = binding;
        this.clock = clock;
        this.hash = passwords.hash(PASSWORD);
    }

    public TestPlace open() {
        return open(SchemeSettings.usual("Kith in " + (NUMBER.get() + 1)));
    }

    public TestPlace open(SchemeSettings settings) {
        int number = NUMBER.incrementAndGet();
        var place = places.open("test-" + number, "Testing " + number, "ring 020 7946 0100", clock.instant());
        return binding.in(place.id(), () -> fill(place, settings, number));
    }

    private TestPlace fill(Place place, SchemeSettings settings, int number) {
        var scheme = scheme(settings);
        Map<Role, SignedIn> staff = new EnumMap<>(Role.class);
        for (var role : Role.values()) {
            staff.put(role, join(place, role, role.code() + number + "@example.org"));
        }
        return new TestPlace(place, scheme, staff, binding);
    }

    private SchemeId scheme(SchemeSettings settings) {
        return switch (schemes.open(settings, new Actor.Itself())) {
            case SchemeSaving.Saved(var id) -> id;
            case SchemeSaving other -> throw new IllegalStateException("No scheme: " + other);
        };
    }

    /// Another account in the place, signed in.
    public SignedIn join(Place place, Role role, String email) {
        return join(place, role, email, SchemeReach.EVERY);
    }

    /// The same, for some schemes only.
    public SignedIn join(Place place, Role role, String email, SchemeReach reach) {
        return binding.in(place.id(), () -> {
            var account = accounts.create(email, role.title() + " of " + place.name(), clock.instant())
                    .id();
            accounts.choosePassword(account, hash);
            grant(account, role, reach);
            return new SignedIn(
                    account,
                    role.title() + " of " + place.name(),
                    email,
                    place,
                    List.copyOf(memberships.of(account, LocalDate.now(clock))));
        });
    }

    private void grant(AccountId account, Role role, SchemeReach reach) {
        var organisation = role == Role.REFERRER ? PRACTICE : "";
        var granted = memberships.grant(
                new NewMembership(account, role, organisation, null, reach, LocalDate.now(clock)), null);
        assert granted != null;
    }
}
