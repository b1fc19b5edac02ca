package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.journeys.Steps.born;
import static org.kith.journeys.Steps.press;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A referral's way in, by the professional's form and by the public's questions, with scripts and without.
@KithTest
@Timeout(120)
class ReferralJourneyTests {

    @Autowired
    private TestPlaces places;

    @LocalServerPort
    private int port;

    private BrowserContext visitor = Chromium.visitor(true);

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void a_surgery_refers_someone_and_the_scheme_accepts(boolean scripts) {
        var place = given_a_place(scripts);
        var page = when_somebody_signs_in(place.referrer());
        and_fills_in_the_form_wrongly_first(page);
        and_then_rightly(page);
        then_the_referrer_has_a_reference(page);

        var triage = when_somebody_signs_in(place.manager());
        triage.navigate(at("/triage"));
        triage.getByRole(AriaRole.LINK, named("Margaret Example")).click();
        looks_well(triage);
        triage.getByLabel("Accept it").check();
        press(triage, "Decide");
        assertThat(triage.locator("main").textContent()).contains("is accepted");
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void somebody_asks_for_support_for_themselves(boolean scripts) {
        var place = given_a_place(scripts);
        var page = visitor.newPage();
        page.navigate(at("/p/" + place.place().slug()));
        looks_well(page);
        press(page, "Ask for support");
        page.getByLabel("Me", new Page.GetByLabelOptions().setExact(true)).check();
        next(page);
        next(page);
        assertThat(page.locator(".nhsuk-error-summary").textContent()).contains("Enter a first name");
        looks_well(page);
        page.getByLabel("First name").fill("Robin");
        page.getByLabel("Last name").fill("Example");
        next(page);
        born(page, "31", "2", "1980");
        next(page);
        assertThat(page.locator(".nhsuk-error-summary").textContent()).contains("real date");
        assertThat(page.getByLabel("Day").inputValue()).isEqualTo("31");
        born(page, "27", "3", "1950");
        next(page);
        page.locator("input[name=need][value=loneliness]").check();
        next(page);
        page.getByLabel("Postcode").fill("KH1 4AB");
        next(page);
        page.getByLabel("Phone number (optional)").fill("07700 900123");
        next(page);
        next(page);
        next(page);
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        next(page);
        assertThat(page.locator("h1").textContent()).contains("Check the referral");
        looks_well(page);
        press(page, "Send");
        assertThat(page.locator("main").textContent()).containsPattern("[2-9B-Y]{4}-[2-9B-Y]{4}");
        looks_well(page);
    }

    private TestPlace given_a_place(boolean scripts) {
        visitor.close();
        visitor = Chromium.visitor(scripts);
        return places.open();
    }

    private Page when_somebody_signs_in(SignedIn somebody) {
        return SigningIn.as(somebody.email(), TestPlaces.PASSWORD, at(""), visitor);
    }

    private void and_fills_in_the_form_wrongly_first(Page page) {
        page.navigate(at("/referrals/new"));
        looks_well(page);
        page.getByLabel("First name").fill("Margaret \u202E");
        press(page, "Check and send");
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.locator(".nhsuk-error-summary").textContent())
                .contains("First name has a character that cannot be shown")
                .contains("Enter a last name")
                .contains("Enter a date of birth, for example 27 3 1950")
                .contains("Choose at least one need");
        looks_well(page);
    }

    private void and_then_rightly(Page page) {
        Referrals.fillIn(page);
        assertThat(page.locator("h1").textContent()).contains("Check the referral");
        looks_well(page);
    }

    private void then_the_referrer_has_a_reference(Page page) {
        press(page, "Send the referral");
        assertThat(page.url()).endsWith("/sent");
        assertThat(page.locator("main").textContent()).containsPattern("[2-9B-Y]{4}-[2-9B-Y]{4}");
        looks_well(page);
    }

    private static void next(Page page) {
        press(page, "Continue");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void looks_well(Page page) {
        assertThat(Inspection.of(page)).isEmpty();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
