package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What is kept beside somebody's details: characteristics, consents and alerts.
@KithTest
class PersonPartsPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private Consents consents;

    @Autowired
    private Characteristics characteristics;

    private TestPlace place;
    private Visitor worker;
    private PersonId margaret;

    @BeforeEach
    void a_worker_signs_in() {
        place = places.open();
        worker = new Visitor(port);
        worker.signIn(place.worker().email(), TestPlaces.PASSWORD);
        margaret = register(Somebody.numbered(Somebody.margaret()));
    }

    @Test
    void characteristics_begin_as_not_asked_and_each_answer_is_kept_apart() {
        var form = worker.page(address("/characteristics"));
        assertThat(form.expectFirst("#religion option").text()).isEqualTo("Not asked");

        var answer = worker.post(
                address("/characteristics"), "religion", "prefer-not-to-say", "ethnicity", "M", "sex", "invented");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(place.in(() -> characteristics.of(margaret)))
                .isEqualTo(Map.of(
                        Characteristic.RELIGION,
                        new CharacteristicAnswer.PrefersNotToSay(),
                        Characteristic.ETHNICITY,
                        CharacteristicAnswer.of(Characteristic.ETHNICITY, "M").orElseThrow()));
    }

    @Test
    void consent_is_recorded_and_withdrawn() {
        var recorded = worker.post(
                address("/consents"),
                "purpose",
                "evaluation",
                "answer",
                "given",
                "scope",
                "summary",
                "givenBy",
                "person",
                "how",
                "telephone");
        assertThat(recorded.statusCode()).isEqualTo(303);
        var page = worker.page(address("/consents"));
        assertThat(page.select(".kith-list").text()).contains("Agreed").contains("by telephone");

        var withdrawn = worker.post(page.expectFirst("form[action$=withdraw]").attr("action"));

        assertThat(withdrawn.statusCode()).isEqualTo(303);
        assertThat(worker.page(address("/consents")).select(".kith-list").text())
                .contains("Withdrawn");
        assertThat(place.in(() -> consents.of(margaret)))
                .singleElement()
                .satisfies(consent -> assertThat(consent.stands()).isFalse());
    }

    @Test
    void consent_that_was_not_obtained_needs_a_reason_and_an_answer_for_somebody_needs_a_name() {
        var answer = worker.post(
                address("/consents"),
                "purpose",
                "evaluation",
                "answer",
                "not-obtained",
                "scope",
                "summary",
                "givenBy",
                "other",
                "how",
                "telephone");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(errors(answer.body()))
                .containsExactly(
                        "Enter why consent was not obtained", "Enter who answered for them, and by what right");
        assertThat(place.in(() -> consents.of(margaret))).isEmpty();
    }

    @Test
    void an_alert_stands_at_the_head_of_every_page_until_it_is_ended() {
        var raised = worker.post(address("/alerts"), "kind", "visiting", "words", "Two dogs. <b>Ring first</b>");
        var twice = worker.post(address("/alerts"), "kind", "visiting", "words", "Two dogs. <b>Ring first</b>");
        assertThat(List.of(raised.statusCode(), twice.statusCode())).containsOnly(303);
        assertThat(worker.page(address("/consents")).select(".kith-alert p").eachText())
                .containsExactly("Take care when visiting. Two dogs. <b>Ring first</b>");

        var ended = worker.post(
                worker.page(address("/alerts")).expectFirst("form[action$=end]").attr("action"));

        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(worker.page(address("/alerts")).select(".kith-alert")).isEmpty();
        assertThat(errors(worker.post(address("/alerts"), "words", "x".repeat(501))
                        .body()))
                .containsExactly(
                        "Choose what the alert is about",
                        "What everyone must know must be 500 characters or fewer. You entered 501");
    }

    private static List<String> errors(String body) {
        return Jsoup.parse(body).select(".nhsuk-error-summary__list li").eachText();
    }

    private PersonId register(PersonDetails said) {
        return place.in(() -> registering.register(
                new NewPerson(said, place.scheme(), TestPlaces.PRACTICE),
                place.referrer().actor()));
    }

    private String address(String page) {
        return "/people/" + margaret.value() + page;
    }
}
