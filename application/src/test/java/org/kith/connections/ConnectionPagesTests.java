package org.kith.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.FilledIn;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.kith.support.TestSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class ConnectionPagesTests {

    private final TestPlaces places;
    private final TestConnections connections;
    private final TestSupport support;
    private final int port;
    private final TestPlace place;
    private final Visitor worker;

    ConnectionPagesTests(
            @Autowired TestPlaces places,
            @Autowired TestConnections connections,
            @Autowired TestSupport support,
            @LocalServerPort int port) {
        this.places = places;
        this.connections = connections;
        this.support = support;
        this.port = port;
        place = places.open();
        worker = signedIn(place.worker());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void the_page_of_a_connection_shows_in_every_state(State state) {
        var id = connections.in(place, state);

        var page = worker.page(address(id));

        assertThat(page.select("h1").text()).isEqualTo("Harbour choir");
        assertThat(page.select(".nhsuk-tag").text()).contains(state.title());
        assertThat(page.text()).contains("Sang as a child");
    }

    @Test
    void a_connection_is_its_schemes_and_nobody_elses() {
        var id = connections.in(place, State.REFERRED);

        assertThat(signedIn(places.open().worker()).get(address(id)).statusCode())
                .isEqualTo(404);
        assertThat(signedIn(place.referrer()).get(address(id)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_service_is_chosen_from_the_directory_and_referred_to() {
        var supported = support.in(place, org.kith.support.State.PLANNED);
        var choir = connections.service(place, "Harbour choir").value();
        var entry = worker.page("/services/" + choir + "?support=" + supported.value());
        var address = entry.select("a:contains(Choose this service)").attr("href");
        var action = "/support/" + supported.value() + "/connections/new";

        var empty = worker.post(action, FilledIn.form(worker.page(address), action));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose what you agreed").contains("Write why this service");

        var unasked = worker.post(
                action, FilledIn.form(worker.page(address), action, "how", "referral", "reason", "Loves to sing"));
        assertThat(unasked.statusCode()).isEqualTo(422);
        assertThat(unasked.body()).contains("Ask whether they agree").contains("Loves to sing");

        var form = FilledIn.form(
                worker.page(address),
                action,
                "how",
                "referral",
                "consent",
                "summary",
                "means",
                "telephone",
                "note",
                "Is shy at first",
                "reason",
                "Loves to sing");
        var first = worker.post(action, form);
        var second = worker.post(action, form);

        assertThat(Visitor.leadsTo(first)).startsWith("/connections/");
        assertThat(Visitor.leadsTo(second)).isEqualTo(Visitor.leadsTo(first));
        assertThat(worker.page(Visitor.leadsTo(first)).text())
                .contains("Referred, no answer yet")
                .contains("hello@choir.example.org")
                .contains("Is shy at first");
        assertThat(worker.page("/support/" + supported.value()).text()).contains("Referred, no answer yet");
    }

    @Test
    void the_link_worker_asks_whether_they_went_and_writes_it_down() {
        var id = connections.in(place, State.SIGNPOSTED);

        var empty = worker.post(address(id), "version", "0");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose what happened").contains("Choose who told you");

        var noDay = worker.post(address(id), "version", "0", "news", "first-attended", "teller", "person");
        assertThat(noDay.body()).contains("Enter the day they first went");

        var tomorrow = connections.today().plusDays(1);
        var future = worker.post(address(id), went(tomorrow));
        assertThat(future.statusCode()).isEqualTo(422);

        var told = worker.post(address(id), went(connections.today()));
        assertThat(Visitor.leadsTo(told)).isEqualTo(address(id));
        assertThat(connections.state(place, id)).isEqualTo(State.FIRST_ATTENDED);
        assertThat(worker.page(address(id)).text()).contains("Sat at the front");
    }

    private static String[] went(LocalDate day) {
        return new String[] {
            "version", "0",
            "news", "first-attended",
            "teller", "person",
            "note", "Sat at the front",
            "on-day", String.valueOf(day.getDayOfMonth()),
            "on-month", String.valueOf(day.getMonthValue()),
            "on-year", String.valueOf(day.getYear())
        };
    }

    @Test
    void whoever_is_late_sees_what_somebody_else_wrote_and_keeps_what_they_typed() {
        var id = connections.in(place, State.ATTENDING);
        var version = String.valueOf(connections.now(place, id).made().version());
        assertThat(connections.hear(place, id, new News.Completed())).isInstanceOf(Decision.Made.class);

        var late = worker.post(address(id) + "/take-up", "version", version, "why", "They come again since this week");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody was faster").contains("They come again since this week");
    }

    @Test
    void an_offer_becomes_a_signpost_or_a_referral() {
        var id = connections.in(place, State.OFFERED);

        assertThat(worker.get(address(id) + "/refer").statusCode()).isEqualTo(200);
        var refused = worker.post(address(id) + "/refer", "version", "0");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.leadsTo(worker.post(address(id) + "/signpost", "version", "0")))
                .isEqualTo(address(id));
        assertThat(connections.state(place, id)).isEqualTo(State.SIGNPOSTED);

        var referred = worker.post(
                address(id) + "/refer", "version", "1", "consent", "contact-and-need", "means", "in-person");
        assertThat(Visitor.leadsTo(referred)).isEqualTo(address(id));
        assertThat(connections.state(place, id)).isEqualTo(State.REFERRED);
    }

    @Test
    void a_service_that_lost_the_link_gets_another() {
        var id = connections.in(place, State.REFERRED);
        var first = connections.link(place, id);

        var again = worker.post(address(id) + "/again", "version", "0");

        assertThat(Visitor.leadsTo(again)).isEqualTo(address(id));
        assertThat(connections.link(place, id)).isNotEqualTo(first);
        assertThat(worker.page(address(id)).text()).contains("The service was written to again");
    }

    @Test
    void a_services_no_stands_on_the_caseload_until_another_is_chosen() {
        var supported = support.in(place, org.kith.support.State.PLANNED);
        connections.in(place, supported, connections.service(place, "Harbour choir"), State.DECLINED_BY_SERVICE);
        assertThat(worker.page("/caseload?show=answers").text()).containsIgnoringCase("a service said no on");

        connections.in(place, supported, connections.service(place, "Lunch club"), State.SIGNPOSTED);

        assertThat(worker.page("/caseload?show=answers").text()).doesNotContainIgnoringCase("a service said no");
    }

    private static String address(ConnectionId id) {
        return "/connections/" + id.value();
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.email(), TestPlaces.PASSWORD).statusCode())
                .isLessThan(400);
        return visitor;
    }
}
