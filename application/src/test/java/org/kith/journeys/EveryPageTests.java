package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.journeys.LivedPlace.ADMINISTRATOR;
import static org.kith.journeys.LivedPlace.MANAGER;
import static org.kith.journeys.LivedPlace.REFERRER;
import static org.kith.journeys.LivedPlace.SLUG;
import static org.kith.journeys.LivedPlace.WORKER;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kith.KithTest;
import org.kith.connections.Step;
import org.kith.support.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page of the product, seen by everyone whom it is open to, after a small place has lived for seven months.
@KithTest
@Timeout(600)
class EveryPageTests {

    /// Pages that no link leads to, and where they are looked at instead.
    private static final Map<String, String> NOT_BY_A_LINK = Map.of(
            "/", "leads everyone to the first page of their role",
            "/referrals/{id}/sent", "shown once, after sending: ReferralJourneyTests",
            "/referrals/drafts/{id}/check", "follows a form: ReferralJourneyTests",
            "/p/{slug}/refer/{question}", "follows a form: ReferralJourneyTests",
            "/p/{slug}/refer/check", "follows a form: ReferralJourneyTests",
            "/p/{slug}/refer/sent", "follows a form: ReferralJourneyTests",
            "/open-a-place", "gone once a place is open",
            "/still-here", "says that somebody is still there; not a page",
            "/{purpose:invitation|forgotten-password}/{token:[A-Za-z0-9_-]{43}}", "leads to choosing a password");

    private static final List<String> PUBLIC =
            List.of("/sign-in", "/p/" + SLUG, "/forgotten-password", "/forgotten-password/sent", "/accessibility");

    private String entry = "";
    private String choosing = "";

    @Autowired
    private LivedPlace place;

    @Autowired
    private Routes routes;

    @LocalServerPort
    private int port;

    @Test
    void every_page_is_accessible_and_fits_a_phone() {
        given_a_draft_an_invitation_and_a_questionnaire_by_link();
        var links = links();
        var walk = new Walk(routes, base());

        for (var role : List.copyOf(place.staff().keySet())) {
            walk(walk, place.signedIn(role, base()), starts(role));
        }
        walk(walk, visitor(), PUBLIC);
        for (var link : links) {
            walk(walk, visitor(), List.of(link));
        }

        assertThat(walk.wrong()).isEmpty();
        assertThat(unseen(walk)).as("pages that nobody looked at").isEmpty();
    }

    private void given_a_draft_an_invitation_and_a_questionnaire_by_link() {
        as(REFERRER, page -> {
            page.navigate(base() + "/referrals/new");
            page.getByLabel("First name").fill("Margaret");
            Steps.press(page, "Save as a draft");
        });
        as(ADMINISTRATOR, page -> {
            page.navigate(base() + "/settings/accounts/invite");
            page.getByLabel("Their name").fill("Noor Example");
            page.getByLabel("Their e-mail address at work").fill("noor@alder-vale.example.org");
            page.getByLabel("Link worker").check();
            page.getByLabel("Every scheme, new ones included").check();
            Steps.press(page, "Send the invitation");
        });
        as(MANAGER, page -> {
            sendQuestionnaire(page);
            writeAnEntry(page);
            choose(page, 0, "referral");
            choose(page, 1, "offer");
            page.navigate(base() + openSupport());
            Steps.press(page, "Begin to close support");
        });
    }

    /// A service is chosen with somebody, of those that serve lunch.
    private void choose(Page page, int service, String how) {
        page.navigate(base() + openSupport().replace("/support/", "/directory?words=lunch&support="));
        Steps.go(page, page.locator("main .kith-list__name").nth(service));
        Steps.follow(page, "Choose this service");
        choosing = page.url().substring(base().length());
        Steps.choose(page, "how", how);
        // Who has agreed to such a thing before is not asked again.
        if (page.locator("input[name=consent]").first().isVisible()) {
            Steps.choose(page, "consent", "summary");
            page.locator("select[name=means]").selectOption("in-person");
        }
        page.locator("textarea[name=reason]").fill("Others eat there too.");
        Steps.press(page, "Save");
        Steps.assertTaken(page);
    }

