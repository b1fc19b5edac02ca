package org.kith.connections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.connections.Connection;
import org.kith.connections.ConnectionSteps.Taken;
import org.kith.connections.ReadingConnections.ConnectionFile;
import org.kith.connections.State;
import org.kith.connections.Teller;
import org.kith.connections.Way;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.SummaryRow;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.ConsentScope;

/// Puts a connection into the words of its page.
final class ConnectionWords {

    private final ConnectionFile file;
    private final Connection connection;
    private final Whose whose;

    ConnectionWords(ConnectionFile file) {
        this.file = file;
        this.connection = file.connection();
        this.whose = Whose.of(file.head());
    }

    ConnectionPage page(Entries entries) {
        return new ConnectionPage(
                whose,
                connection.id().value().toString(),
                String.valueOf(connection.made().version()),
                file.service().name(),
                State.of(connection).tag(),
                next(),
                reach(),
                facts(),
                NewsForm.fitting(connection).stream()
                        .map(kind -> NewsLine.of(kind, kind.title()))
                        .toList(),
                tellers(),
                doors(),
                file.steps().stream().map(ConnectionWords::moment).toList(),
                entries);
    }

    private String next() {
        var called = whose.person().called();
        return switch (connection) {
            case Connection.Offered _ -> called + " thinks about it. Ask when you next speak.";
            case Connection.Signposted _ ->
                called + " gets in touch themselves. Ask when you next speak whether they went.";
            case Connection.Referred _ -> "The service has been asked and has not answered yet.";
            case Connection.Waitlisted _ -> "The service will take " + called + " when there is room.";
            case Connection.Accepted _ -> "The service takes " + called + ", who has not been there yet.";
            case Connection.Going going -> called + " first went on " + Written.date(going.since()) + ".";
            case Connection.Ended ended -> "It ended on " + Written.date(ended.at()) + why();
        };
    }

    private String why() {
        var reason = file.steps().stream().map(Taken::reason).findFirst().orElse("");
        return reason.isEmpty() ? "." : ": " + reason.toLowerCase(Locale.UK) + ".";
    }

    private String reach() {
        var reach = file.service().reach();
        return Stream.of(reach.phone(), file.service().referralEmail())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<SummaryRow> facts() {
        var made = connection.made();
        var rows = new ArrayList<SummaryRow>();
        connection.way().ifPresent(way -> rows.add(SummaryRow.of("How", how(way))));
        if (made.need() != null) {
            rows.add(SummaryRow.of("For", made.need().title()));
        }
        file.goal().ifPresent(goal -> rows.add(SummaryRow.of("Goal", goal.aim().words())));
        rows.add(SummaryRow.of("Why this service", made.reason()));
        if (connection.way().orElse(null) instanceof Way.Referral referral) {
            rows.add(SummaryRow.of("The service may see", seen(referral)));
        }
        return rows;
    }

    private static String how(Way way) {
        return switch (way) {
            case Way.Signpost _ -> "Signpost: the person gets in touch themselves";
            case Way.Referral(var _, var _, var sentTo) ->
                sentTo.isEmpty()
                        ? "Referral by letter: the directory has no e-mail address"
                        : "Referral, by e-mail to " + sentTo;
        };
    }

    /// What the answer page shows now, which is nothing once the person has taken their agreement back.
    private String seen(Way.Referral referral) {
        if (!(connection instanceof Connection.Open)) {
            return "Nothing any more: it has ended";
        }
        return file.consent()
                .map(_ -> ConsentScope.CONTACT_AND_NEED.title()
                        + (referral.note().isEmpty() ? "" : "\nYour words: " + referral.note()))
                .orElse("Nothing: the person does not agree to it");
    }

    private static List<Choice> tellers() {
        return Stream.of(Teller.SERVICE, Teller.PERSON, Teller.STAFF)
                .map(each -> Choice.of(each.code(), each.title()))
                .toList();
    }

    private ConnectionPage.Doors doors() {
        return new ConnectionPage.Doors(
                connection instanceof Connection.Offered,
                connection instanceof Connection.Offered || connection instanceof Connection.Signposted,
                connection instanceof Connection.Unanswered || connection instanceof Connection.Accepted,
                connection instanceof Connection.Ended);
    }

    private static Moment moment(Taken step) {
        var when = Written.dateTime(step.at()) + " · " + teller(step);
        var more = Stream.of(step.reason(), step.note())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
        return more.isEmpty()
                ? Moment.of(when, step.step().title())
                : Moment.of(when, step.step().title(), more);
    }

    private static String teller(Taken step) {
        var writer = step.writtenBy() == null ? "" : step.writtenBy();
        return switch (step.told()) {
            case SERVICE -> writer.isEmpty() ? "the service" : "the service, written down by " + writer;
            case PERSON -> "the person, written down by " + writer;
            case STAFF -> writer;
            case KITH -> "Kith";
        };
    }
}
