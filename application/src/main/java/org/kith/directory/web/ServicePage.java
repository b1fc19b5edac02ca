package org.kith.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Status;
import org.kith.design.SummaryRow;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.directory.Service;
import org.kith.directory.ServiceChanges;
import org.kith.directory.ServiceFlag;
import org.kith.directory.ServiceStatus;
import org.kith.directory.TakesReferrals;

/// A service with all that is known of it.
///
/// @param description safe HTML
/// @param support     the support it may be told or referred for; absent where the search was for nobody in particular
/// @param origin      who says all this, and on what terms it may be repeated
/// @param here        what the place knows besides; empty for the public
/// @param mayDescribe whether the reader may change what the place knows
/// @param mayWrite    whether the reader may change the entry itself
public record ServicePage(
        String id,
        String name,
        String description,
        String alert,
        List<SummaryRow> facts,
        List<Status> states,
        String checked,
        boolean stale,
        String origin,
        List<String> doubts,
        List<SummaryRow> here,
        List<Change> changes,
        @Nullable String support,
        String back,
        boolean mayDescribe,
        boolean mayWrite) {

    public ServicePage {
        facts = List.copyOf(facts);
        states = List.copyOf(states);
        doubts = List.copyOf(doubts);
        here = List.copyOf(here);
        changes = List.copyOf(changes);
    }

    static ServicePage forPublic(Service service, String place, LocalDate today) {
        return new ServicePage(
                service.id().value().toString(),
                service.name(),
                service.description(),
                service.reach().alert(),
                ServiceFacts.of(service),
                status(service),
                service.freshness().words(today),
                service.freshness().stale(today),
                origin(service),
                List.of(),
                List.of(),
                List.of(),
                null,
                "/p/" + place + "/services",
                false,
                false);
    }

    static ServicePage forStaff(
            Service service,
            List<ServiceChanges.Past> changes,
            @Nullable String support,
            boolean mayDescribe,
            boolean looksAfterEntries,
            LocalDate today) {
        return new ServicePage(
                service.id().value().toString(),
                service.name(),
                service.description(),
                service.reach().alert(),
                ServiceFacts.of(service),
                states(service),
                service.freshness().words(today),
                service.freshness().stale(today),
                origin(service),
                service.flags().stream().map(ServiceFlag::title).toList(),
                here(service),
                changes.stream().map(Change::of).toList(),
                support,
                support == null ? "/directory" : "/directory?support=" + support,
                mayDescribe,
                looksAfterEntries && service.origin().ownEntry());
    }

    private static List<SummaryRow> here(Service service) {
        var known = service.here();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Referrals", known.takesReferrals().title()));
        rows.add(SummaryRow.of("Places and waits", orNothing(known.capacity())));
        rows.add(SummaryRow.of(
                "Referrals go to",
                service.referralEmail().isEmpty()
                        ? "No address: people can be told about it, not referred"
                        : service.referralEmail()));
        rows.add(SummaryRow.of("Notes for staff", orNothing(known.notes())));
        if (known.hidden()) {
            rows.add(SummaryRow.of("In searches", "Hidden here"));
        }
        return rows;
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "Nothing yet" : words;
    }

    private static List<Status> states(Service service) {
        var states = new ArrayList<>(status(service));
        switch (service.here().takesReferrals()) {
            case YES -> states.add(Status.of(TakesReferrals.YES.title(), Tone.GREEN));
            case NO -> states.add(Status.of(TakesReferrals.NO.title(), Tone.RED));
            case UNKNOWN -> {}
        }
        return states;
    }

    private static List<Status> status(Service service) {
        return switch (service.status()) {
            case ACTIVE -> List.of();
            case TEMPORARILY_CLOSED -> List.of(Status.of(ServiceStatus.TEMPORARILY_CLOSED.title(), Tone.ORANGE));
            case INACTIVE, DEFUNCT -> List.of(Status.of(service.status().title(), Tone.RED));
        };
    }

    private static String origin(Service service) {
        var origin = service.origin();
        if (origin.ownEntry()) {
            return "Written by this place.";
        }
        return "From “" + origin.name() + "”. "
                + (origin.licence().isEmpty() ? "Its licence is not stated." : "Licence: " + origin.licence() + ".");
    }

    /// A change that the place made, in a line.
    public record Change(String what, String when) {

        static Change of(ServiceChanges.Past past) {
            var words = past.words();
            return new Change(
                    "%s: from “%s” to “%s”".formatted(words.field(), words.before(), words.after()),
                    Written.date(past.at()) + (past.by() == null ? "" : ", " + past.by()));
        }
    }
}
