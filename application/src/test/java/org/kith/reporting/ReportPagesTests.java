package org.kith.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a commissioner and an evaluator see, and what they may not.
@KithTest
@ExtendWith(FixedTime.class)
class ReportPagesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    private TestPlace place;

    @BeforeEach
    void thirty_people_were_referred_last_year_two_of_them_by_themselves() {
        place = places.open();
        var history = new History(database.owner(), place);
        for (int number = 0; number < 30; number++) {
            var person = history.person("Zebedee" + number, LocalDate.of(1950, 3, 27), 3);
            history.refer(
                    person,
                    place.scheme(),
                    FixedTime.daysAgo(400),
                    java.util.Map.of("route", number < 2 ? "self" : "professional"));
        }
    }

    private Visitor visitor(Role role) {
        var visitor = new Visitor(port);
        visitor.signIn(place.somebody(role).email(), TestPlaces.PASSWORD);
        return visitor;
    }

    @Test
    void a_commissioner_and_an_evaluator_begin_at_the_report() {
        for (var role : List.of(Role.COMMISSIONER, Role.EVALUATOR)) {
            assertThat(Visitor.leadsTo(visitor(role).get("/"))).isEqualTo("/reports/commissioner");
            assertThat(visitor(role).get("/reports/commissioner").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void small_counts_are_hidden_on_the_page_and_in_the_file_alike() {
        var visitor = visitor(Role.COMMISSIONER);
        var page = visitor.page("/reports/commissioner?year=2024");
        var file = visitor.get("/reports/commissioner.csv?year=2024&table=report-route")
                .body();

        assertThat(page.text()).contains("Nobody can be picked out here").contains("April 2024 to March 2025");
        assertThat(page.select("section[aria-labelledby=report-route] tbody tr").eachText())
                .anyMatch(row -> row.contains("People refer themselves") && row.contains("fewer than 5"));
        assertThat(file).contains("People refer themselves,fewer than 5,–");
        assertThat(file.lines().filter(line -> line.startsWith("All"))).hasSize(1);
        assertThat(page.html()).doesNotContain("Zebedee");
        assertThat(file).doesNotContain("Zebedee");
    }

    @Test
    void every_table_leads_to_its_definition_and_comes_as_a_file() {
        var visitor = visitor(Role.EVALUATOR);
        var page = visitor.page("/reports/commissioner?year=2024");

        assertThat(page.select("main section h2")).hasSize(Published.values().length);
        assertThat(visitor.page("/reports/definitions").select("section h2").eachAttr("id"))
                .containsAll(page.select("main section h2").eachAttr("id"));
        for (var table : Published.values()) {
            var file = visitor.get("/reports/commissioner.csv?year=2024&table=" + table.code());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body().lines().count()).isGreaterThan(1);
        }
        assertThat(visitor.get("/reports/commissioner.csv?year=2024&table=funnel")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_year_that_goes_on_says_when_the_rest_is_counted() {
        var page = visitor(Role.COMMISSIONER).page("/reports/commissioner?year=2025");

        assertThat(page.text())
                .contains("This year goes on.")
                .contains("14 April 2026")
                .contains("not counted yet");
        assertThat(page.select("main section h2").eachAttr("id")).containsExactly("report-activity");
    }

    @Test
    void neither_sees_a_person_or_a_figure_that_hides_nothing() {
        for (var role : List.of(Role.COMMISSIONER, Role.EVALUATOR)) {
            var visitor = visitor(role);
            for (var shut : List.of("/board", "/board.csv?table=funnel", "/people", "/caseload", "/triage")) {
                assertThat(visitor.get(shut).statusCode()).as(shut).isEqualTo(403);
            }
        }
    }

    @Test
    void the_report_is_shut_to_those_it_is_not_for() {
        for (var role : List.of(Role.LINK_WORKER, Role.REFERRER, Role.ADMINISTRATOR)) {
            assertThat(visitor(role).get("/reports/commissioner").statusCode()).isEqualTo(403);
            assertThat(visitor(role)
                            .get("/reports/commissioner.csv?table=report-age")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_manager_chooses_the_days_of_the_board() {
        var visitor = visitor(Role.MANAGER);
        var dates = "/board?period=between&first-day=1&first-month=jan&first-year=2025&last-day=%s&last-month=%s"
                + "&last-year=2025";

        assertThat(visitor.page(visitor.page("/board")
                                .select("a[href=/reports/commissioner]")
                                .attr("href"))
                        .select("h1")
                        .text())
                .startsWith("Report");
        var page = visitor.page(dates.formatted("31", "1"));
        assertThat(page.select("h1").text()).contains("1 January 2025 to 31 January 2025");
        assertThat(page.select(".kith-figures li:first-child").text()).contains("30 referrals sent");
        assertThat(visitor.page(dates.formatted("25", "1"))
                        .select(".kith-figures li:first-child")
                        .text())
                .contains("0 referrals sent");
        var file = page.select("a[href^=/board.csv]").getFirst().attr("href");
        assertThat(visitor.get(file).body()).contains("Referred,All who came so far,30");
    }

    @Test
    void dates_in_the_wrong_order_in_the_future_or_impossible_are_said_to_be_and_kept() {
        var visitor = visitor(Role.MANAGER);
        var wrongOrder = visitor.page("/board?period=between&first-day=5&first-month=2&first-year=2025"
                + "&last-day=4&last-month=2&last-year=2025");
        assertThat(wrongOrder.select(".nhsuk-error-summary a").eachText())
                .containsExactly("Last day must be on or after the first day, 5 February 2025");
        assertThat(wrongOrder.select("#last-day").val()).isEqualTo("4");
        assertThat(wrongOrder.title()).startsWith("Error: ");

        var future = "/board?period=between&first-day=31&first-month=2&first-year=2025"
                + "&last-day=4&last-month=3&last-year=2026";
        assertThat(visitor.page(future).select(".nhsuk-error-summary a").eachText())
                .containsExactly(
                        "First day must be a real date, for example 27 3 1950",
                        "Last day must be on or before 3 March 2026");
        assertThat(visitor.get(future.replace("/board", "/board.csv") + "&table=funnel")
                        .statusCode())
                .isEqualTo(400);
        assertThat(visitor.page("/board?period=between").select(".nhsuk-error-summary a"))
                .hasSize(2);
    }
}
