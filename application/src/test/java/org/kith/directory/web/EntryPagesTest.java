package org.kith.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.Role;
import org.kith.directory.DirectoryFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class EntryPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private DirectoryFixture directory;

    private TestPlace here;
    private Visitor manager;

    @BeforeEach
    void a_place_without_entries() {
        here = places.open();
        manager = visitor(Role.MANAGER);
    }

    private Visitor visitor(Role role) {
        var visitor = new Visitor(port);
        visitor.signIn(here.somebody(role).email(), TestPlaces.PASSWORD);
        return visitor;
    }

    @Test
    void a_new_entry_is_found_at_once_and_shows_all_that_was_said() {
        directory.reference("postcode,ward_name,lsoa_code,lon,lat\nQP1 1AA,Centre,E01990009,-2.3,53.4\n");
        var saved = manager.post("/directory/new", fields(Map.of()));

        var page = manager.page(Visitor.leadsTo(saved));
        assertThat(page.select("h1").text()).isEqualTo("Zither circle");
        assertThat(page.select("main").text())
                .contains(
                        "Harbour Trust",
                        "Tuesdays and Thursdays, 2:30pm to 4pm",
                        "The old library, 1 Quay Street, QP1 1AA",
                        "Step-free",
                        "£2 a time",
                        "Ages 50 and over",
                        "Feeling lonely, or meeting people",
                        "Turkish, Bengali",
                        "020 7946 0123",
                        "https://www.example.org",
                        "Checked today",
                        "Written by this place.",
                        "4 places free");
        assertThat(manager.page("/directory?words=zither&postcode=qp11aa&miles=1")
                        .select(".kith-list__name")
                        .text())
                .isEqualTo("Zither circle");
        assertThat(manager.page("/directory?need=loneliness&day=TH")
                        .select(".kith-list__name")
                        .text())
                .isEqualTo("Zither circle");
    }

    @Test
    void the_same_form_sent_twice_at_once_writes_one_entry() {
        var form = fields(Map.of());
        var both = Stream.of(visitor(Role.MANAGER), visitor(Role.ADMINISTRATOR))
                .map(each -> CompletableFuture.supplyAsync(() -> each.post("/directory/new", form)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Visitor::leadsTo)
                .distinct();

        assertThat(both).hasSize(1);
        assertThat(manager.page("/directory?words=zither").select(".kith-list__name"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} “{1}”: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            name        |                       | Enter what the service is called
            description |                       | Say what it is
            needs       |                       | Choose at least one thing it helps with
            kind        |                       | Choose whether people go there, or join online or by telephone
            free        |                       | Choose whether it is free
            takes       |                       | Choose whether it takes referrals now
            postcode    | QP1                   | Postcode must be a full UK postcode, for example E8 1EA
            opens       | 25:00                 | From must be a real time, for example 2:30pm
            closes      | 1pm                   | Until must be later than from
            minimumAge  | young                 | Youngest age must be a whole number, for example 1
            maximumAge  | 49                    | Oldest age must not be below the youngest
            email       | lunch@                | E-mail must look like name@example.org
            phone       | 12                    | Phone must be a full number, for example 020 7946 0123 or 07700 900123
            website     | javascript:alert(1)   | Website must be a whole address, for example https://www.example.org
            """)
    void what_is_wrong_is_said_at_its_field_and_in_the_summary(String field, String typed, String message) {
        var answer = manager.post("/directory/new", fields(Map.of(field, typed == null ? "" : typed)));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".nhsuk-error-summary a").eachText()).containsExactly(message);
        assertThat(page.select(page.select(".nhsuk-error-summary a").attr("href")))
                .hasSize(1);
        assertThat(page.select(".nhsuk-error-message").text()).contains(message);
        assertThat(page.select("#capacity").val()).isEqualTo("4 places free");
        assertThat(page.select("input[name=needs][checked]").eachAttr("value")).hasSize(field.equals("needs") ? 0 : 2);
    }

    @Test
    void characters_that_cannot_be_seen_and_words_without_end_are_refused() {
        for (var bad : List.of("Lunch\u202Eclub", "Lunch\u0007club", "x".repeat(201))) {
            var answer = manager.post("/directory/new", fields(Map.of("name", bad)));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body())
                            .select(".nhsuk-error-summary a")
                            .text())
                    .startsWith("Name ");
        }
        assertThat(manager.page("/directory?words=lunch").select(".kith-list__name"))
                .isEmpty();
    }

    @Test
    void nobody_gets_there_without_a_way() {
        var answer =
                manager.post("/directory/new", fields(Map.of("email", "", "phone", "", "website", "", "join", "")));

        assertThat(Jsoup.parse(answer.body()).select(".nhsuk-error-summary a").text())
                .isEqualTo("Give at least one way in: e-mail, phone, website or how to join");
    }

    @Test
    void an_entry_is_changed_and_the_page_says_who_changed_what() {
        var service = saved();
        var form = manager.page(service + "/edit");
        assertThat(form.select("#name").val()).isEqualTo("Zither circle");
        assertThat(form.select("#description").val()).isEqualTo("Play together.\n\nBeginners welcome.");
        assertThat(form.select("input[name=days][checked]").eachAttr("value")).containsExactly("TU", "TH");

        var version = form.select("input[name=version]").first();
        var answer = manager.post(
                service + "/edit", changed(Map.of("name", "Zither evening"), version == null ? "" : version.val()));

        assertThat(Visitor.leadsTo(answer)).isEqualTo(service);
        assertThat(manager.page(service).text())
                .contains("Zither evening", "Name: from “Zither circle” to “Zither evening”");
        assertThat(manager.page("/directory?words=evening")
                        .select(".kith-list__name")
                        .text())
                .isEqualTo("Zither evening");
    }

    @Test
    void a_change_on_what_somebody_else_changed_says_who_and_keeps_what_was_typed() {
        var service = saved();
        var version =
                manager.page(service + "/edit").select("input[name=version]").val();
        assertThat(visitor(Role.ADMINISTRATOR)
                        .post(service + "/edit", changed(Map.of("name", "Harp circle"), version))
                        .statusCode())
                .isEqualTo(303);

        var late = manager.post(service + "/edit", changed(Map.of("name", "Lute circle"), version));

        assertThat(late.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(late.body());
        assertThat(page.select(".nhsuk-error-summary").text())
                .contains(here.somebody(Role.ADMINISTRATOR).name())
                .contains("Name is now “Harp circle”");
        assertThat(page.select("#name").val()).isEqualTo("Lute circle");
    }

    @Test
    void a_withdrawn_entry_is_not_found_and_can_be_brought_back() {
        var service = saved();
        var version =
                manager.page(service + "/edit").select("input[name=version]").val();

        assertThat(manager.post(service + "/withdraw", "version", version).statusCode())
                .isEqualTo(303);
        assertThat(manager.page("/directory?words=zither").select(".kith-list__name"))
                .isEmpty();
        assertThat(manager.page(service).text()).contains("Ended");
        assertThat(manager.post(service + "/withdraw", "version", version).statusCode())
                .isEqualTo(409);

        var next = manager.page(service + "/edit").select("input[name=version]").first();
        assertThat(manager.post(service + "/bring-back", "version", next == null ? "" : next.val())
                        .statusCode())
                .isEqualTo(303);
        assertThat(manager.page("/directory?words=zither").select(".kith-list__name"))
                .hasSize(1);
    }

    @Test
    void entries_of_feeds_and_of_other_places_are_not_the_places_to_change() {
        directory.feed(here.place(), """
                [{"id": "walk", "name": "Harbour walks", "description": "Walks", "status": "active"}]
                """);
        var service = manager.page("/directory?words=harbour")
                .select(".kith-list a[href^=/services/]")
                .attr("href");
        assertThat(manager.get(service).statusCode()).isEqualTo(200);
        assertThat(manager.page(service).text()).doesNotContain("Change this entry");
        assertThat(manager.get(service + "/edit").statusCode()).isEqualTo(404);
        assertThat(manager.post(service + "/withdraw", "version", "0").statusCode())
                .isEqualTo(404);

        var theirs = saved();
        here = places.open();
        var stranger = visitor(Role.MANAGER);
        assertThat(stranger.get(theirs).statusCode()).isEqualTo(404);
        assertThat(stranger.get(theirs + "/edit").statusCode()).isEqualTo(404);
        assertThat(stranger.post(theirs + "/edit", changed(Map.of(), "0")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.page("/directory?words=zither").select(".kith-list__name"))
                .isEmpty();
    }

    @Test
    void managers_and_administrators_write_entries_and_nobody_else() {
        assertThat(visitor(Role.ADMINISTRATOR).get("/directory/new").statusCode())
                .isEqualTo(200);
        for (var role : List.of(Role.LINK_WORKER, Role.REFERRER, Role.COMMISSIONER)) {
            assertThat(visitor(role).get("/directory/new").statusCode()).isEqualTo(403);
            assertThat(visitor(role).post("/directory/new", fields(Map.of())).statusCode())
                    .isEqualTo(403);
        }
    }

    private String saved() {
        return Visitor.leadsTo(manager.post("/directory/new", fields(Map.of())));
    }

    private static String[] changed(Map<String, String> otherwise, String version) {
        return Stream.concat(Arrays.stream(fields(otherwise)), Stream.of("version", version))
                .toArray(String[]::new);
    }

    private static String[] fields(Map<String, String> otherwise) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("form", UUID.randomUUID().toString());
        fields.put("name", "Zither circle");
        fields.put("organisation", "Harbour Trust");
        fields.put("description", "Play together.\r\n\r\nBeginners welcome.");
        fields.put("needs", "loneliness,arts-nature-learning");
        fields.put("kind", "physical");
        fields.put("placeName", "The old library");
        fields.put("address", "1 Quay Street");
        fields.put("postcode", "qp11aa");
        fields.put("access", "Step-free");
        fields.put("days", "TU,TH");
        fields.put("opens", "2.30pm");
        fields.put("closes", "4pm");
        fields.put("free", "no");
        fields.put("cost", "£2 a time");
        fields.put("minimumAge", "50");
        fields.put("languages", "Turkish, Bengali");
        fields.put("email", "zither@example.org");
        fields.put("phone", "020 7946 0123");
        fields.put("website", "www.example.org");
        fields.put("takes", "yes");
        fields.put("capacity", "4 places free");
        fields.putAll(otherwise);
        var list = new ArrayList<String>();
        fields.forEach((name, value) -> {
            for (var each : List.of("needs", "days").contains(name) ? List.of(value.split(",")) : List.of(value)) {
                list.addAll(List.of(name, each));
            }
        });
        return list.toArray(String[]::new);
    }
}
