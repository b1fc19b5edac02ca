package org.kith.directory.entries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.Reach;
import org.kith.directory.Service;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Terms;
import org.kith.schemes.Need;

/// A service as the place itself describes it.
///
/// @param organisation who runs it; empty where nobody said
/// @param description  as somebody typed it, with line breaks
/// @param closedForNow whether it pauses, such as over the summer
public record OwnEntry(
        String name,
        String organisation,
        String description,
        Reach reach,
        boolean closedForNow,
        Terms terms,
        List<String> languages,
        List<Need> needs,
        List<MeetingPlace> places,
        List<MeetingTime> times) {

    public OwnEntry {
        languages = List.copyOf(languages);
        needs = List.copyOf(needs);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    /// What an entry says now.
    public static OwnEntry of(Service service) {
        var organisation = service.organisation();
        return new OwnEntry(
                service.name(),
                organisation == null ? "" : organisation.name(),
                Description.asTyped(service.description()),
                service.reach(),
                service.status() == ServiceStatus.TEMPORARILY_CLOSED,
                service.terms(),
                service.languages(),
                service.needs(),
                service.places(),
                service.times());
    }

    ServiceStatus status() {
        return closedForNow ? ServiceStatus.TEMPORARILY_CLOSED : ServiceStatus.ACTIVE;
    }

    /// Field by field, to tell what a change changed.
    Map<String, String> inWords() {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", name);
        words.put("Run by", organisation);
        words.put("What it is", description);
        words.put("When", lines(times.stream().map(MeetingTime::words)));
        words.put("Where", lines(places.stream().map(OwnEntry::place)));
        words.put("Area", reach.area());
        words.put("Cost", terms.cost().free() ? "Free" : terms.cost().words());
        words.put("Who it is for", lines(Stream.of(terms.eligibility(), terms.ages())));
        words.put("Helps with", lines(needs.stream().map(Need::title)));
        words.put("Languages", String.join(", ", languages));
        words.put("How to join", reach.howToJoin());
        words.put("Wait", terms.waitingTime());
        words.put("Phone", reach.phone());
        words.put("E-mail", reach.email());
        words.put("Website", reach.website());
        words.put("What to know first", reach.alert());
        words.put("Runs", status().title());
        return words;
    }

    private static String place(MeetingPlace place) {
        return Stream.of(place.kind().title(), place.words(), place.accessibility())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> each) {
        return each.filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }
}
