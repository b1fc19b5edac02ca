package org.kith.design;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.design.chart.Bars;
import org.kith.design.chart.Funnel;
import org.kith.design.chart.Intervals;
import org.kith.design.chart.Lines;
import org.kith.design.chart.Shown;
import org.kith.design.form.Entries;
import org.kith.design.form.FormErrors;

/// Writes `target/styleguide`: every part of a page, to look at in a browser, and proof that they fit on one page.
class StyleguideTest {

    private static final Path FOLDER = Path.of("target", "styleguide");
    private static final Frame FRAME = new Frame(
            "Hackney Downs",
            "telephone 020 7946 0100",
            "Amina Yusuf",
            true,
            List.of(
                    new NavigationItem("Today", "#", false),
                    new NavigationItem("Caseload", "#", true),
                    new NavigationItem("Find a service", "#", false),
                    new NavigationItem("Referrals", "#", false),
                    new NavigationItem("Figures", "#", false)),
            Csrf.none(),
            null,
            null);

    @Test
    void a_form_in_error_shows_every_kind_of_field_as_it_was_typed() throws IOException {
        var entries = Entries.of(Map.of(
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
        var choices = List.of(
                Choice.of("loneliness", "Feeling lonely", "wanting more company"),
                Choice.of("money", "Money, debt or benefits"),
                Choice.of("movement", "Moving more"),
                Choice.or(),
                Choice.of("none", "None of these").alone());
        var modes = List.of(
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
        var fields = all(
                heading("l", "Refer somebody"),
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
                        modes),
                part(
                        "nhsuk/checkboxes",
                        "field",
                        entries.field("needs", "What would help?").asSection().withHint("Choose all that apply"),
                        "choices",
                        choices),
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
                html("<div class=\"kith-buttons\">" + Rendering.of("nhsuk/button", Map.of("text", "Check answers"))
                        + Rendering.of("nhsuk/button", Map.of("text", "Save as a draft", "variant", "secondary"))
                        + "<a href=\"#\">Cancel</a></div>"));

        var page = write("form", FRAME, "Refer somebody", entries.errors(), fields);

        assertThat(Jsoup.parse(page).select(".nhsuk-form-group--error")).hasSizeGreaterThan(4);
    }

    @Test
    void a_caseload_and_a_person_show_the_lists_and_the_banner() throws IOException {
        var person = html("""
                <section class="kith-person" aria-label="Person">
                <h1>Dorothy (Dot) Abara</h1>
                <dl class="kith-facts"><div><dt>Born</dt><dd>27 March 1950 (76 years)</dd></div><div><dt>NHS number</dt><dd class="kith-nowrap">999 123 4567</dd></div><div><dt>Safe to reach</dt><dd>020 7946 0123, mornings, no voicemail</dd></div><div><dt>Needs</dt><dd>Large print</dd></div></dl>
                <div class="kith-alert"><p><strong>Alert:</strong> visit in pairs. Says who and when to review.</p></div>
                </section>
                <section class="kith-next"><h2 class="nhsuk-heading-s">Next step</h2><p>Ring to arrange the second session. The first was on 3 March 2026, 12 days ago.</p></section>
                <div class="kith-columns"><div>
                <h2 class="nhsuk-heading-m">What has happened</h2>
                <ol class="kith-timeline"><li><span class="kith-timeline__when">3 March 2026 at 2:30pm · Amina Yusuf</span><p class="kith-timeline__what">First session, 50 minutes, at the library</p><p>Dot misses her garden. Wants to try the Thursday group.</p></li><li><span class="kith-timeline__when">24 February 2026</span><p class="kith-timeline__what">Accepted</p></li><li><span class="kith-timeline__when">20 February 2026</span><p class="kith-timeline__what">Referred by Well Street Surgery</p></li></ol></div>
                <aside>""");
        var list = html("""
                </aside></div><h2 class="nhsuk-heading-m">Caseload</h2>
                <ul class="kith-list"><li><a class="kith-list__name" href="#">Dorothy Abara</a><p class="kith-list__why">Waiting 12 days for a second session</p><div class="kith-list__state">""" + Rendering.of("nhsuk/tag", Map.of("status", Status.of("Engaged", Tone.GREEN))) + """
                </div></li><li><a class="kith-list__name" href="#">Ibrahim Cole</a><p class="kith-list__why">Tried twice, last on 1 March 2026</p><div class="kith-list__state">"""
                + Rendering.of("nhsuk/tag", Map.of("status", Status.of("Contacting", Tone.YELLOW)))
                + Rendering.of("nhsuk/tag", Map.of("status", Status.of("ONS4 late", Tone.RED))) + """
                </div></li></ul><div class="kith-empty"><p>Nobody is waiting. People appear here when a referral is accepted.</p></div>
                <ul class="kith-figures"><li><span class="kith-figure">737</span>people referred<span class="kith-figure__of">1 May 2025 to 31 October 2026</span></li><li><span class="kith-figure">62.4%</span>had a first session<span class="kith-figure__of">460 of 737 people</span></li><li><span class="kith-figure">9 days</span>median wait<span class="kith-figure__of">of 460 people; target 10</span></li></ul>""");
        var summary = part(
                "nhsuk/summary-list",
                "rows",
                List.of(
                        SummaryRow.of("Name", "Dorothy Abara", Link.change("#", "name")),
                        SummaryRow.of("Address", "14 Well Street\nLondon\nE9 7QJ", Link.change("#", "address")),
                        SummaryRow.of("Practice", "Well Street Surgery")));
        var table = part(
                "nhsuk/table",
                "table",
                Table.ofText(
                        "Referrals by source, May to October 2026",
                        List.of(
                                Table.Column.of("Source"),
                                Table.Column.numeric("Referred"),
                                Table.Column.numeric("Accepted")),
                        List.of(
                                List.of("GP practice", "412", "377"),
                                List.of("Self", "120", "101"),
                                List.of("Hospital", "34", "31"))));
        var tones = Stream.of(Tone.values())
                .map(tone -> Rendering.of("nhsuk/tag", Map.of("status", Status.of(tone.name(), tone))))
                .collect(joining(" "));
        var rest = all(
                part(
                        "nhsuk/card",
                        "heading",
                        "Hackney Circle",
                        "href",
                        "#",
                        "size",
                        Size.M,
                        "content",
                        html(
                                "<p class=\"nhsuk-card__description\">Lunch club · Thursdays, midday · free · 0.8 miles</p>")),
                part(
                        "nhsuk/panel",
                        "heading",
                        "Referral sent",
                        "content",
                        html("Your reference is <strong>K7Q-42M</strong>")),
                part("nhsuk/inset-text", "content", html("<p>We ring within five working days.</p>")),
                part("nhsuk/warning-callout", "content", html("<p>If you are in danger now, call 999.</p>")),
                part("nhsuk/pagination", "next", Link.of("Older", "#")),
                part(
                        "nhsuk/task-list",
                        "id",
                        "start",
                        "tasks",
                        List.of(
                                new Task("Their details", "#", null, Status.of("Completed", Tone.PLAIN)),
                                new Task("What matters", "#", "about 5 minutes", Status.of("To do", Tone.BLUE)),
                                new Task("Check and send", null, null, Status.of("Cannot start yet", Tone.PLAIN)))),
                html("<p>" + tones + "</p>"));

        var page = write(
                "person",
                FRAME.withNotice("Session saved"),
                "Dorothy Abara",
                FormErrors.none(),
                all(person, summary, list, table, rest));

        assertThat(Jsoup.parse(page).select("main h1")).hasSize(2);
    }

    @Test
    void charts_stand_beside_their_tables() throws IOException {
        var start = java.time.LocalDate.of(2025, 5, 1);
        var months =
                Stream.iterate(start, month -> month.plusMonths(1)).limit(18).toList();
        var random = new java.util.Random(7);
        var funnel = new Funnel(
                "Six in ten people referred had a first session",
                "People referred, 1 May 2025 to 31 October 2026",
                "referred",
                List.of(
                        new Funnel.Stage("Referred", Shown.count(737), Shown.percent(737, 737), List.of()),
                        new Funnel.Stage(
                                "Accepted",
                                Shown.count(690),
                                Shown.percent(690, 737),
                                List.of(
                                        new Funnel.Loss("outside the area", Shown.count(21)),
                                        new Funnel.Loss("needs urgent care", Shown.count(26)))),
                        new Funnel.Stage(
                                "First session",
                                Shown.count(460),
                                Shown.percent(460, 737),
                                List.of(
                                        new Funnel.Loss("not reached", Shown.count(118)),
                                        new Funnel.Loss("declined by the person", Shown.count(97)),
                                        new Funnel.Loss("moved away", Shown.hidden("fewer than 20")))),
                        new Funnel.Stage(
                                "Plan made",
                                Shown.count(402),
                                Shown.percent(402, 737),
                                List.of(new Funnel.Loss("dropped out", Shown.count(58))))));
        var waits = new Bars(
                "Half of people are seen within nine days",
                "Days from acceptance to first session, 460 people",
                "Days waited",
                "People",
                List.of(
                        new Bars.Bar("0–4", Shown.count(96), false),
                        new Bars.Bar("5–9", Shown.count(141), true),
                        new Bars.Bar("10–14", Shown.count(102), false),
                        new Bars.Bar("15–19", Shown.count(66), false),
                        new Bars.Bar("20–29", Shown.count(41), false),
                        new Bars.Bar("30+", Shown.count(14), false)));
        var lines = new Lines(
                "Referrals have grown by half since last spring",
                "Referrals a month, all schemes",
                months,
                List.of(
                        new Lines.Series(
                                "Referred",
                                months.stream()
                                        .map(month -> Shown.count(28 + months.indexOf(month) + random.nextInt(8)))
                                        .toList()),
                        new Lines.Series(
                                "Seen",
                                months.stream()
                                        .map(month -> Shown.count(12 + months.indexOf(month) / 2 + random.nextInt(8)))
                                        .toList())));
        var change = new Intervals(
                "Life satisfaction rose, by more than the least that matters",
                "Change from first to last ONS4, pairs completed 1 May 2025 to 31 October 2026",
                "Question",
                1.0,
                List.of(
                        estimate("Satisfied with life", 212, 1.4, 1.1, 1.7),
                        estimate("Things are worthwhile", 212, 1.1, 0.8, 1.4),
                        estimate("Happy yesterday", 211, 0.7, 0.3, 1.1),
                        estimate("Anxious yesterday", 210, -0.9, -1.3, -0.5)));
        var content = all(
                heading("l", "How the service is doing"),
                part(
                        "layout/figures",
                        "figures",
                        List.of(
                                new Figure("737", "people referred", "1 May 2025 to 31 October 2026", "#"),
                                new Figure("62.4%", "had a first session", "460 of 737 people", "#"),
                                new Figure("9 days", "median wait", "of 460 people; target 10", "#"))),
                part("layout/chart", "chart", funnel),
                part("layout/chart", "chart", waits),
                part("layout/chart", "chart", lines),
                part("layout/chart", "chart", change));

        var page = write("charts", FRAME, "How the service is doing", FormErrors.none(), content);

        assertThat(Jsoup.parse(page).select("figure table")).hasSize(4);
    }

    private static Intervals.Estimate estimate(String label, long people, double middle, double lower, double upper) {
        return new Intervals.Estimate(
                label, people, Shown.number(middle, 1), Shown.number(lower, 1), Shown.number(upper, 1));
    }

    private static String write(String name, Frame frame, String title, FormErrors errors, Content content)
            throws IOException {
        var page = Rendering.of(
                "layout/page",
                Map.of(
                        "frame",
                        frame,
                        "title",
                        title,
                        "errors",
                        errors,
                        "content",
                        content,
                        "back",
                        "#",
                        "backText",
                        "Back"));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".html"), page);
        return page;
    }

    private static Content part(String template, Object... namesAndValues) {
        return html(Rendering.of(template, Rendering.parameters(namesAndValues)));
    }

    private static Content heading(String size, String text) {
        return html("<h1 class=\"nhsuk-heading-%s\">%s</h1>".formatted(size, text));
    }

    private static Content html(String html) {
        return output -> output.writeContent(html);
    }

    private static Content all(Content... parts) {
        return output -> List.of(parts).forEach(part -> part.writeTo(output));
    }
}
