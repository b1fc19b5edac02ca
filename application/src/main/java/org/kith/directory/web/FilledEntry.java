package org.kith.directory.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.entries.OwnEntry;
import org.kith.tenancy.Coded;

/// A place's own directory entry as its form shows it when somebody begins to change it.
final class FilledEntry {

    private FilledEntry() {}

    /// An entry filled in as it stands.
    static Entries of(OwnEntry entry) {
        var reach = entry.reach();
        var terms = entry.terms();
        var form = Entries.none()
                .with("name", entry.name())
                .with("organisation", entry.organisation())
                .with("description", entry.description())
                .with("needs", codes(entry.needs()))
                .with("closed", entry.closedForNow() ? "yes" : "no")
                .with("free", terms.cost().free() ? "yes" : "no")
                .with("cost", terms.cost().words())
                .with("eligibility", terms.eligibility())
                .with("minimumAge", number(terms.minimumAge()))
                .with("maximumAge", number(terms.maximumAge()))
                .with("wait", terms.waitingTime())
                .with("languages", String.join(", ", entry.languages()))
                .with("email", reach.email())
                .with("phone", reach.phone())
                .with("website", reach.website())
                .with("join", reach.howToJoin())
                .with("area", reach.area())
                .with("alert", reach.alert());
        var placed = entry.places().stream()
                .findFirst()
                .map(place -> place(form, place))
                .orElse(form);
        return entry.times().stream()
                .findFirst()
                .map(time -> time(placed, time))
                .orElse(placed);
    }

    private static Entries place(Entries form, MeetingPlace place) {
        return form.with("kind", place.kind().code())
                .with("placeName", place.name())
                .with("address", place.address())
                .with("postcode", place.postcode())
                .with("access", place.accessibility());
    }

    private static Entries time(Entries form, MeetingTime time) {
        return form.with("days", time.days().split(",", -1))
                .with("opens", time(time.opensAt()))
                .with("closes", time(time.closesAt()))
                .with("times", time.description());
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : Written.time(time).replace("midnight", "12am");
    }

    private static String number(@Nullable Integer age) {
        return age == null ? "" : String.valueOf(age);
    }

    private static String[] codes(List<? extends Coded> list) {
        var codes = new ArrayList<String>();
        list.forEach(each -> codes.add(each.code()));
        return codes.toArray(String[]::new);
    }
}
