package org.kith.design;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.design.Table.Column;

/// Tables, lists, cards and banners, as the design system publishes them.
class StructureFixtureTests {

    private static final Heading LARGE = new Heading(Size.L, 1);

    @ParameterizedTest
    @MethodSource
    void a_component_gives_the_published_html(FixtureCase example) {
        example.check();
    }

    static Stream<FixtureCase> a_component_gives_the_published_html() {
        var summary = "How to find your NHS number";
        var answer = Texts.plain(
                "You can find your NHS number by logging in to the NHS App or on any document the NHS has sent you.");
        var symptoms = Table.ofText(
                "Impetigo can look similar to other skin conditions",
                List.of(Column.of("Skin symptoms"), Column.of("Possible cause")),
                List.of(
                        List.of("Blisters on lips or around the mouth", "Cold sores"),
                        List.of("Itchy, dry, cracked, sore", "Eczema"),
                        List.of("Itchy blisters", "Shingles, chickenpox")));
        var urgent = "If you need help now, but it's not an emergency";
        var call = FixtureCase.html(
                "<p class=\"nhsuk-card__description\">Go to <a href=\"#\">NHS 111 online</a> or <a href=\"#\">call 111</a>.</p>");
        return Stream.of(
                FixtureCase.of(
                        "fieldset",
                        "default",
                        "fieldset",
                        "legend",
                        "What is your address?",
                        "heading",
                        LARGE,
                        "content",
                        FixtureCase.html("")),
                FixtureCase.of(
                        "fieldset",
                        "without legend heading",
                        "fieldset",
                        "legend",
                        "What is your address?",
                        "content",
                        FixtureCase.html("")),
                FixtureCase.of("details", "default", "details", "summary", summary, "content", answer),
                FixtureCase.of("details", "open", "details", "summary", summary, "content", answer, "open", true),
                FixtureCase.of("details", "closed explicitly", "details", "summary", summary, "content", answer),
                FixtureCase.of("tables", "default", "table", "table", symptoms, "responsive", false),
                FixtureCase.of("tables", "default#responsive", "table", "table", symptoms),
                FixtureCase.of("tables", "with numeric format#responsive", "table", "table", charges()),
                FixtureCase.of("summary-list", "default", "summary-list", "rows", karen(false)),
                FixtureCase.of("summary-list", "with actions", "summary-list", "rows", karen(true)),
                FixtureCase.of("card", "default", "card", "heading", urgent, "content", call),
                FixtureCase.of(
                        "card",
                        "clickable",
                        "card",
                        "heading",
                        "Introduction to care and support",
                        "size",
                        Size.M,
                        "href",
                        "#",
                        "content",
                        FixtureCase.html(
                                "<p class=\"nhsuk-card__description\">A quick guide for people who have care and support needs and their carers</p>")),
                FixtureCase.of(
                        "card",
                        "feature",
                        "card",
                        "heading",
                        "Feature card heading",
                        "variant",
                        "feature",
                        "content",
                        FixtureCase.html("<p class=\"nhsuk-card__description\">Feature card description.</p>")),
                FixtureCase.of(
                        "notification-banner",
                        "default",
                        "notification-banner",
                        "text",
                        "The patient record was updated."),
                FixtureCase.of(
                        "notification-banner",
                        "with success variant",
                        "notification-banner",
                        "text",
                        "Email sent to example@email.com",
                        "success",
                        true),
                FixtureCase.of(
                        "notification-banner",
                        "with custom title",
                        "notification-banner",
                        "title",
                        Fixtures.context("notification-banner", "with custom title", "title"),
                        "text",
                        Fixtures.context("notification-banner", "with custom title", "text")),
                FixtureCase.of(
                        "panel",
                        "default",
                        "panel",
                        "heading",
                        "Booking complete",
                        "content",
                        Texts.plain("We have sent you a confirmation email")));
    }

    private static Table charges() {
        return Table.ofText(
                "Prescription prepayment certificate (PPC) charges",
                List.of(Column.of("Item"), Column.numeric("Current charge"), Column.numeric("New charge")),
                List.of(
                        List.of("3-month", "£31.25", "£32.05"),
                        List.of("12-month", "£111.60", "£114.50"),
                        List.of("HRT", "£19.30", "£19.80")));
    }

    private static List<SummaryRow> karen(boolean acting) {
        return Stream.of(
                        SummaryRow.of("Name", "Karen Francis"),
                        SummaryRow.of("Date of birth", "15 March 1984"),
                        SummaryRow.of("Contact information", "73 Roman Rd\nLeeds\nLS2 5ZN"),
                        SummaryRow.of(
                                "Contact details",
                                FixtureCase.html("<p>07700 900362</p>\n<p>karen.francis@example.com</p>")))
                .map(row -> acting ? row.with(Link.change("#/change", row.key().toLowerCase(Locale.UK))) : row)
                .toList();
    }
}
