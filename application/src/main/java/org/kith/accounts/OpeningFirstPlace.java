package org.kith.accounts;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.kith.access.Passwords;
import org.kith.launch.FirstRun;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceTransactions;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Component;

/// Whoever installed Kith opens its first place and becomes its administrator.
@Component
public class OpeningFirstPlace implements FirstRun {

    private final SharedSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Passwords passwords;
    private final PlaceTransactions transactions;
    private final Founding founding;

    OpeningFirstPlace(
            SharedSql sql,
            TimeOrderedIds ids,
            Clock clock,
            Passwords passwords,
            PlaceTransactions transactions,
            Founding founding) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.passwords = passwords;
        this.transactions = transactions;
        this.founding = founding;
    }

    @Override
    public boolean isOpen() {
        return founding.noPlaceYet();
    }

    @Override
    public String path() {
        return "/open-a-place";
    }

    @Override
    public String newCode() {
        var code = FirstRunCode.fresh();
        sql.of("""
                insert into first_run_codes (digest, made_at) values (:digest, :now)
                on conflict (only_one) do update set digest = excluded.digest, made_at = excluded.made_at
                """).with("digest", code.digest()).with("now", clock.instant()).one();
        return code.shown();
    }

    /// Everything in one transaction, the code's end included: half a place would lock its founder out.
    public Opening open(FirstPlace first) {
        var place = new Place(new TenantId(ids.next()), slug(first.place()), first.place(), Set.of(), first.contact());
        var objection = PasswordRules.objection(first.password(), first.name(), first.email());
        if (objection.isPresent()) {
            return new Opening.PasswordRefused(objection.get());
        }
        var hash = passwords.hash(first.password());
        return transactions.in(place.id(), () -> open(place, first, hash));
    }

    private Opening open(Place place, FirstPlace first, String passwordHash) {
        if (!isOpen() || !useUp(FirstRunCode.typed(first.code()))) {
            return new Opening.WrongCode();
        }
        founding.found(place, first, passwordHash);
        return new Opening.Done();
    }

    private boolean useUp(FirstRunCode code) {
        return sql.of("delete from first_run_codes where digest = :digest")
                        .with("digest", code.digest())
                        .changed()
                == 1;
    }

    /// The place in public addresses: what of its name can be typed anywhere.
    private static String slug(String name) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var short40 = slug.length() > 40 ? slug.substring(0, 40).replaceAll("-+$", "") : slug;
        return short40.length() < 2 ? "place" : short40;
    }

    /// What the page asks.
    public record FirstPlace(String code, String place, String contact, String name, String email, String password) {}

    /// What came of it.
    public sealed interface Opening {

        record Done() implements Opening {}

        record WrongCode() implements Opening {}

        record PasswordRefused(String reason) implements Opening {}
    }
}
