package org.kith.people.web;

import org.kith.design.form.Entries;
import org.kith.people.Amendment;
import org.kith.people.Amendments;
import org.kith.people.Differences;
import org.kith.people.PersonFile;
import org.springframework.stereotype.Component;

/// Puts the page together on which a person's details are amended.
@Component
class EditedPeople {

    private final Amendments amendments;
    private final Differences differences;
    private final Signatures signatures;

    EditedPeople(Amendments amendments, Differences differences, Signatures signatures) {
        this.amendments = amendments;
        this.differences = differences;
        this.signatures = signatures;
    }

    EditPage page(PersonFile file, Entries entries) {
        return page(file, entries, file.person().version());
    }

    /// A form that is still being filled in keeps the version it began with, so that a change meanwhile is noticed.
    EditPage page(PersonFile file, Entries entries, int version) {
        return page(file, entries, version, Integer.MAX_VALUE);
    }

    /// A form that came too late shows what it missed; sent again, it replaces that knowingly.
    EditPage stale(PersonFile file, Entries entries, int version) {
        return page(file, entries, file.person().version(), version);
    }

    private EditPage page(PersonFile file, Entries entries, int version, int missedSince) {
        var log = amendments.of(file.person().id(), 0);
        var names = signatures.of(log, Amendment::by);
        return new EditPage(
                file.banner(),
                String.valueOf(version),
                entries,
                log.stream()
                        .filter(amendment -> amendment.version() > missedSince)
                        .map(amendment -> EditPage.moment(amendment, names))
                        .toList(),
                differences.of(file.person().id()),
                log.stream().map(amendment -> EditPage.moment(amendment, names)).toList());
    }
}
