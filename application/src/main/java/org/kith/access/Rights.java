package org.kith.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Row;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.springframework.stereotype.Component;

/// What an account may do, and where. It is asked at sign-in and again by every request.
@Component
public class Rights {

    private final Accounts accounts;
    private final Memberships memberships;
    private final SharedSql sql;
    private final PlaceBinding binding;
    private final Clock clock;

    Rights(Accounts accounts, Memberships memberships, SharedSql sql, PlaceBinding binding, Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.sql = sql;
        this.binding = binding;
        this.clock = clock;
    }

    /// What the account may do in the wanted place, or else in the first where it may do anything.
    public Optional<SignedIn> of(AccountId id, @Nullable TenantId wanted) {
        var account = accounts.find(id).filter(each -> !each.suspended());
        return account.flatMap(present -> placesOf(id).stream()
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(wanted), one.id().equals(wanted)))
                .map(place -> in(place, present))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /// Every place where the account may do anything today.
    public List<Place> places(AccountId id) {
        var account = accounts.find(id).filter(each -> !each.suspended());
        return account.stream()
                .flatMap(present ->
                        placesOf(id).stream().filter(place -> in(place, present).isPresent()))
                .toList();
    }

    private Optional<SignedIn> in(Place place, Account account) {
        var today = LocalDate.now(clock);
        var held = binding.in(place.id(), () -> memberships.of(account.id(), today));
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignedIn(account.id(), account.name(), account.email(), place, held));
    }

    private List<Place> placesOf(AccountId id) {
        return sql.of("""
                select p.id, p.slug, p.name, p.secure_domains, p.contact
                  from places p join account_places a on a.place_id = p.id
                 where a.account_id = :account order by p.name
                """).with("account", id).list(Rights::place);
    }

    private static Place place(Row row) {
        return new Place(
                row.id("id", TenantId::new),
                row.text("slug"),
                row.text("name"),
                Set.copyOf(row.texts("secure_domains")),
                row.text("contact"));
    }
}
