package org.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What leads on from a page, as the design system publishes it.
class NavigationFixtureTests {

    @ParameterizedTest
    @MethodSource
    void a_component_gives_the_published_html(FixtureCase example) {
        example.check();
    }

    @Test
    void the_main_menu_is_marked_up_as_the_design_system_does() {
        var items = Fixtures.items("header", "with navigation").stream()
                .map(item -> new NavigationItem(
                        item.get("text").asString(),
                        item.get("href").asString(),
                        item.path("active").asBoolean(false)))
                .toList();
        var frame = new Frame(null, null, null, false, items, Csrf.none(), null, null);

        var ours = Jsoup.parse(Rendering.of("layout/header", Rendering.parameters("frame", frame)));
        var theirs = Jsoup.parse(Fixtures.fixture("header", "with navigation"));

        assertThat(Fixtures.normalised(ours.expectFirst("nav ul").outerHtml()))
                .isEqualTo(Fixtures.normalised(theirs.expectFirst("nav ul").outerHtml()));
    }

    static Stream<FixtureCase> a_component_gives_the_published_html() {
        var previous = Link.of("Treatments", "#/section/treatments");
        var next = Link.of("Symptoms", "#/section/symptoms");
        return Stream.of(
                FixtureCase.of("button", "with double click prevented", "button", "text", "Save and continue"),
                FixtureCase.of("button", "as a link", "button", "text", "Link button", "href", "#"),
                FixtureCase.of(
                        "button",
                        "secondary as a link, small",
                        "button",
                        "text",
                        "Find my location",
                        "variant",
                        "secondary",
                        "small",
                        true,
                        "href",
                        "#"),
                FixtureCase.of("pagination", "default", "pagination", "previous", previous, "next", next),
                FixtureCase.of("pagination", "with only next", "pagination", "next", next),
                FixtureCase.of("pagination", "with only previous", "pagination", "previous", previous),
                FixtureCase.of(
                        "breadcrumb",
                        "default",
                        "breadcrumb",
                        "links",
                        List.of(Link.of("Home", "#"), Link.of("NHS services", "#"), Link.of("Hospitals", "#"))),
                FixtureCase.of("back-link", "default", "back-link", "href", "#"),
                FixtureCase.of("tabs", "default", "tabs", "id", "example", "tabs", tabs()),
                FixtureCase.of("skip-link", "default", "skip-link", "href", "#maincontent"),
                FixtureCase.of("task-list", "default", "task-list", "id", "your-health", "tasks", tasks()));
    }

    private static List<Tab> tabs() {
        return Fixtures.items("tabs", "default").stream()
                .map(item -> new Tab(
                        item.get("label").asString(),
                        FixtureCase.html(item.get("panel").get("html").asString())))
                .toList();
    }

    private static List<Task> tasks() {
        var done = Status.of("Completed", Tone.PLAIN);
        var open = Status.of("Incomplete", Tone.BLUE);
        return List.of(
                new Task("Exercise", "#/task/exercise", null, done),
                new Task("Personal health", "#/task/personal-health", null, done),
                new Task(
                        "Family health history",
                        "#/task/family-health-history",
                        "Details of your parents, brothers and sisters",
                        open),
                new Task("Smoking history", "#/task/smoking-history", null, open),
                new Task("Blood test", null, null, Status.of("Cannot start yet", Tone.PLAIN)));
    }
}
