package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.support.State;
import org.kith.support.TestSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Pages when nothing is there yet, when a form comes back with errors, and when names and notes are very long.
@KithTest
@Timeout(300)
class StatesOfPagesTests {

    private static final String LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh";
    private static final String LONG_NOTE = ("See https://example.org/"
                    + "a-very-long-address-without-any-place-to-break/".repeat(4) + " and ring. ")
            .repeat(3);

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @AfterEach
    void leave() {
        visitors.forEach(BrowserContext::close);
    }

    @Test
    void a_new_place_says_on_every_page_what_will_be_there() {
        var place = places.open();

        look(place.worker(), "/caseload", "/measures", "/people", "/directory");
        look(
                place.manager(),
                "/caseload?worker=everybody",
                "/triage",
                "/waiting",
                "/measures",
                "/board",
                "/messages",
                "/messages?which=ALL",
                "/audit",
                "/settings/schemes",
                "/directory/imports");
        look(place.referrer(), "/my-referrals", "/referrals/drafts");
        look(visitor(), "/p/" + place.place().slug(), "/p/" + place.place().slug() + "/services");

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_form_that_is_sent_empty_comes_back_whole_and_readable() {
        var place = places.open();
        var closing = "/support/" + support.in(place, State.CLOSING).value();
        var engaged = "/support/" + support.in(place, State.ENGAGED).value();
        var worker = signedIn(place.worker());
        for (var form : List.of("/attempts", "/sessions/book", "/sessions/held", "/goals", "/actions", "/hold")) {
            sendEmpty(worker, engaged + form);
        }
        sendEmpty(worker, closing + "/close");
        sendEmpty(signedIn(place.referrer()), "/referrals/new");
        var manager = signedIn(place.manager());
        sendEmpty(manager, "/settings/schemes/new");
        sendEmpty(manager, "/directory/new");
        sendEmpty(signedIn(place.somebody(Role.ADMINISTRATOR)), "/settings/accounts/invite");
        sendEmpty(visitor(), "/forgotten-password");

        assertThat(wrong).isEmpty();
    }

    @Test
    void very_long_names_and_notes_still_fit_a_phone() {
        var place = places.open();
        var person = longReferral(place);
        var worker = signedIn(place.worker());
        look(worker, "/caseload");
        Steps.follow(worker, person);
        wrong.addAll(Inspection.of(worker));

        look(place.referrer(), "/my-referrals");

        assertThat(wrong).isEmpty();
    }

    private String longReferral(TestPlace place) {
        var referrer = signedIn(place.referrer());
        referrer.navigate(at("/referrals/new"));
        Referrals.fillIn(referrer, LONG_NAME, LONG_NAME, LONG_NOTE);
        wrong.addAll(Inspection.of(referrer));
        Steps.press(referrer, "Send the referral");
        Steps.assertTaken(referrer);

        var name = LONG_NAME + " " + LONG_NAME;
        var manager = signedIn(place.manager());
        look(manager, "/triage");
        Steps.follow(manager, name);
        wrong.addAll(Inspection.of(manager));
        Steps.choose(manager, "decision", "accept");
        Steps.press(manager, "Decide");
        look(manager, "/waiting");
        Steps.follow(manager, name);
        Steps.choose(manager, "worker", place.worker().account().value().toString());
        Steps.press(manager, "Save");
        return name;
    }

    /// Empties what stands in the form and presses its first button.
    private void sendEmpty(Page page, String path) {
        page.navigate(at(path));
        page.evaluate("""
                () => { for (const field of document.querySelectorAll('main form input, main form textarea')) {
                    if (['radio', 'checkbox'].includes(field.type)) field.checked = false
                    else if (field.type !== 'hidden') field.value = ''
                } }""");
        Steps.go(page, page.locator("main form button").first());
        if (!page.title().startsWith("Error: ")) {
            wrong.add(path + " took an empty form: " + page.title());
        }
        wrong.addAll(Inspection.of(page));
    }

    private void look(SignedIn somebody, String... paths) {
        look(signedIn(somebody), paths);
    }

    private void look(Page page, String... paths) {
        Stream.of(paths).forEach(path -> {
            var response = page.navigate(at(path));
            if (response == null || response.status() >= 400) {
                wrong.add(path + " answers " + (response == null ? "nothing" : response.status()));
            }
            wrong.addAll(Inspection.of(page));
        });
    }

    private Page signedIn(SignedIn somebody) {
        var page = SigningIn.as(somebody.email(), TestPlaces.PASSWORD, at(""));
        visitors.add(page.context());
        return page;
    }

    private Page visitor() {
        var visitor = Chromium.visitor(true);
        visitors.add(visitor);
        return visitor.newPage();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
