package org.kith.connections;

import java.util.Optional;
import org.kith.access.Actor;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.kith.directory.TakesReferrals;
import org.kith.people.Consent;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;
import org.kith.people.Consents;
import org.kith.people.Recipient;
import org.kith.people.RecordingConsent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Says whether a service may be referred to, and on the ground of which consent.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferringToServices {

    private final Services services;
    private final Consents consents;
    private final RecordingConsent recording;

    ReferringToServices(Services services, Consents consents, RecordingConsent recording) {
        this.services = services;
        this.consents = consents;
        this.recording = recording;
    }

    Possible terms(Arrangement made, Terms terms, Actor actor) {
        var service = services.require(made.service());
        return objection(service).<Possible>map(Possible.No::new).orElseGet(() -> agreed(made, service, terms, actor));
    }

    private static Optional<Decision.NotPossible> objection(Service service) {
        if (!service.runs()) {
            return Optional.of(new Decision.NotPossible("", "The directory says that this service has ended."));
        }
        return service.here().takesReferrals() == TakesReferrals.NO
                ? Optional.of(new Decision.NotPossible(
                        "how", "This service takes no referrals now. Signpost instead, or choose another"))
                : Optional.empty();
    }

    private Possible agreed(Arrangement made, Service service, Terms terms, Actor actor) {
        var asked = terms.asked();
        var scope = asked == null ? ground(made).map(each -> each.asked().scope()) : Optional.of(asked.scope());
        if (asked == null && scope.isEmpty()) {
            return new Possible.No(new Decision.NotPossible(
                    "consent", "Ask whether they agree. Without it nothing may go to the service"));
        }
        if (!terms.note().isEmpty()
                && scope.filter(ConsentScope.CONTACT_AND_NEED::equals).isPresent()) {
            return new Possible.No(new Decision.NotPossible(
                    "note",
                    "They agreed to name, contact and need only. Leave this empty, or ask whether more may go"));
        }
        var consent = asked == null
                ? ground(made).orElseThrow().id()
                : recording.record(asked.to(Recipient.of(service.name(), service.id())), actor);
        return new Possible.Yes(new Way.Referral(consent, terms.note(), service.referralEmail()));
    }

    private Optional<Consent> ground(Arrangement made) {
        return consents.ground(made.person(), ConsentPurpose.SHARE_WITH_SERVICE, Optional.of(made.service()));
    }

    /// Whether it is possible.
    sealed interface Possible {

        record Yes(Way.Referral by) implements Possible {}

        record No(Decision.NotPossible because) implements Possible {}
    }
}
