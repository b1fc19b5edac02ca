package org.kith.design;

import static org.kith.design.Parts.all;
import static org.kith.design.Parts.heading;
import static org.kith.design.Parts.html;
import static org.kith.design.Parts.part;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.kith.design.form.Entries;

/// A form in error, with every kind of field, as it was typed.
final class StyleguideForm {

    private StyleguideForm() {}

    static Entries entries() {
        return Entries.of(Map.of(
                        "givenName",
                        "Dorothy",
                        "birth-day",
                        "31",
                        "birth-month",
                        "2",
                        "birth-year",
                        "1950",
                        "notes",
                        "Would like company on Thursdays."))
                .with("needs", "loneliness", "money")
                .with("mode", "telephone")
                .refused("birth", "Date of birth must be a real date, for example 27 3 1950")
                .refused("phone", "Phone number must be a full number, for example 020 7946 0123");
    }

    static Content content(Entries entries) {
        return all(
                heading("Refer somebody"),
                part(
                        "nhsuk/input",
                        "field",
                        entries.field("givenName", "First name").asBold(),
                        "width",
                        20),
                part(
                        "nhsuk/date",
                        "field",
                        entries.date("birth", "Date of birth").asBold().withHint("For example, 27 3 1950")),
                part(
                        "nhsuk/radios",
                        "field",
                        entries.field("mode", "How should we get in touch?").asSection(),
                        "choices",
                        ways(entries)),
                part(
                        "nhsuk/checkboxes",
                        "field",
                        entries.field("needs", "What would help?").asSection().withHint("Choose all that apply"),
                        "choices",
                        needs()),
                part(
                        "nhsuk/select",
                        "field",
                        entries.field("practice", "Practice"),
                        "choices",
                        List.of(Choice.of("", "Choose"), Choice.of("F84015", "Well Street Surgery"))),
                part(
                        "nhsuk/character-count",
                        "field",
                        entries.field("notes", "What matters to this person?")
                                .asBold()
                                .withHint("Their words, where you have them"),
                        "most",
                        2000),
                part(
                        "nhsuk/details",
                        "summary",
                        "What we do with this",
                        "content",
                        Texts.plain("We ring within five working days.")),
                html("<div class=\"nhsuk-button-group\">"
                        + Rendering.of("nhsuk/button", Map.of("text", "Check answers"))
                        + Rendering.of("nhsuk/button", Map.of("text", "Save as a draft", "variant", "secondary"))
                        + "<a href=\"#\">Cancel</a></div>"));
    }

    private static List<Choice> needs() {
        return List.of(
                Choice.of("loneliness", "Feeling lonely", "wanting more company"),
                Choice.of("money", "Money, debt or benefits"),
                Choice.of("movement", "Moving more"),
                Choice.or(),
                Choice.of("none", "None of these").alone());
    }

    private static List<Choice> ways(Entries entries) {
        return List.of(
                Choice.of("telephone", "By telephone")
                        .revealing(part(
                                "nhsuk/input",
                                "field",
                                entries.field("phone", "Phone number"),
                                "type",
                                "tel",
                                "width",
                                20)),
                Choice.of("visit", "At home"),
                Choice.of("letter", "By letter"));
    }
}
