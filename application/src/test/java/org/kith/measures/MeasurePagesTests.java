package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.kith.access.SignedLinks;
import org.kith.support.State;
import org.kith.support.TestSupport;
import org.kith.tenancy.PlaceClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class MeasurePagesTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SignedLinks links;

    @LocalServerPort
    private int port;

    @Test
    void a_link_worker_writes_the_answers_down_and_reads_four_scores_that_are_never_summed() {
        var place = places.open();
        var due = firstDue(place);
        var worker = signedIn(place.worker());
        var address = "/measures/" + due.id().value();
        assertThat(worker.page("/measures").text()).contains("Personal wellbeing (ONS4)");

        var answers = answers(due, "7");
        answers.addAll(List.of("version", "0", "how", "in-person", "by", "link-worker", "language", "en"));
        var london = PlaceClock.LONDON;
        var day = ZonedDateTime.ofInstant(Clock.systemUTC().instant(), london);
        answers.addAll(List.of(
                "on-day",
                "" + day.getDayOfMonth(),
                "on-month",
                "" + day.getMonthValue(),
                "on-year",
                "" + day.getYear()));
        assertThat(worker.post(address, answers.toArray(String[]::new)).statusCode())
                .isEqualTo(303);

        var page = worker.page(address);
        assertThat(page.select(".nhsuk-inset-text li").eachText())
                .containsExactly(
                        "Life satisfaction: 7 (from 0 to 10), high",
                        "Worthwhile: 7 (from 0 to 10), high",
                        "Happiness yesterday: 7 (from 0 to 10), high",
                        "Anxiety yesterday: 7 (from 0 to 10), high");
    }

    @Test
    void a_questionnaire_sent_empty_says_at_each_question_what_to_do() {
        var place = places.open();
        var due = firstDue(place);

        var answer = signedIn(place.worker()).post("/measures/" + due.id().value(), "version", "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose an answer to question 1", "Choose an answer to question 4");
    }

    @Test
    void a_missing_measure_needs_a_reason_and_is_no_longer_due() {
        var place = places.open();
        var due = firstDue(place);
        var worker = signedIn(place.worker());
        var address = "/measures/" + due.id().value() + "/missing";

        assertThat(worker.post(address, "version", "0").statusCode()).isEqualTo(422);
        assertThat(worker.post(address, "version", "0", "reason", "too-unwell").statusCode())
                .isEqualTo(303);

        assertThat(place.in(() -> assessments.find(due.id())).orElseThrow()).isInstanceOf(Assessment.Missing.class);
        assertThat(worker.page("/measures").text()).contains("None is due");
    }

    @Test
    void nobody_elsewhere_sees_a_measure() {
        var place = places.open();
        var elsewhere = places.open();
        var due = firstDue(place);
        var address = "/measures/" + due.id().value();

        assertThat(signedIn(elsewhere.worker()).get(address).statusCode()).isEqualTo(404);
        assertThat(signedIn(place.referrer()).get(address).statusCode()).isEqualTo(403);
    }

    @Test
    void the_person_answers_by_a_link_that_opening_does_not_use_up() {
        var place = places.open();
        var due = firstDue(place);
        var token = place.in(() -> links.issue(SendingQuestionnaires.PURPOSE, due.id(), Duration.ofDays(14))
                .value());
        var person = new Visitor(port);
        var slug = "/p/" + place.place().slug();

        for (int scan = 0; scan < 2; scan++) {
            assertThat(Visitor.leadsTo(person.get(slug + "/l/questionnaire/" + token)))
                    .isEqualTo(slug + "/questionnaire");
        }
        assertThat(person.page(slug + "/questionnaire").select("fieldset")).hasSizeGreaterThan(4);
        assertThat(person.post(slug + "/questionnaire").statusCode()).isEqualTo(422);

        var answers = answers(due, "prefer-not-to-say");
        answers.addAll(List.of("by", "person"));
        for (int press = 0; press < 2; press++) {
            assertThat(person.post(slug + "/questionnaire", answers.toArray(String[]::new))
                            .statusCode())
                    .isLessThan(400);
        }

        assertThat(person.page(slug + "/questionnaire").text()).contains("Thank you");
        var taken =
                (Assessment.Taken) place.in(() -> assessments.find(due.id())).orElseThrow();
        assertThat(taken.taking().how()).isEqualTo(TakenHow.SELF_LINK);
        assertThat(taken.taking().by()).isEqualTo(AdministeredBy.PERSON);
    }

    @Test
    void a_link_that_has_ended_says_what_to_do_and_an_altered_one_shows_nothing() {
        var place = places.open();
        var due = firstDue(place);
        var token = place.in(() -> links.issue(SendingQuestionnaires.PURPOSE, due.id(), Duration.ofDays(-1))
                .value());
        var slug = "/p/" + place.place().slug();

        var late = new Visitor(port);
        assertThat(late.get(slug + "/l/questionnaire/" + token).statusCode()).isEqualTo(302);
        assertThat(late.page(slug + "/questionnaire").text()).contains("Send me a new link");
        assertThat(late.post(slug + "/questionnaire/again").body()).contains("A new link is on its way");

        var altered = new Visitor(port);
        assertThat(altered.get(slug + "/l/questionnaire/" + "A".repeat(token.length()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(altered.page(slug + "/questionnaire").text())
                .contains("no longer works")
                .doesNotContain("satisfied");
    }

    private Assessment.Due firstDue(TestPlace place) {
        var id = support.in(place, State.ENGAGED);
        return place.in(() -> assessments.outstanding(id)).getFirst();
    }

    private static List<String> answers(Assessment due, String answer) {
        var fields = new ArrayList<String>();
        for (var item : Questionnaires.of(due).items()) {
            fields.add("item-" + item.key().value());
            fields.add(answer);
        }
        return fields;
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.email(), TestPlaces.PASSWORD).statusCode())
                .isLessThan(400);
        return visitor;
    }
}
