package org.kith.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.Role;
import org.kith.directory.DirectoryFixture;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.directory.TakesReferrals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class DirectoryPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Services services;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TestPlace here;

    @BeforeEach
    void a_place_with_a_directory() {
        here = places.open();
        directory.reference("postcode,ward_name,lsoa_code,lon,lat\nQP1 1AA,Centre,E01990009,-2.3,53.4\n");
        directory.feed(here.place(), """
                [{"id": "walk", "name": "Harbour walks", "description": "<p>Gentle <b>walks</b></p><script>x()</script>",
                  "status": "active", "assured_date": "2020-01-01", "email": "walks@example.org",
                  "url": "https://walks.example.org/?a=1&b=2",
                  "organization": {"id": "o", "name": "Harbour Trust"},
                  "schedules": [{"byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}],
                  "cost_options": [{"option": "Free", "amount": 0}],
                  "service_at_locations": [{"location": {"name": "The quay", "addresses": [{"postal_code": "QP1 1AA"}]}}]},
                 {"id": "shut", "name": "Closed club", "description": "Walks", "status": "defunct"}]
                """);
    }

    @Test
    void a_result_says_what_when_cost_how_far_and_when_it_was_checked() {
        var page = staff(Role.LINK_WORKER).page("/directory?words=waking&postcode=qp11aa&miles=3");

        assertThat(page.select(".kith-list__name").text()).isEqualTo("Harbour walks");
        assertThat(page.select(".kith-list").text())
                .contains(
                        "Harbour Trust",
                        "Tuesdays, 10am to midday",
                        "Free",
                        "Under half a mile away: The quay, QP1 1AA",
                        "Not checked for");
    }

    @Test
    void a_search_that_cannot_be_read_says_what_to_enter() {
        var answer = staff(Role.LINK_WORKER).get("/directory?words=walk&miles=3");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter the postcode to measure the distance from");
    }

    @Test
    void the_page_of_a_service_holds_its_facts_its_source_and_nothing_that_runs() {
        var page = staff(Role.LINK_WORKER).page("/services/" + id("walk"));

        assertThat(page.select("h1").text()).isEqualTo("Harbour walks");
        assertThat(page.select(".kith-words").html()).isEqualTo("<p>Gentle <strong>walks</strong></p>");
        assertThat(page.select("a[href=https://walks.example.org/?a=1&b=2]")).hasSize(1);
        assertThat(page.text()).contains("From “feed”. Its licence is not stated.", "Ring or write before you go");
    }

    @Test
    void a_link_worker_says_that_an_entry_is_still_right_and_what_the_place_knows() {
        var worker = staff(Role.LINK_WORKER);

        assertThat(Visitor.leadsTo(worker.post("/services/" + id("walk") + "/checked")))
                .isEqualTo("/services/" + id("walk"));
        var version = worker.page("/services/" + id("walk") + "/here")
                .select("input[name=version]")
                .val();
        var saved = worker.post(
                "/services/" + id("walk") + "/here",
                "version",
                version,
                "takes",
                "yes",
                "capacity",
                "4 places",
                "hidden",
                "no",
                "notes",
                "Ask for Bo");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(worker.page("/services/" + id("walk")).text())
                .contains("Checked today", "Takes referrals now", "4 places", "Ask for Bo");
    }

    @Test
    void what_somebody_changed_meanwhile_is_said_and_nothing_typed_is_lost() {
        var worker = staff(Role.LINK_WORKER);
        var address = "/services/" + id("walk") + "/here";
        worker.post(address, "version", "0", "takes", "no", "hidden", "no");

        var stale = worker.post(address, "version", "0", "takes", "yes", "capacity", "My words", "hidden", "no");

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("changed this while you were writing", "My words");
        assertThat(here.in(
                        () -> services.require(new ServiceId(id("walk"))).here().takesReferrals()))
                .isEqualTo(TakesReferrals.NO);
    }

    @Test
    void that_nothing_fits_is_recorded_without_a_whole_postcode() {
        var worker = staff(Role.LINK_WORKER);

        var answer = worker.post(
                "/directory/nothing-fits",
                "words",
                "fencing",
                "need",
                "physical-activity",
                "postcode",
                "QP1 1AA",
                "note",
                "None in the evening");

        assertThat(Visitor.leadsTo(answer)).startsWith("/directory?words=fencing");
        assertThat(worker.page(Visitor.leadsTo(answer)).text()).contains("Recorded that nothing fits");
        var kept = here.in(() -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select words, need, area, note from unmet_needs")
                        .query()
                        .singleRow()));
        assertThat(kept)
                .containsEntry("words", "fencing")
                .containsEntry("need", "physical-activity")
                .containsEntry("area", "QP1")
                .containsEntry("note", "None in the evening");
    }

    @Test
    void the_public_finds_what_runs_and_sees_nothing_that_is_for_staff() {
        var worker = staff(Role.LINK_WORKER);
        worker.post(
                "/services/" + id("walk") + "/here", "version", "0", "takes", "yes", "hidden", "no", "notes", "Secret");
        var anybody = new Visitor(port);
        var start = "/p/" + here.place().slug() + "/services";

        assertThat(anybody.page(start + "?words=walks")
                        .select(".kith-list__name")
                        .text())
                .isEqualTo("Harbour walks");
        var page = anybody.page(start + "/" + id("walk"));
        assertThat(page.text()).contains("The quay").doesNotContain("Secret", "What we know here");
        assertThat(anybody.get(start + "/" + id("shut")).statusCode()).isEqualTo(404);
        assertThat(anybody.get(start + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_service_of_another_place_is_not_there() {
        var other = places.open();

        assertThat(signedIn(other, Role.LINK_WORKER)
                        .get("/services/" + id("walk"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port)
                        .get("/p/" + other.place().slug() + "/services/" + id("walk"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void those_who_only_refer_may_search_and_change_nothing() {
        var referrer = staff(Role.REFERRER);

        assertThat(referrer.get("/directory").statusCode()).isEqualTo(200);
        assertThat(referrer.page("/services/" + id("walk")).text()).doesNotContain("It is still right");
        assertThat(referrer.post("/services/" + id("walk") + "/checked").statusCode())
                .isEqualTo(403);
        assertThat(staff(Role.COMMISSIONER).get("/directory").statusCode()).isEqualTo(403);
    }

    private Visitor staff(Role role) {
        return signedIn(here, role);
    }

    private Visitor signedIn(TestPlace place, Role role) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(place.somebody(role).email(), TestPlaces.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        return visitor;
    }

    private UUID id(String key) {
        return jdbc.sql("select s.id from services s join directory_sources d on d.id = s.source_id"
                        + " where d.place_id = :place and s.source_key = :key")
                .param("place", here.place().id().value())
                .param("key", key)
                .query(UUID.class)
                .single();
    }
}
