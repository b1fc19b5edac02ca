package org.kith.design;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Radios and checkboxes, as the design system publishes them.
class ChoiceFixtureTests {

    private static final Heading LARGE = new Heading(Size.L, 1);
    private static final String CONTACT = "How do you want to be contacted about this?";
    private static final List<Choice> WAYS =
            List.of(Choice.of("email", "Email"), Choice.of("phone", "Phone"), Choice.of("text", "Text message"));

    @ParameterizedTest
    @MethodSource
    void a_component_gives_the_published_html(FixtureCase example) {
        example.check();
    }

    static Stream<FixtureCase> a_component_gives_the_published_html() {
        var signal = List.of(
                Choice.of(
                        "mobile", "Yes, I have a mobile phone with signal", "We will text you a 6 digit security code"),
                Choice.of(
                        "landline",
                        "No, I want to use my landline",
                        "We will call you to give you a 6 digit security code"));
        var none = List.of(
                WAYS.get(0),
                WAYS.get(1),
                WAYS.get(2),
                Choice.or(),
                Choice.of("none", "I do not want to be contacted").alone());
        return Stream.of(
                FixtureCase.of(
                        "radios",
                        "default",
                        "radios",
                        "field",
                        field("example", CONTACT).withHeading(LARGE),
                        "choices",
                        WAYS),
                FixtureCase.of(
                        "radios",
                        "inline",
                        "radios",
                        "field",
                        field("inline", "Are you 18 or over?").withHeading(LARGE),
                        "choices",
                        List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")),
                        "inline",
                        true),
                FixtureCase.of(
                        "radios",
                        "with error message and hint",
                        "radios",
                        "field",
                        field("with-hint-error", CONTACT)
                                .withHeading(LARGE)
                                .withHint("Select 1 option")
                                .withError("Select how you want to be contacted"),
                        "choices",
                        WAYS),
                FixtureCase.of(
                        "radios",
                        "with hints on items",
                        "radios",
                        "field",
                        field("with-hint-item", "Do you have a mobile phone with signal?")
                                .withHeading(LARGE),
                        "choices",
                        signal),
                FixtureCase.of(
                        "radios",
                        "with pre-checked value",
                        "radios",
                        "field",
                        field("conditional", CONTACT)
                                .withHeading(LARGE)
                                .withHint("Select 1 option")
                                .withValue("email"),
                        "choices",
                        revealing("radios", "with pre-checked value")),
                FixtureCase.of(
                        "checkboxes",
                        "with \"none\" option",
                        "checkboxes",
                        "field",
                        field("none", CONTACT).withHeading(LARGE),
                        "choices",
                        none),
                FixtureCase.of(
                        "checkboxes",
                        "with conditional content",
                        "checkboxes",
                        "field",
                        Field.of("contact", CONTACT)
                                .withId("conditional")
                                .withHeading(LARGE)
                                .withHint("Select all options that are relevant to you"),
                        "choices",
                        revealing("checkboxes", "with conditional content")),
                FixtureCase.of(
                        "checkboxes",
                        "with error message and hint",
                        "checkboxes",
                        "field",
                        field("with-hint-error", CONTACT)
                                .withHeading(LARGE)
                                .withHint("Select all options that are relevant to you")
                                .withError("Select how you want to be contacted"),
                        "choices",
                        List.of(WAYS.get(0), WAYS.get(1), Choice.of("text message", "Text message"))),
                FixtureCase.of(
                        "checkboxes",
                        "without fieldset",
                        "checkboxes",
                        "field",
                        Field.of("colours", "").withId("without-fieldset"),
                        "choices",
                        List.of(Choice.of("red", "Red"), Choice.of("green", "Green"), Choice.of("blue", "Blue"))));
    }

    private static List<Choice> revealing(String component, String example) {
        return Stream.of(0, 1, 2)
                .map(at -> WAYS.get(at).revealing(FixtureCase.html(Fixtures.revealed(component, example, at))))
                .toList();
    }

    private static Field field(String id, String label) {
        return Field.of("example", label).withId(id);
    }
}
