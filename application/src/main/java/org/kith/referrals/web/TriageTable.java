package org.kith.referrals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.Size;
import org.kith.design.Table;
import org.kith.design.Table.Cell;
import org.kith.design.Table.Column;
import org.kith.design.Texts;
import org.kith.design.Written;
import org.kith.referrals.State;
import org.kith.referrals.TriageQueue.Line;
import org.kith.referrals.TriageQueue.Position;
import org.kith.referrals.TriageQueue.Waiting;
import org.kith.schemes.Need;
import org.kith.tenancy.Coded;

/// The triage queue as a table whose first column says why each referral stands where it does.
final class TriageTable {

    private static final List<Column> COLUMNS = List.of(
            Column.of("Person"),
            Column.of("Why it is here"),
            Column.of("Needs"),
            Column.of("From"),
            Column.of("Scheme"));

    private TriageTable() {}

    static TriagePage page(Waiting waiting, LocalDate today) {
        var rows = waiting.lines().stream().map(line -> row(line, today)).toList();
        return new TriagePage(waiting.lines(), new Table(null, Size.M, COLUMNS, rows), next(waiting.next()));
    }

    private static List<Cell> row(Line line, LocalDate today) {
        return Table.row(
                Cell.of(output -> {
                    output.writeContent("<a href=\"/triage/" + line.id().value() + "\">");
                    output.writeUserContent(line.personName());
                    output.writeContent("</a><br><span class=\"nhsuk-u-font-size-16\">");
                    output.writeUserContent(line.reference().value());
                    output.writeContent("</span>");
                }),
                Cell.of(Texts.lines(String.join("\n", why(line, today)))),
                Cell.of(needs(line.needs())),
                Cell.of(line.from()),
                Cell.of(line.schemeName()));
    }

    static List<String> why(Line line, LocalDate today) {
        var why = new ArrayList<String>();
        if (line.urgent()) {
            why.add("Urgent");
        }
        why.add(clock(line.respondBy(), today));
        why.add("Waiting "
                + Written.howLong(Written.inLondon(line.submittedAt()).toLocalDate(), today));
        if (line.state() == State.RETURNED) {
            why.add("With the referrer, who was asked a question");
        }
        if (line.risks()) {
            why.add("Has a risk");
        }
        if (line.alsoReferred()) {
            why.add("Has another open referral");
        }
        return why;
    }

    private static String clock(LocalDate respondBy, LocalDate today) {
        if (respondBy.isBefore(today)) {
            return "Answer is " + Written.howLong(respondBy, today) + " late";
        }
        return respondBy.equals(today) ? "Answer due today" : "Answer due by " + Written.shortDate(respondBy);
    }

    static String needs(List<String> codes) {
        return codes.stream().map(code -> Coded.of(Need.class, code).title()).collect(Collectors.joining(", "));
    }

    private static @Nullable Link next(@Nullable Position next) {
        return next == null
                ? null
                : Link.of(
                        "More referrals",
                        "/triage?waiting=" + next.notUrgent() + "&day=" + next.respondBy() + "&after="
                                + next.id().value());
    }
}
