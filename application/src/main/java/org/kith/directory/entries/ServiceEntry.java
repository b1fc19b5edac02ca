package org.kith.directory.entries;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.directory.MeetingPlace;
import org.kith.directory.MeetingTime;
import org.kith.directory.Reach;
import org.kith.directory.ServiceFlag;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Terms;
import org.kith.schemes.Need;

/// A service as its source describes it: all of it that Kith keeps, made safe.
///
/// Names of contacts, and who assured the entry, are left behind: the directory is public and they are people.
record ServiceEntry(
        String key,
        String name,
        @Nullable OrganisationEntry organisation,
        Description description,
        Reach reach,
        ServiceStatus status,
        Terms terms,
        List<String> languages,
        List<Need> needs,
        List<ServiceFlag> flags,
        @Nullable LocalDate assuredOn,
        List<MeetingPlace> places,
        List<MeetingTime> times) {

    ServiceEntry {
        languages = List.copyOf(languages);
        needs = List.copyOf(needs);
        flags = List.copyOf(flags);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    /// The same service with its organisation described otherwise, or not at all.
    ServiceEntry of(@Nullable OrganisationEntry other) {
        return new ServiceEntry(
                key, name, other, description, reach, status, terms, languages, needs, flags, assuredOn, places, times);
    }
}
