package org.kith.design;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.design.form.FormError;
import org.kith.design.form.FormErrors;

/// Labels, messages and tags, as the design system publishes them.
class TextFixtureTests {

    private static final Heading LARGE = new Heading(Size.L, 1);

    @ParameterizedTest
    @MethodSource
    void a_component_gives_the_published_html(FixtureCase example) {
        example.check();
    }

    static Stream<FixtureCase> a_component_gives_the_published_html() {
        var first = new FormError("a", "example-first-name", "Enter your first name");
        var last = new FormError("b", "example-last-name", "Enter your last name");
        var dated = new FormErrors(List.of(new FormError("c", "example-day", "Date of birth must be in the past")));
        return Stream.of(
                FixtureCase.of("error-summary", "default", "error-summary", "errors", dated),
                FixtureCase.of(
                        "error-summary",
                        "with multiple errors",
                        "error-summary",
                        "errors",
                        new FormErrors(List.of(first, last))),
                FixtureCase.of(
                        "error-summary",
                        "without error link",
                        "error-summary",
                        "errors",
                        new FormErrors(List.of(new FormError("d", "", "Invalid username or password")))),
                FixtureCase.of(
                        "error-summary",
                        "with description",
                        "error-summary",
                        "errors",
                        dated,
                        "description",
                        "Describe the errors and how to correct them"),
                FixtureCase.of("error-message", "default", "error-message", "text", "Enter your full name"),
                FixtureCase.of(
                        "error-message",
                        "with text escaping",
                        "error-message",
                        "text",
                        "Postcode must not include & and <"),
                FixtureCase.of(
                        "hint",
                        "default",
                        "hint",
                        "text",
                        "Do not include personal information like your name, date of birth or NHS number"),
                FixtureCase.of("label", "without heading", "label", "text", "What is your full name?"),
                FixtureCase.of("label", "default", "label", "text", "What is your full name?", "heading", LARGE),
                FixtureCase.of(
                        "label",
                        "with heading level 2",
                        "label",
                        "text",
                        "What is your full name?",
                        "heading",
                        new Heading(Size.M, 2)),
                FixtureCase.of(
                        "label",
                        "with heading level 3",
                        "label",
                        "text",
                        "What is your full name?",
                        "heading",
                        new Heading(Size.S, 3)),
                FixtureCase.of(
                        "legend",
                        "default",
                        "legend",
                        "text",
                        Fixtures.context("legend", "default", "heading"),
                        "heading",
                        LARGE),
                FixtureCase.of(
                        "legend",
                        "with heading level 2",
                        "legend",
                        "text",
                        Fixtures.context("legend", "with heading level 2", "text"),
                        "heading",
                        new Heading(Size.M, 2)),
                FixtureCase.of(
                        "legend",
                        "without heading",
                        "legend",
                        "text",
                        Fixtures.context("legend", "without heading", "text")),
                FixtureCase.of(
                        "inset-text",
                        "default",
                        "inset-text",
                        "content",
                        FixtureCase.html(
                                "<p>You can report any suspected side effect using the Yellow Card safety scheme</p>")),
                FixtureCase.of("tag", "default", "tag", "status", Status.of("Active", Tone.PLAIN)),
                FixtureCase.of(
                        "warning-callout",
                        "default",
                        "warning-callout",
                        "content",
                        FixtureCase.html(
                                "<p class=\"nhsuk-card__description\">For safety, tell your doctor or pharmacist if you're taking any other medicines, including herbal medicines, vitamins or supplements.</p>")));
    }
}