    private String openSupport() {
        return place.support(State.PLANNED, State.ENGAGED).orElseThrow();
    }

    private void writeAnEntry(Page page) {
        page.navigate(base() + "/directory/new");
        page.getByLabel("Name of the service").fill("Tuesday lunch club");
        page.getByLabel("What it is").fill("Lunch at one table, and somebody who sits with whoever is new.");
        for (var choice : List.of("kind", "takes")) {
            page.locator("input[name=" + choice + "]").first().check();
        }
        page.locator("input[name=needs]").first().check();
        Steps.choose(page, "free", "yes");
        page.getByLabel("Phone", new Page.GetByLabelOptions().setExact(true)).fill("020 7946 0123");
        Steps.go(page, page.locator("main form button").first());
        Steps.assertTaken(page);
        entry = URI.create(page.url()).getPath();
    }

    /// Not everybody can be written to; the first who can is.
    private void sendQuestionnaire(Page page) {
        var said = new ArrayList<String>();
        for (var due : place.questionnairesOpen()) {
            page.navigate(base() + due);
            var send = page.getByText("Send the person a link");
            if (send.count() > 0) {
                Steps.go(page, send);
                said.add(
                        page.locator(".nhsuk-notification-banner").textContent().strip());
                if (said.getLast().contains("link is") || said.getLast().contains("with the link")) {
                    return;
                }
            }
        }
        throw new AssertionError("No questionnaire could be sent: " + said);
    }

    /// Where a role begins; some pages are offered only to whoever is in the right state.
    private List<String> starts(String role) {
        return switch (role) {
            case WORKER, MANAGER ->
                Stream.of(Stream.of("/", "/people?words=e", entry, choosing), supports())
                        .flatMap(each -> each)
                        .toList();
            default -> List.of("/");
        };
    }

    private Stream<String> supports() {
        return Stream.of(
                        place.support(State.CONTACTING, State.ALLOCATED, State.ENGAGED)
                                .map(support -> support + "/not-reached"),
                        place.support(State.CLOSING).map(support -> support + "/close"),
                        place.support(State.CLOSED).map(support -> support + "/reopen"),
                        place.connection(Step.OFFERED).map(connection -> connection + "/refer"),
                        place.support(State.WAITING),
                        place.support(State.ON_HOLD))
                .flatMap(Optional::stream);
    }

    /// The links that people without an account get.
    private List<String> links() {
        var links = new ArrayList<String>();
        as(ADMINISTRATOR, page -> links.add(link(page, "invitation")));
        as(
                MANAGER,
                page -> Stream.of("questionnaire", "word-back", "answer")
                        .forEach(purpose -> links.add(link(page, purpose))));
        return links;
    }

    private String link(Page page, String purpose) {
        return Letters.link(page, base() + place.message(purpose).orElseThrow(() -> new AssertionError(purpose)));
    }

    private interface Errand {
        void run(Page page);
    }

    private void as(String role, Errand errand) {
        var page = place.signedIn(role, base());
        try (var _ = page.context()) {
            errand.run(page);
        }
    }

    private static Page visitor() {
        return Chromium.visitor(true).newPage();
    }

    private static void walk(Walk walk, Page page, List<String> starts) {
        try (var _ = page.context()) {
            walk.from(page, starts);
        }
    }

    private List<String> unseen(Walk walk) {
        var unseen = new TreeSet<>(routes.all());
        unseen.removeAll(walk.seen());
        unseen.removeAll(NOT_BY_A_LINK.keySet());
        unseen.removeIf(route -> route.contains("/l/") || route.endsWith(".csv") || route.endsWith(".pdf"));
        return new ArrayList<>(unseen);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
