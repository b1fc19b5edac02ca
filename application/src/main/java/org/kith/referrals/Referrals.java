package org.kith.referrals;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every referral sent to the place's schemes.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Referrals {

    private final PlaceSql sql;

    Referrals(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<Referral> find(ReferralId id) {
        return sql.of("""
                select id, reference, scheme_id, person_id, state, submitted_at, respond_by, decided_at, version
                  from referrals where tenant_id = :tenant and id = :id
                """).with("id", id).first(Referrals::referral);
    }

    /// The referral as whoever decides saw it; when somebody else has moved it since, the decision is not theirs to
    /// make.
    Referral require(ReferralId id, int version) {
        var referral = find(id).orElseThrow(() -> new NoSuchElementException("No referral " + id));
        if (referral.filed().version() != version) {
            throw new OptimisticLockingFailureException("The referral moved since it was read");
        }
        return referral;
    }

    Optional<Filed> sentWith(SubmissionKey key) {
        return sql.of("""
                select id, reference, scheme_id, person_id, submitted_at, respond_by, version
                  from referrals where tenant_id = :tenant and submission_key = :key
                """).with("key", key).first(Referrals::filed);
    }

    /// Lets one press of a send button at a time past this point, on every node.
    void waitForTurn(SubmissionKey key) {
        sql.of("select pg_advisory_xact_lock(hashtextextended(:tenant::text || :key::text, 0)) is null as locked")
                .with("key", key)
                .single(row -> row.flag("locked"));
    }

    void add(Filed filed, ReferralRequest request) {
        var referrer = request.referrer();
        var wanted = request.wanted();
        sql.of("""
                insert into referrals
                       (tenant_id, id, reference, scheme_id, person_id, state, route, source, referrer_name, referrer_role,
                        referrer_email, referrer_phone, referrer_account, organisation, practice_code, relationship,
                        person_agrees, reason, approach, urgent, urgency_reason, no_known_risks, previous_id,
                        submission_key, submitted_at, respond_by)
                values (:tenant, :id, :reference, :scheme, :person, 'submitted', :route, :source, :name, :role,
                        :email, :phone, :account, :organisation, :practice, :relationship,
                        :agrees, :reason, :approach, :urgent, :urgency, :noRisks, :previous,
                        :key, :at, :respondBy)
                """)
                .with("id", filed.id())
                .with("reference", filed.reference().value())
                .with("scheme", filed.scheme())
                .with("person", filed.person())
                .with("route", request.door())
                .with("source", request.source())
                .with("name", referrer.name())
                .with("role", referrer.role())
                .with("email", referrer.email())
                .with("phone", referrer.phone())
                .with("account", referrer.account())
                .with("organisation", referrer.organisation())
                .with("practice", referrer.practiceCode())
                .with("relationship", referrer.relationship())
                .with("agrees", request.agreement())
                .with("reason", wanted.reason())
                .with("approach", wanted.approach())
                .with("urgent", wanted.urgent())
                .with("urgency", wanted.urgency())
                .with("noRisks", request.risks().noneKnown())
                .with("previous", request.previous())
                .with("key", request.key())
                .with("at", filed.submittedAt())
                .with("respondBy", filed.respondBy())
                .one();
        addNeeds(filed.id(), request);
        addRisks(filed.id(), request.risks());
    }

    private void addNeeds(ReferralId id, ReferralRequest request) {
        sql.of("""
                insert into referral_needs (tenant_id, referral_id, need) select :tenant, :id, unnest(:needs::text[])
                """).with("id", id).with("needs", request.wanted().needs()).run();
    }

    private void addRisks(ReferralId id, Risks risks) {
        risks.known()
                .forEach((kind, note) -> sql.of("""
                insert into referral_risks (tenant_id, referral_id, kind, note) values (:tenant, :id, :kind, :note)
                """)
                        .with("id", id)
                        .with("kind", kind)
                        .with("note", note)
                        .one());
    }

    /// Stores the state that a referral has moved to. It fails when somebody else moved it since it was read.
    void store(Referral moved) {
        sql.of("""
                update referrals set state = :state, decided_at = :decided::timestamptz, version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("state", State.of(moved))
                .with("decided", decidedAt(moved))
                .with("id", moved.id())
                .with("version", moved.filed().version())
                .one();
    }

    private static @Nullable Instant decidedAt(Referral referral) {
        return switch (referral) {
            case Referral.Accepted accepted -> accepted.decidedAt();
            case Referral.Declined declined -> declined.decidedAt();
            case Referral.Submitted _, Referral.Returned _, Referral.Withdrawn _, Referral.EnteredInError _ -> null;
        };
    }

    private static Referral referral(Row row) {
        var filed = filed(row);
        return switch (row.coded("state", State.class)) {
            case SUBMITTED -> new Referral.Submitted(filed);
            case RETURNED -> new Referral.Returned(filed);
            case ACCEPTED -> new Referral.Accepted(filed, row.instant("decided_at"));
            case DECLINED -> new Referral.Declined(filed, row.instant("decided_at"));
            case WITHDRAWN -> new Referral.Withdrawn(filed);
            case ENTERED_IN_ERROR -> new Referral.EnteredInError(filed);
        };
    }

    private static Filed filed(Row row) {
        return new Filed(
                row.id("id", ReferralId::new),
                new Reference(row.text("reference")),
                row.id("scheme_id", SchemeId::new),
                row.id("person_id", PersonId::new),
                row.instant("submitted_at"),
                row.date("respond_by"),
                row.number("version"));
    }
}
