package org.kith.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.FilledIn;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class SchemePagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private Schemes schemes;

    @Autowired
    private ChangingSchemes changing;

    private TestPlace place;
    private Visitor manager;

    @BeforeEach
    void aManagerSignsIn() {
        place = places.open();
        manager = signedIn(place.manager());
    }

    @Test
    void a_scheme_is_set_up_with_the_usual_settings_and_shown_in_the_list() {
        var form = manager.page("/settings/schemes/new");
        assertThat(form.expectFirst("#sessions").val()).isEqualTo("6");

        var answer = manager.post(
                "/settings/schemes/new", FilledIn.form(form, "/settings/schemes/new", "name", "Kith in Elmfield"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(manager.page(Visitor.leadsTo(answer)).text()).contains("Kith in Elmfield is set up");
        assertThat(manager.page("/settings/schemes").text()).contains("Kith in Elmfield");
    }

    @Test
    void a_change_holds_at_once_and_the_log_says_what_was_before_and_who_made_it() {
        var form = manager.page(address());

        var answer = manager.post(address(), FilledIn.form(form, address(), "oldest", "25"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(place.in(() -> schemes.require(place.scheme())).ages()).isEqualTo(new AgeRange(18, 25));
        assertThat(manager.page(address()).select(".kith-timeline > li")).hasSize(1);
        assertThat(manager.page(address()).select(".kith-timeline").text())
                .contains("Ages")
                .contains("Was: 18 or over")
                .contains("Is: 18 to 25")
                .contains(place.manager().name());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_everything_typed_is_kept() {
        var form = manager.page(address());

        var answer = manager.post(
                address(),
                FilledIn.form(
                        form,
                        address(),
                        "name",
                        "x".repeat(81),
                        "worker",
                        "link\u202Eworker",
                        "youngest",
                        "20",
                        "oldest",
                        "19",
                        "areas",
                        "E8, Hackney",
                        "response",
                        "soon"));

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".nhsuk-error-summary__list a").eachText())
                .containsExactly(
                        "Name must be 80 characters or fewer. You entered 81",
                        "What its workers are called has a character that cannot be shown. Type it again instead of"
                                + " pasting it",
                        "Oldest age must be the same as the youngest or above",
                        "“HACKNEY” is not the beginning of a postcode, such as E8 or N16 5",
                        "Working days to answer a referral must be a whole number, for example 1");
        assertThat(page.expectFirst("#areas").wholeText().strip()).isEqualTo("E8, Hackney");
        assertThat(page.expectFirst("#response").val()).isEqualTo("soon");
        assertThat(page.select("#areas-error").text()).contains("HACKNEY");
    }

    @Test
    void who_comes_too_late_is_told_what_changed_and_can_save_knowingly() {
        var form = manager.page(address());
        var saving = place.in(() -> changing.change(
                place.scheme(),
                0,
                schemes.require(place.scheme()).settings().withElsewhere("Ask at the library."),
                place.worker().actor()));
        assertThat(saving).isInstanceOf(SchemeSaving.Saved.class);

        var answer = manager.post(address(), FilledIn.form(form, address(), "wait", "30"));

        var page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#missed").text())
                .contains("Where else to go")
                .contains("Ask at the library.")
                .contains(place.worker().name());
        assertThat(page.expectFirst("#wait").val()).isEqualTo("30");
        assertThat(manager.post(address(), FilledIn.form(page, address())).statusCode())
                .isEqualTo(303);
        assertThat(place.in(() -> schemes.require(place.scheme())).expectedWaitDays())
                .isEqualTo(30);
    }

    @Test
    void a_scheme_of_another_place_is_not_there() {
        var elsewhere = places.open();

        assertThat(manager.get("/settings/schemes/" + elsewhere.scheme().value())
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.post(
                                "/settings/schemes/" + elsewhere.scheme().value(),
                                FilledIn.form(manager.page(address()), address(), "wait", "30"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void link_workers_and_referrers_change_no_settings() {
        assertThat(signedIn(place.worker()).get(address()).statusCode()).isEqualTo(403);
        assertThat(signedIn(place.referrer()).get("/settings/schemes").statusCode())
                .isEqualTo(403);
    }

    private String address() {
        return "/settings/schemes/" + place.scheme().value();
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        HttpResponse<String> answer = visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(303);
        return visitor;
    }
}
