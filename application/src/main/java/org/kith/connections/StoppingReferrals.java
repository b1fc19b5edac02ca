package org.kith.connections;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.connections.ConnectionSteps.NewStep;
import org.kith.people.ConsentEvent;
import org.kith.people.ConsentPurpose;
import org.kith.people.Consents;
import org.kith.referrals.SupportId;
import org.kith.support.SupportEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

/// What a service was sent ends with the ground for it: when the person takes back their agreement, or does not want
/// the support.
///
/// Events may arrive late and twice; what the answer page shows is asked of the consent itself each time.
@Service
class StoppingReferrals {

    private final Connections connections;
    private final ConnectionChanges changes;
    private final Consents consents;
    private final WritingToServices writing;

    StoppingReferrals(
            Connections connections, ConnectionChanges changes, Consents consents, WritingToServices writing) {
        this.connections = connections;
        this.changes = changes;
        this.consents = consents;
        this.writing = writing;
    }

    @ApplicationModuleListener
    void on(ConsentEvent.Withdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.SHARE_WITH_SERVICE) {
            connections.referralsOf(withdrawn.person()).stream()
                    .filter(each -> !isAllowed(each))
                    .forEach(this::withoutConsent);
        }
    }

    private boolean isAllowed(Connection connection) {
        var made = connection.made();
        return consents.allows(made.person(), ConsentPurpose.SHARE_WITH_SERVICE, Optional.of(made.service()));
    }

    /// Whoever goes there already may go on; only the service hears no more from here.
    private void withoutConsent(Connection connection) {
        var decision = switch (connection) {
            case Connection.NotStarted before ->
                changes.move(
                        before.giveUp(NotStartedReason.CONSENT_WITHDRAWN, changes.now()),
                        step(Step.DID_NOT_START, NotStartedReason.CONSENT_WITHDRAWN));
            case Connection other -> changes.move(other, step(Step.CONSENT_WITHDRAWN, null));
        };
        assert decision instanceof Decision.Made;
        writing.stop(connection);
    }

    @ApplicationModuleListener
    void on(SupportEvent.Withdrawn withdrawn) {
        supportEnded(withdrawn.support());
    }

    @ApplicationModuleListener
    void on(SupportEvent.DeclinedByPerson declined) {
        supportEnded(declined.support());
    }

    private void supportEnded(SupportId support) {
        for (var connection : connections.of(support)) {
            if (connection instanceof Connection.NotStarted before) {
                var decision = changes.move(
                        before.giveUp(NotStartedReason.SUPPORT_ENDED, changes.now()),
                        step(Step.DID_NOT_START, NotStartedReason.SUPPORT_ENDED));
                assert decision instanceof Decision.Made;
                if (before.way().orElse(null) instanceof Way.Referral) {
                    writing.stop(before);
                }
            }
        }
    }

    private static NewStep step(Step step, @Nullable NotStartedReason reason) {
        return new NewStep(step, Teller.KITH, reason, "", new Actor.Itself());
    }
}
