package org.kith.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.RawRows;
import org.kith.RawRows.Raw;
import org.kith.TestDatabase;
import org.kith.connections.Step;
import org.kith.launch.DemonstrationPlace.SignIn;
import org.kith.simulation.SmallPlaces;
import org.kith.support.State;
import org.kith.tenancy.Places;
import org.springframework.stereotype.Component;

/// The one small place that every walk through the pages shares: seven months of life cost a few seconds.
@Component
class LivedPlace {

    static final String SLUG = "alder-vale";
    static final String REFERRER = "Referrer in a GP practice";
    static final String WORKER = "Link worker";
    static final String MANAGER = "Service manager";
    static final String ADMINISTRATOR = "Administrator";

    private final SmallPlaces lives;
    private final Places places;
    private final TestDatabase database;
    private @Nullable Map<String, SignIn> staff;

    LivedPlace(SmallPlaces lives, Places places, TestDatabase database) {
        this.lives = lives;
        this.places = places;
        this.database = database;
    }

    /// Who signs in, by role.
    synchronized Map<String, SignIn> staff() {
        var known = staff;
        if (known == null) {
            known = Map.copyOf(lives.live(SLUG, "Alder Vale"));
            staff = known;
        }
        return known;
    }

    /// The page of a visitor who signed in as a role.
    Page signedIn(String role, String base) {
        var signIn = Objects.requireNonNull(staff().get(role), role);
        return SigningIn.as(signIn.email(), signIn.password(), base);
    }

    /// Somebody's support in the first of these states that the place has.
    Optional<String> support(State... states) {
        return inState(states).map(row -> "/support/" + row.get("id"));
    }

    /// The page of that somebody.
    Optional<String> person(State... states) {
        return inState(states).map(row -> "/people/" + row.get("person_id"));
    }

    private Optional<Raw> inState(State... states) {
        var supports = rows().all("supports");
        return Stream.of(states)
                .flatMap(state -> supports.stream().filter(row -> state.code().equals(row.get("state"))))
                .findFirst();
    }

    /// A service that somebody was connected with, in a state.
    Optional<String> connection(Step state) {
        return id(rows().all("connections"), "state", state.code()).map(id -> "/connections/" + id);
    }

    /// The latest message with a link for a purpose; its link is made anew whenever it is handed over.
    Optional<String> message(String purpose) {
        var writable = rows().all("messages").stream()
                .filter(row -> !"withheld".equals(row.get("state")))
                .toList()
                .reversed();
        return id(writable, "link_to", purpose).map(id -> "/messages/" + id);
    }

    /// The questionnaires that nobody has answered.
    List<String> questionnairesOpen() {
        return rows().all("assessments").stream()
                .filter(row -> !"taken".equals(row.get("state")))
                .map(row -> "/measures/" + row.get("id"))
                .toList();
    }

    private static Optional<String> id(List<Raw> rows, String column, String value) {
        return rows.stream()
                .filter(row -> value.equals(row.get(column)))
                .map(row -> String.valueOf(row.get("id")))
                .findFirst();
    }

    private RawRows rows() {
        assert !staff().isEmpty();
        return new RawRows(database.owner(), places.called(SLUG).orElseThrow().id());
    }
}
