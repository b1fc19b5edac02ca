package org.kith.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class PlaceSettingsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    private TestPlace place;
    private Visitor administrator;

    @BeforeEach
    void a_place_with_an_administrator() {
        place = places.open();
        administrator = visitor(place.somebody(Role.ADMINISTRATOR).email());
    }

    private Visitor visitor(String email) {
        var visitor = new Visitor(port);
        visitor.signIn(email, TestPlaces.PASSWORD);
        return visitor;
    }

    @Test
    void an_administrator_changes_the_place_and_is_told_to_look_there() {
        var saved = administrator.post(
                "/settings/place",
                "version",
                version(),
                "name",
                "Alder Vale",
                "contact",
                "Ring 020 7946 0100",
                "domains",
                "nhs.net\n@Example.ORG");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(Visitor.leadsTo(saved)).isEqualTo("/settings/place");
        var page = administrator.page("/settings/place");
        assertThat(page.select("#name").val()).isEqualTo("Alder Vale");
        assertThat(page.select("#domains").text()).isEqualTo("example.org\nnhs.net");
    }

    @Test
    void a_change_on_what_somebody_else_changed_says_who_and_what_and_keeps_what_was_typed() {
        var read = version();
        var other = places.join(
                place.place(), Role.ADMINISTRATOR, "other-" + place.place().slug() + "@example.org");
        assertThat(visitor(other.email())
                        .post("/settings/place", "version", read, "name", "Birch Vale", "contact", "", "domains", "")
                        .statusCode())
                .isEqualTo(303);

        var late = administrator.post(
                "/settings/place", "version", read, "name", "Cedar Vale", "contact", "", "domains", "");

        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.body());
        assertThat(page.select(".nhsuk-error-summary").text())
                .contains(other.name() + " changed this while you were writing")
                .contains("the name is now “Birch Vale”");
        assertThat(page.select("#name").val()).isEqualTo("Cedar Vale");
        assertThat(administrator
                        .post(
                                "/settings/place",
                                "version",
                                page.select("input[name=version]").val(),
                                "name",
                                "Cedar Vale",
                                "contact",
                                "",
                                "domains",
                                "")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_no_domain_is_said_and_kept() {
        var answer = administrator.post(
                "/settings/place", "version", version(), "name", "Alder Vale", "contact", "", "domains", "nhs net.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#domains").text()).isEqualTo("nhs net.");
    }

    private String version() {
        return administrator
                .page("/settings/place")
                .select("input[name=version]")
                .val();
    }
}
