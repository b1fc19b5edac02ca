package org.kith.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.schemes.Need;

/// A community service: what its source says of it, and what the place knows besides.
///
/// @param description safe HTML
/// @param summary     the beginning of the description, plain
/// @param assuredOn   when its source last made sure of it
/// @param here        what this place knows of it
/// @param version     of the entry itself, for those who may change it
public record Service(
        ServiceId id,
        String name,
        @Nullable Organisation organisation,
        Origin origin,
        String description,
        String summary,
        Reach reach,
        ServiceStatus status,
        Terms terms,
        List<String> languages,
        List<Need> needs,
        List<ServiceFlag> flags,
        @Nullable LocalDate assuredOn,
        List<MeetingPlace> places,
        List<MeetingTime> times,
        LocalKnowledge here,
        int version) {

    public Service {
        languages = List.copyOf(languages);
        needs = List.copyOf(needs);
        flags = List.copyOf(flags);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }

    public Freshness freshness() {
        return Freshness.of(assuredOn, here.checkedOn());
    }

    /// Where a referral to it goes; empty where nobody gave an address.
    public String referralEmail() {
        return here.referralEmail().isEmpty() ? reach.email() : here.referralEmail();
    }

    /// Whether people can be sent there at all.
    public boolean runs() {
        return status == ServiceStatus.ACTIVE || status == ServiceStatus.TEMPORARILY_CLOSED;
    }

    /// Who wrote the entry.
    ///
    /// @param ownEntry whether the place did, and so may change it
    public record Origin(SourceId id, String name, String licence, boolean ownEntry) {}
}
