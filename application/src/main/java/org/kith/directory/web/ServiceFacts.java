package org.kith.directory.web;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.SummaryRow;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.Service;
import org.kith.schemes.Need;

/// What is known of a service, fact by fact; what is not known has no row.
final class ServiceFacts {

    private ServiceFacts() {}

    static List<SummaryRow> of(Service service) {
        var rows = new ArrayList<SummaryRow>();
        var organisation = service.organisation();
        if (organisation != null && !organisation.name().equals(service.name())) {
            rows.add(SummaryRow.of("Run by", organisation.name()));
        }
        add(rows, "When", lines(service.times().stream().map(MeetingTime::words)));
        add(rows, "Where", lines(service.places().stream().map(ServiceFacts::place)));
        add(rows, "Area", service.reach().area());
        rows.add(SummaryRow.of("Cost", HitLine.cost(service.terms().cost())));
        add(
                rows,
                "Who it is for",
                lines(Stream.of(service.terms().eligibility(), service.terms().ages())));
        add(rows, "Helps with", lines(service.needs().stream().map(Need::title)));
        add(rows, "Languages", String.join(", ", service.languages()));
        add(rows, "How to join", service.reach().howToJoin());
        add(rows, "Wait", service.terms().waitingTime());
        add(rows, "Phone", service.reach().phone());
        link(
                rows,
                "E-mail",
                service.reach().email(),
                "mailto:" + service.reach().email());
        link(rows, "Website", service.reach().website(), service.reach().website());
        return rows;
    }

    private static String place(MeetingPlace place) {
        var where = place.words().isEmpty() ? place.kind().title() : place.words();
        return place.accessibility().isEmpty() ? where : where + "\n" + place.accessibility();
    }

    private static String lines(Stream<String> words) {
        return words.filter(Predicate.not(String::isEmpty)).collect(Collectors.joining("\n"));
    }

    private static void add(List<SummaryRow> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(key, value));
        }
    }

    private static void link(List<SummaryRow> rows, String key, String words, String href) {
        if (!words.isEmpty()) {
            Content content = output -> {
                output.writeContent("<a class=\"nhsuk-link\" rel=\"noopener noreferrer\" href=\"");
                Escape.htmlAttribute(href, output);
                output.writeContent("\">");
                output.writeUserContent(words);
                output.writeContent("</a>");
            };
            rows.add(SummaryRow.of(key, content));
        }
    }
}
