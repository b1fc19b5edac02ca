package org.kith;

import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;

/// A place of a test's own.
public record TestPlace(Place place, SchemeId scheme, Map<Role, SignedIn> staff, PlaceBinding binding) {

    public TestPlace {
        staff = Map.copyOf(staff);
    }

    public SignedIn somebody(Role role) {
        return Objects.requireNonNull(staff.get(role));
    }

    public SignedIn referrer() {
        return somebody(Role.REFERRER);
    }

    public SignedIn manager() {
        return somebody(Role.MANAGER);
    }

    public SignedIn worker() {
        return somebody(Role.LINK_WORKER);
    }

    /// Does something as the place.
    public <T extends @Nullable Object> T in(Supplier<T> work) {
        return binding.in(place.id(), work);
    }

    public void in(Runnable work) {
        binding.in(place.id(), work);
    }
}
