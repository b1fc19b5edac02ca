package org.kith.design;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Fields to type into, as the design system publishes them.
class FieldFixtureTests {

    private static final Heading LARGE = new Heading(Size.L, 1);
    private static final String NHS_NUMBER = "What is your NHS number?";

    @ParameterizedTest
    @MethodSource
    void a_component_gives_the_published_html(FixtureCase example) {
        example.check();
    }

    static Stream<FixtureCase> a_component_gives_the_published_html() {
        var name = field("example", "What is your full name?").withHeading(LARGE);
        var number = field("with-error-message", NHS_NUMBER).withHeading(LARGE).withError("Enter NHS number");
        var detail = field("example", "Can you provide more detail?").withHeading(LARGE);
        var privacy = "Do not include personal information like your name, date of birth or NHS number";
        return Stream.of(
                FixtureCase.of("input", "default", "input", "field", name),
                FixtureCase.of(
                        "input",
                        "with error message",
                        "input",
                        "field",
                        number,
                        "width",
                        10,
                        "code",
                        true,
                        "inputmode",
                        "numeric",
                        "spellcheck",
                        "false"),
                FixtureCase.of(
                        "input",
                        "with prefix and suffix",
                        "input",
                        "field",
                        field("with-prefix-suffix", "Cost per item, in pounds").withHeading(new Heading(null, 1)),
                        "prefix",
                        "£",
                        "suffix",
                        "per item",
                        "width",
                        5),
                FixtureCase.of(
                        "input",
                        "with autocomplete attribute",
                        "input",
                        "field",
                        field("with-autocomplete-attribute", "Enter a full postcode in England")
                                .withHeading(new Heading(null, 1))
                                .withHint("For example, LS1 1AB"),
                        "autocomplete",
                        "postal-code"),
                FixtureCase.of(
                        "input",
                        "without heading",
                        "input",
                        "field",
                        field("without-heading", NHS_NUMBER),
                        "width",
                        10,
                        "code",
                        true,
                        "inputmode",
                        "numeric",
                        "spellcheck",
                        "false"),
                FixtureCase.of("textarea", "default", "textarea", "field", detail.withHint(privacy)),
                FixtureCase.of(
                        "textarea",
                        "with error message",
                        "textarea",
                        "field",
                        field("with-error-message", detail.label())
                                .withHeading(LARGE)
                                .withError("You must provide an explanation")),
                FixtureCase.of(
                        "textarea",
                        "with autocomplete attribute",
                        "textarea",
                        "field",
                        field("with-autocomplete-attribute", "Full address").withHeading(LARGE),
                        "autocomplete",
                        "street-address"),
                FixtureCase.of(
                        "character-count",
                        "default",
                        "character-count",
                        "field",
                        detail.withHint(privacy),
                        "most",
                        200),
                FixtureCase.of(
                        "character-count",
                        "with error message",
                        "character-count",
                        "field",
                        field("with-error-message", "Enter a job description")
                                .withHeading(LARGE)
                                .withValue(Fixtures.context("character-count", "with error message", "value"))
                                .withError("Job description must be 350 characters or less"),
                        "most",
                        350),
                FixtureCase.of(
                        "character-count",
                        "without heading",
                        "character-count",
                        "field",
                        field("without-heading", "Tell us more about what happened"),
                        "most",
                        150),
                FixtureCase.of(
                        "date-input",
                        "with custom name prefix",
                        "date",
                        "field",
                        DateField.of(birth()).withHint("For example, 31 3 1980")),
                FixtureCase.of(
                        "date-input",
                        "with error message",
                        "date",
                        "field",
                        new DateField(
                                birth().withError("Enter your date of birth"),
                                "",
                                "",
                                "",
                                Set.of(DateField.Part.values()))),
                FixtureCase.of(
                        "date-input",
                        "with error on month input",
                        "date",
                        "field",
                        new DateField(
                                birth().withHint("For example, 31 3 1980")
                                        .withError("Date of birth must include a month"),
                                "31",
                                "",
                                "1980",
                                Set.of(DateField.Part.MONTH))),
                FixtureCase.of(
                        "select",
                        "default",
                        "select",
                        "field",
                        field("example", "Sort by").withHeading(LARGE),
                        "choices",
                        sorts()),
                FixtureCase.of(
                        "select",
                        "with selected value",
                        "select",
                        "field",
                        field("with-value", "Sort by").withHeading(LARGE).withValue("updated"),
                        "choices",
                        sorts()),
                FixtureCase.of(
                        "select",
                        "without heading",
                        "select",
                        "field",
                        field("without-heading", "Sort by"),
                        "choices",
                        sorts()));
    }

    private static List<Choice> sorts() {
        return List.of(
                Choice.of("published", "Recently published"),
                Choice.of("updated", "Recently updated"),
                Choice.of("views", "Most views"),
                Choice.of("comments", "Most comments"));
    }

    private static Field birth() {
        return field("example", "What is your date of birth?").withHeading(LARGE);
    }

    private static Field field(String id, String label) {
        return Field.of("example", label).withId(id);
    }
}
