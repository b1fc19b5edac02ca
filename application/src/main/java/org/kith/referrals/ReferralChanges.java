package org.kith.referrals;

import java.util.Optional;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.ReferralSteps.NewStep;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a change to a referral whole: its state, its history, the audit and the event stand or fall together.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferralChanges {

    private final Referrals referrals;
    private final ReferralSteps steps;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final PlaceSql sql;

    ReferralChanges(
            Referrals referrals, ReferralSteps steps, Audit audit, ApplicationEventPublisher events, PlaceSql sql) {
        this.referrals = referrals;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
        this.sql = sql;
    }

    /// The referral that an earlier press of the same button sent.
    Optional<Filed> sentWith(SubmissionKey key) {
        referrals.waitForTurn(key);
        return referrals.sentWith(key);
    }

    void file(Filed filed, ReferralRequest request, Actor actor) {
        referrals.add(filed, request);
        steps.note(filed.id(), new NewStep(StepKind.SUBMITTED, filed.submittedAt(), null, ""), actor);
        audit.note(actor, "sent", Subject.of("referral", filed.id()));
        events.publishEvent(
                new ReferralEvent.Submitted(tenant(), filed.id(), filed.scheme(), filed.person(), filed.submittedAt()));
    }

    void move(Referral moved, NewStep step, Actor actor, ReferralEvent event) {
        referrals.store(moved);
        steps.note(moved.id(), step, actor);
        audit.note(actor, step.step().code(), Subject.of("referral", moved.id()));
        events.publishEvent(event);
    }

    TenantId tenant() {
        return sql.tenant();
    }
}
