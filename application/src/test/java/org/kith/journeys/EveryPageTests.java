package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.launch.DemonstrationPlace.SignIn;
import org.kith.simulation.SmallPlaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page of the product, seen by everyone whom it is open to, after a small place has lived for seven months.
@KithTest
@Tag("long")
class EveryPageTests {

    /// Pages that no link leads to, and why that is right.
    private static final Map<String, String> NOT_BY_A_LINK = Map.of(
            "/referrals/{id}/sent", "shown once, after sending: ReferralJourneyTests",
            "/referrals/drafts/{id}/check", "follows a form: ReferralJourneyTests",
            "/p/{slug}/refer/{question}", "follows a form: ReferralJourneyTests",
            "/p/{slug}/refer/check", "follows a form: ReferralJourneyTests",
            "/p/{slug}/refer/sent", "follows a form: ReferralJourneyTests");

    @Autowired
    private SmallPlaces places;

    @Autowired
    private Routes routes;

    @LocalServerPort
    private int port;

    @Test
    void every_page_is_accessible_and_fits_a_phone() {
        var staff = places.live("every-page");
        var walk = new Walk(routes, "http://127.0.0.1:" + port);
        walkAs(null, walk, "/sign-in", "/p/every-page", "/forgotten-password", "/accessibility");
        for (var signIn : staff.values()) {
            walkAs(signIn, walk, "/");
        }

        assertThat(walk.wrong()).isEmpty();
        assertThat(unseen(walk)).isEmpty();
    }

    private List<String> unseen(Walk walk) {
        var unseen = new TreeSet<>(routes.all());
        unseen.removeAll(walk.seen());
        unseen.removeAll(NOT_BY_A_LINK.keySet());
        unseen.removeIf(route -> route.contains("/l/") || route.endsWith(".csv") || route.endsWith(".pdf"));
        return new ArrayList<>(unseen);
    }

    private void walkAs(@org.jspecify.annotations.Nullable SignIn signIn, Walk walk, String... starts) {
        try (var visitor = Chromium.visitor(true)) {
            if (signIn != null) {
                signIn(visitor, signIn);
            }
            walk.from(visitor, starts);
        }
    }

    private void signIn(BrowserContext visitor, SignIn signIn) {
        var page = visitor.newPage();
        page.navigate("http://127.0.0.1:" + port + "/sign-in");
        page.locator("input[name=email]").fill(signIn.email());
        page.locator("input[name=password]").fill(signIn.password());
        page.locator("main button[type=submit], main form button").first().click();
        assertThat(page.url()).doesNotContain("/sign-in");
        page.close();
    }
}
