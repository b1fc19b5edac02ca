package org.kith.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.FilledIn;
import org.kith.KithTest;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class SupportPagesTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestSupport support;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(State.class)
    void the_page_of_support_shows_in_every_state(State state) {
        var place = places.open();
        var id = support.in(place, state);

        var page = signedIn(place.worker()).page("/support/" + id.value());

        assertThat(page.select("h1").text()).contains("Example");
        assertThat(page.select(".nhsuk-tag").text()).contains(state.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/attempts",
                "/sessions",
                "/sessions/book",
                "/sessions/held",
                "/about-me",
                "/needs",
                "/goals",
                "/actions",
                "/plan",
                "/plan?large",
                "/hold",
                "/decline",
                "/not-reached",
                "/close"
            })
    void each_page_opens_for_its_link_worker_and_for_nobody_elsewhere(String page) {
        var place = places.open();
        var elsewhere = places.open();
        var id = support.in(place, State.CLOSING);
        var address = "/support/" + id.value() + page;

        assertThat(signedIn(place.worker()).get(address).statusCode()).isEqualTo(200);
        assertThat(signedIn(elsewhere.worker()).get(address).statusCode()).isEqualTo(404);
        assertThat(signedIn(place.referrer()).get(address).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attempts", "sessions/book", "sessions/held", "needs", "goals", "actions", "plan", "hold"})
    void a_form_sent_empty_keeps_its_page_and_says_what_to_do(String page) {
        var place = places.open();
        var id = support.in(place, State.ENGAGED);

        var answer = signedIn(place.worker())
                .post("/support/" + id.value() + "/" + page, "version", String.valueOf(support.version(place, id)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a problem");
    }

    @Test
    void a_manager_gives_a_waiting_person_to_a_link_worker() {
        var place = places.open();
        var id = support.in(place, State.WAITING);
        var manager = signedIn(place.manager());
        assertThat(manager.page("/waiting").select(".kith-list a").attr("href"))
                .isEqualTo("/support/" + id.value() + "/reallocate");

        var address = "/support/" + id.value() + "/reallocate";
        var form = FilledIn.form(
                manager.page(address),
                address,
                "worker",
                place.worker().account().value().toString());
        var answer = manager.post(address, form);

        assertThat(Visitor.leadsTo(answer)).isEqualTo("/waiting");
        assertThat(support.now(place, id).worker()).contains(place.worker().account());
        assertThat(manager.page("/waiting").text()).contains("Nobody is waiting");
    }

    @Test
    void whoever_saves_an_outdated_page_learns_who_was_faster_and_keeps_what_was_typed() {
        var place = places.open();
        var id = support.in(place, State.ENGAGED);
        var version = support.version(place, id);
        support.takeAll(place, id);
        var worker = signedIn(place.worker());
        assertThat(worker.post(hold(id), "version", String.valueOf(version), "reason", "away")
                        .statusCode())
                .isLessThan(400);

        var late = worker.post(
                hold(id), "version", String.valueOf(version), "reason", "illness", "note", "In bed until May");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains(place.worker().name() + " was faster").contains("In bed until May");
    }

    @Test
    void the_same_contact_note_sent_twice_is_kept_once() {
        var place = places.open();
        var id = support.in(place, State.ALLOCATED);
        var worker = signedIn(place.worker());
        var address = "/support/" + id.value() + "/attempts";
        var form = FilledIn.form(worker.page(address), address, "outcome", "no-answer");

        for (var _ : List.of("one", "two")) {
            assertThat(Visitor.leadsTo(worker.post(address, form))).isEqualTo("/support/" + id.value());
        }

        assertThat(worker.page(address).select(".kith-timeline > li")).hasSize(1);
        assertThat(support.now(place, id)).isInstanceOf(Support.Contacting.class);
    }

    private static String hold(org.kith.referrals.SupportId id) {
        return "/support/" + id.value() + "/hold";
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(somebody.email(), TestPlaces.PASSWORD).statusCode())
                .isLessThan(400);
        return visitor;
    }
}
