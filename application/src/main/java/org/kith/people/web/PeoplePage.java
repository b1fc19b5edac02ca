package org.kith.people.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.PeopleFound;
import org.kith.people.Person;
import org.springframework.web.util.UriComponentsBuilder;

/// Looking somebody up.
///
/// @param lines who was found; none before anything was looked for
public record PeoplePage(
        Entries entries,
        boolean asked,
        List<ListLine> lines,
        @Nullable Link next) {

    private static final List<String> FIELDS = List.of("words", "born-day", "born-month", "born-year");

    static PeoplePage unasked(Entries entries) {
        return new PeoplePage(entries, false, List.of(), null);
    }

    static PeoplePage of(Entries entries, PeopleFound found) {
        var next = found.next();
        var lines = found.people().stream().map(PeoplePage::line).toList();
        return new PeoplePage(
                entries, true, lines, next == null ? null : Link.of("More people", address(entries, next.value())));
    }

    private static ListLine line(Person person) {
        var postcode =
                person.home().noFixedAbode() ? "no fixed abode" : person.home().postcode();
        return ListLine.of(
                Link.of(
                        person.name().fullWithPreferred(),
                        "/people/" + person.id().value()),
                "Born %s, NHS number %s%s"
                        .formatted(
                                Written.date(person.bornOn()),
                                person.nhs()
                                        .number()
                                        .map(number -> number.words())
                                        .orElse("not known"),
                                postcode.isEmpty() ? "" : ", " + postcode));
    }

    private static String address(Entries entries, UUID after) {
        var asked =
                FIELDS.stream().filter(field -> !entries.value(field).isEmpty()).toList();
        var address = UriComponentsBuilder.fromPath("/people");
        asked.forEach(field -> address.queryParam(field, "{" + field + "}"));
        return address.queryParam("after", after)
                .encode()
                .buildAndExpand(asked.stream().map(entries::value).toArray())
                .toUriString();
    }
}
