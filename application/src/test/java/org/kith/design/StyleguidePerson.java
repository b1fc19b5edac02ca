package org.kith.design;

import static java.util.stream.Collectors.joining;
import static org.kith.design.Parts.all;
import static org.kith.design.Parts.html;
import static org.kith.design.Parts.part;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A person's page, a working list and the parts that are neither form nor chart.
final class StyleguidePerson {

    private StyleguidePerson() {}

    static Content content() {
        return all(banner(), columns(), lists(), messages(), tasks());
    }

    private static Content banner() {
        return html("""
                <section class="kith-person" aria-label="Person">
                <h1>Dorothy (Dot) Abara</h1>
                <dl class="kith-facts">
                <div><dt>Born</dt><dd>27 March 1950 (76 years)</dd></div>
                <div><dt>NHS number</dt><dd class="kith-nowrap">999 123 4567</dd></div>
                <div><dt>Safe to reach</dt><dd>020 7946 0123, mornings, no voicemail</dd></div>
                <div><dt>Needs</dt><dd>Large print</dd></div>
                </dl>
                <div class="kith-alert"><p><strong>Alert:</strong> dog in the house. Reviewed 3 March 2026.</p></div>
                </section>
                <section class="kith-next">
                <h2 class="nhsuk-heading-s">Next step</h2>
                <p>Ring to arrange the second session. The first was on 3 March 2026, 12 days ago.</p>
                </section>""");
    }

    private static Content columns() {
        var moments = List.of(
                Moment.of(
                        "3 March 2026 at 2:30pm · Amina Yusuf",
                        "First session, 50 minutes, at the library",
                        "Dot misses her garden. Wants to try the Thursday group."),
                Moment.of("24 February 2026", "Accepted"),
                Moment.of("20 February 2026", "Referred by Well Street Surgery"));
        var details = List.of(
                SummaryRow.of("Name", "Dorothy Abara", Link.change("#", "name")),
                SummaryRow.of("Address", "14 Well Street\nLondon\nE9 7QJ", Link.change("#", "address")),
                SummaryRow.of("Practice", "Well Street Surgery"));
        return all(
                html("<div class=\"kith-columns\"><div><h2 class=\"nhsuk-heading-m\">What has happened</h2>"),
                part("layout/timeline", "moments", moments, "empty", "Nothing yet"),
                html("</div><div><h2 class=\"nhsuk-heading-m\">Details</h2>"),
                part("nhsuk/summary-list", "rows", details),
                html("</div></div>"));
    }

    private static Content lists() {
        var lines = List.of(
                ListLine.of(
                        Link.of("Dorothy Abara", "#"),
                        "Waiting 12 days for a second session",
                        Status.of("Engaged", Tone.GREEN)),
                ListLine.of(
                        Link.of("Ibrahim Cole", "#"),
                        "Tried twice, last on 1 March 2026",
                        Status.of("Contacting", Tone.YELLOW),
                        Status.of("ONS4 late", Tone.RED)));
        var table = Table.ofText(
                "Referrals by source, May to October 2026",
                List.of(Table.Column.of("Source"), Table.Column.numeric("Referred"), Table.Column.numeric("Accepted")),
                List.of(
                        List.of("GP practice", "412", "377"),
                        List.of("Self", "120", "101"),
                        List.of("Hospital", "34", "31")));
        return all(
                html("<h2 class=\"nhsuk-heading-m\">Caseload</h2>"),
                part("layout/list", "lines", lines, "empty", ""),
                part("layout/list", "lines", List.of(), "empty", "Nobody is waiting. People come here once accepted."),
                part("nhsuk/table", "table", table),
                part("nhsuk/pagination", "next", Link.of("Older", "#")));
    }

    private static Content messages() {
        var group = html("<p class=\"nhsuk-card__description\">Lunch club · Thursdays, midday · free · 0.8 miles</p>");
        var tags = Stream.of(Tone.values())
                .map(tone -> Rendering.of("nhsuk/tag", Map.of("status", Status.of(tone.name(), tone))))
                .collect(joining(" "));
        return all(
                part("nhsuk/card", "heading", "Hackney Circle", "href", "#", "size", Size.M, "content", group),
                part("nhsuk/inset-text", "content", html("<p>We ring within five working days.</p>")),
                part(
                        "nhsuk/warning-callout",
                        "content",
                        html("<p class=\"nhsuk-card__description\">If you are in danger now, call 999.</p>")),
                html("<p>" + tags + "</p>"));
    }

    private static Content tasks() {
        return part(
                "nhsuk/task-list",
                "id",
                "start",
                "tasks",
                List.of(
                        new Task("Their details", "#", null, Status.of("Completed", Tone.PLAIN)),
                        new Task("What matters", "#", "about 5 minutes", Status.of("To do", Tone.BLUE)),
                        new Task("Check and send", null, null, Status.of("Cannot start yet", Tone.PLAIN))));
    }
}
