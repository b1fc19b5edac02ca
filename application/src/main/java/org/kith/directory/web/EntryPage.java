package org.kith.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.form.Entries;
import org.kith.directory.MeetingPlace;
import org.kith.directory.TakesReferrals;
import org.kith.directory.Weekday;
import org.kith.schemes.Need;

/// The form for an entry of the place's own.
///
/// @param id      of the entry; none while it is new
/// @param version of the entry as it was read; none while it is new
/// @param form    names a new form, so that a double click writes one entry
/// @param ended   whether the entry was withdrawn
public record EntryPage(
        @Nullable String id,
        @Nullable String version,
        @Nullable String form,
        boolean ended,
        Entries entries) {

    public boolean isNew() {
        return id == null;
    }

    public String title() {
        return isNew() ? "Add a service" : "Change an entry";
    }

    public String action() {
        return isNew() ? "/directory/new" : "/services/" + id + "/edit";
    }

    public String back() {
        return isNew() ? "/directory" : "/services/" + id;
    }

    public List<Choice> needs() {
        return Choice.all(Need.class);
    }

    public List<Choice> kinds() {
        return Choice.all(MeetingPlace.Kind.class);
    }

    public List<Choice> days() {
        return Choice.all(Weekday.class);
    }

    public List<Choice> takes() {
        return Choice.all(TakesReferrals.class);
    }

    public List<Choice> yesOrNo() {
        return Choice.all(YesNo.class);
    }
}
