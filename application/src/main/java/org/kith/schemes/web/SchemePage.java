package org.kith.schemes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.SchemeChange;
import org.kith.schemes.SchemeFile;

/// The settings of one scheme, to be changed, with what they were before.
///
/// @param version what is being changed; none for a new scheme
/// @param missed  what somebody else changed while this form was being filled in
/// @param changes the whole change log, newest first
public record SchemePage(
        String title,
        String action,
        @Nullable String version,
        Entries entries,
        List<String> practices,
        List<Moment> missed,
        List<Moment> changes) {

    static SchemePage blank(Entries entries) {
        return new SchemePage("New scheme", "/settings/schemes/new", null, entries, List.of(), List.of(), List.of());
    }

    static SchemePage of(SchemeFile file) {
        return of(
                file, SchemeEntries.of(file.scheme().settings()), file.scheme().version());
    }

    /// A form that is still being filled in keeps the version it began with, so that a change meanwhile is noticed.
    static SchemePage of(SchemeFile file, Entries entries, int version) {
        return page(file, entries, version, List.of());
    }

    /// A form that came too late shows what it missed; sent again, it replaces that knowingly.
    static SchemePage stale(SchemeFile file, Entries entries, int version) {
        var missed = file.changesSince(version).stream()
                .map(change -> moment(change, file))
                .toList();
        return page(file, entries, file.scheme().version(), missed);
    }

    private static SchemePage page(SchemeFile file, Entries entries, int version, List<Moment> missed) {
        return new SchemePage(
                file.scheme().name(),
                "/settings/schemes/" + file.scheme().id().value(),
                String.valueOf(version),
                entries,
                practices(file),
                missed,
                file.changes().stream().map(change -> moment(change, file)).toList());
    }

    public List<Choice> doors() {
        return Choice.all(FrontDoor.class);
    }

    public List<Choice> measures() {
        return OfferedMeasures.choices();
    }

    private static List<String> practices(SchemeFile file) {
        return file.scheme().practices().stream()
                .map(code -> code + " – " + file.practices().getOrDefault(code, "not in the register of practices"))
                .toList();
    }

    private static Moment moment(SchemeChange change, SchemeFile file) {
        return Moment.of(
                Written.dateTime(change.at()) + ", " + file.nameOf(change.by()),
                change.setting(),
                "Was: %s\nIs: %s".formatted(said(change.before()), said(change.after())));
    }

    private static String said(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
