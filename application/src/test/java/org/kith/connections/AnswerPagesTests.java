package org.kith.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedLinks;
import org.kith.people.Consent;
import org.kith.people.ConsentScope;
import org.kith.people.Consents;
import org.kith.people.Recipient;
import org.kith.people.RecordingConsent;
import org.kith.schemes.Need;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A service answers without an account.
@KithTest
class AnswerPagesTests {

    private final TestPlaces places;
    private final TestConnections connections;
    private final SignedLinks links;
    private final Consents consents;
    private final RecordingConsent recording;
    private final ConnectionSteps steps;
    private final int port;
    private final TestPlace place;
    private final ConnectionId id;
    private final Visitor service;
    private final String address;

    AnswerPagesTests(
            @Autowired TestPlaces places,
            @Autowired TestConnections connections,
            @Autowired SignedLinks links,
            @Autowired Consents consents,
            @Autowired RecordingConsent recording,
            @Autowired ConnectionSteps steps,
            @LocalServerPort int port) {
        this.places = places;
        this.connections = connections;
        this.links = links;
        this.consents = consents;
        this.recording = recording;
        this.steps = steps;
        this.port = port;
        place = places.open();
        id = connections.in(place, State.REFERRED);
        service = new Visitor(port);
        address = "/p/" + place.place().slug() + "/answer";
    }

    @Test
    void following_the_link_shows_nobody_and_changes_nothing() {
        arrive(service, connections.link(place, id));

        var page = service.page(address);

        assertThat(page.text())
                .contains("A referral to Harbour choir")
                .contains("Show the referral")
                .doesNotContain("Example")
                .doesNotContain(TestConnections.NOTE);
        assertThat(connections.state(place, id)).isEqualTo(State.REFERRED);
    }

    @Test
    void the_button_shows_what_the_person_agreed_to() {
        enter();

        var page = service.page(address);

        assertThat(page.text())
                .contains("Example")
                .contains(Need.LONELINESS.title())
                .contains(TestConnections.NOTE)
                .doesNotContain("NHS number")
                .doesNotContain("Sang as a child");
    }

    @Test
    void a_note_is_not_shown_once_less_is_agreed() {
        enter();
        var narrow = TestConnections.agreed(connections.now(place, id).made().person(), ConsentScope.CONTACT_AND_NEED);
        var choir = connections.now(place, id).made().service();
        place.in(() -> {
            var recorded = recording.record(
                    narrow.to(Recipient.of("Harbour choir", choir)),
                    place.worker().actor());
            assertThat(recorded).isNotNull();
        });

        assertThat(service.page(address).text()).contains("Example").doesNotContain(TestConnections.NOTE);
    }

    @Test
    void a_service_says_yes_then_that_they_came_then_that_they_finished() {
        enter();

        say("news", "accepted", "note", "Bring a friend");
        assertThat(connections.state(place, id)).isEqualTo(State.ACCEPTED);
        var day = connections.today();
        say(
                "news",
                "first-attended",
                "on-day",
                String.valueOf(day.getDayOfMonth()),
                "on-month",
                String.valueOf(day.getMonthValue()),
                "on-year",
                String.valueOf(day.getYear()));
        say("news", "attending");
        say("news", "completed");

        assertThat(connections.state(place, id)).isEqualTo(State.COMPLETED);
        assertThat(place.in(() -> steps.of(id)))
                .extracting(ConnectionSteps.Taken::told)
                .containsExactly(Teller.SERVICE, Teller.SERVICE, Teller.SERVICE, Teller.SERVICE, Teller.STAFF);
        assertThat(service.page(address).text()).contains("has ended").doesNotContain("Example");
    }

    @Test
    void a_no_needs_its_reason_and_what_was_typed_stays() {
        enter();

        var refused = service.post(address, "version", version(), "news", "declined", "note", "Sorry");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose why").contains("Sorry");

        say("news", "declined", "declined-why", "full", "note", "Try the Saturday choir");
        var ended = (Connection.DeclinedByService) connections.now(place, id);
        assertThat(ended.reason()).isEqualTo(ServiceDeclineReason.FULL);
        assertThat(place.in(() -> steps.of(id)).getFirst().note()).isEqualTo("Try the Saturday choir");
    }

    @Test
    void pressing_twice_answers_once() {
        enter();
        var version = version();

        for (int press = 0; press < 2; press++) {
            assertThat(service.post(address, "version", version, "news", "waitlisted")
                            .statusCode())
                    .isLessThan(400);
        }

        assertThat(service.page(address).text()).contains("On the service’s waiting list");
        assertThat(place.in(() -> steps.of(id))).hasSize(2);
    }

    @Test
    void once_consent_is_taken_back_the_open_page_shows_nobody() {
        enter();
        var person = connections.now(place, id).made().person();

        place.in(() -> consents.of(person).stream()
                .filter(Consent::stands)
                .forEach(each ->
                        recording.withdraw(person, each.id(), place.worker().actor())));

        assertThat(service.page(address).text()).doesNotContain("Example").doesNotContain(TestConnections.NOTE);
    }

    @Test
    void a_pass_for_one_referral_does_not_open_another() {
        enter();
        var other = connections.in(place, State.REFERRED);

        arrive(service, connections.link(place, other));

        assertThat(service.page(address).text()).contains("Show the referral").doesNotContain("Reach them by");
    }

    @Test
    void an_expired_link_gets_a_new_one_at_the_services_own_address() {
        var old = place.in(() ->
                links.issue(AnsweringReferrals.LINK, id, Duration.ofDays(-1)).value());
        arrive(service, old);

        assertThat(service.get(address).statusCode()).isEqualTo(410);
        assertThat(service.page(address).text()).contains("Send a new link");
        var before = connections.link(place, id);
        assertThat(service.post(address + "/again").statusCode()).isLessThan(400);
        assertThat(before).isNotEmpty();
    }

    @Test
    void an_altered_link_and_one_of_another_place_lead_nowhere() {
        var token = connections.link(place, id);
        var elsewhere = "/p/" + places.open().place().slug();

        arrive(service, (token.startsWith("A") ? "B" : "A") + token.substring(1));
        assertThat(service.get(address).statusCode()).isEqualTo(404);
        var stranger = new Visitor(port);
        assertThat(stranger.get(elsewhere + "/l/answer/" + token).statusCode()).isLessThan(400);
        assertThat(stranger.get(elsewhere + "/answer").statusCode()).isEqualTo(404);
        assertThat(stranger.post(elsewhere + "/answer", "version", "0", "news", "accepted")
                        .statusCode())
                .isEqualTo(404);
        assertThat(connections.state(place, id)).isEqualTo(State.REFERRED);
    }

    private void enter() {
        arrive(service, connections.link(place, id));
        assertThat(Visitor.leadsTo(service.post(address + "/open"))).isEqualTo(address);
    }

    private void arrive(Visitor visitor, String token) {
        assertThat(Visitor.leadsTo(visitor.get("/p/" + place.place().slug() + "/l/answer/" + token)))
                .isEqualTo(address);
    }

    private void say(String... fields) {
        var all = Stream.concat(Stream.of("version", version()), Stream.of(fields))
                .toArray(String[]::new);
        assertThat(Visitor.leadsTo(service.post(address, all))).isEqualTo(address);
        assertThat(service.page(address).text()).contains("Thank you");
    }

    private String version() {
        return String.valueOf(connections.now(place, id).made().version());
    }
}
