package org.kith.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

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
class ImportPagesTest {

    private static final String FEED = """
            [{"id": "1", "name": "Knitting", "description": "<p>Wool</p>"}, {"id": "2", "name": ""},
             {"id": "1", "name": "Other knitting", "description": "More wool"}]
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    private TestPlace here;

    @BeforeEach
    void a_place() {
        here = places.open();
    }

    @Test
    void a_manager_brings_a_file_and_reads_what_became_of_every_entry() {
        var manager = signedIn(Role.MANAGER);

        var brought = manager.upload("/directory/imports", "ours.json", FEED);

        assertThat(brought.statusCode()).isEqualTo(303);
        assertThat(manager.page(Visitor.leadsTo(brought)).text())
                .contains(
                        "ours.json",
                        "3 entries: 1 added, 0 changed, 0 unchanged, 2 skipped",
                        "It has no name",
                        "Another entry has the same id and says something else");
        assertThat(manager.page("/directory?words=wool")
                        .select(".kith-list__name")
                        .text())
                .isEqualTo("Knitting");
        assertThat(manager.page("/directory/imports").text()).contains("ours.json", "Imported");
    }

    @Test
    void a_broken_file_is_refused_with_the_entry_and_the_reason() {
        var manager = signedIn(Role.MANAGER);

        var brought = manager.upload("/directory/imports", "torn.json", "[{\"id\": \"1\", \"name\": \"A\"}, {\"id\"");

        assertThat(manager.page(Visitor.leadsTo(brought)).text())
                .contains("Refused", "Nothing was imported. Entry 2 (line 1) cannot be read");
        assertThat(manager.page("/directory").select(".kith-list__name")).isEmpty();
    }

    @Test
    void no_file_is_said_at_the_field() {
        var answer = signedIn(Role.MANAGER).upload("/directory/imports", "", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose a file");
    }

    @Test
    void a_place_chooses_which_sources_its_searches_show() {
        var manager = signedIn(Role.MANAGER);
        manager.upload("/directory/imports", "ours.json", FEED);
        var source = manager.page("/directory/imports")
                .select("input[name=source][checked]")
                .val();

        assertThat(manager.post("/directory/sources").statusCode()).isEqualTo(303);
        assertThat(manager.page("/directory").select(".kith-list__name")).isEmpty();

        assertThat(manager.post("/directory/sources", "source", source).statusCode())
                .isEqualTo(303);
        assertThat(manager.page("/directory").select(".kith-list__name").text()).isEqualTo("Knitting");
    }

    @Test
    void only_managers_and_administrators_import() {
        assertThat(signedIn(Role.LINK_WORKER).get("/directory/imports").statusCode())
                .isEqualTo(403);
        assertThat(signedIn(Role.ADMINISTRATOR).get("/directory/imports").statusCode())
                .isEqualTo(200);
    }

    private Visitor signedIn(Role role) {
        var visitor = new Visitor(port);
        assertThat(visitor.signIn(here.somebody(role).email(), TestPlaces.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
        return visitor;
    }
}
