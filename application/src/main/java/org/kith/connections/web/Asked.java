package org.kith.connections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.design.Choice;
import org.kith.design.Written;
import org.kith.directory.Service;
import org.kith.people.Consent;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentScope;

/// What a page that refers somebody to a service asks about consent, and what it says of the service.
///
/// @param service its name
/// @param facts   what to know of it first
/// @param agreed  what the person agreed to before; empty where they must be asked
/// @param narrow  whether that leaves no room for words about them
/// @param letter  whether there is no e-mail address, so that a letter is printed
public record Asked(String service, String href, String facts, String agreed, boolean narrow, boolean letter) {

    static Asked of(Service service, Optional<Consent> ground) {
        var organisation = service.organisation();
        var by = organisation == null || organisation.name().equals(service.name())
                ? ""
                : "Run by " + organisation.name() + ". ";
        return new Asked(
                service.name(),
                "/services/" + service.id().value(),
                by + takes(service),
                ground.map(Asked::words).orElse(""),
                ground.filter(consent -> consent.asked().scope() == ConsentScope.CONTACT_AND_NEED)
                        .isPresent(),
                service.referralEmail().isEmpty());
    }

    private static String takes(Service service) {
        return switch (service.here().takesReferrals()) {
            case YES -> "It takes referrals now.";
            case NO -> "It takes no referrals now.";
            case UNKNOWN -> "Ask first whether it takes referrals.";
        };
    }

    private static String words(Consent consent) {
        return "%s that services we refer to are told: %s"
                .formatted(
                        Written.date(consent.recordedAt()),
                        consent.asked().scope().title().toLowerCase(Locale.UK));
    }

    public boolean asks() {
        return agreed.isEmpty();
    }

    /// How much may go to the service.
    public List<Choice> scopes() {
        var more = Choice.of(
                ConsentScope.SUMMARY.code(), narrow ? "Yes, they agree" : "Yes, and what I write below as well");
        return narrow
                ? List.of(more)
                : List.of(
                        Choice.of(
                                ConsentScope.CONTACT_AND_NEED.code(),
                                "Yes: name, how to reach them, and what they need"),
                        more);
    }

    public List<Choice> means() {
        var means = new ArrayList<Choice>();
        means.add(Choice.of("", "Choose"));
        means.addAll(Choice.all(ConsentMeans.class));
        return means;
    }
}
