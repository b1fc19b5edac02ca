package org.kith.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.directory.ServiceId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people agreed to, or did not.
@Repository
@Transactional
public class Consents {

    private static final String SELECT = """
            select c.id, c.person_id, c.purpose, c.scope, c.recipient, c.recipient_id, c.statement_version, c.answer,
                   c.given_by, c.how, c.reason, c.recorded_by, c.recorded_at, c.withdrawn_at
              from consents c
             where c.tenant_id = :tenant
            """;
    private static final String OF_PERSON =
            SELECT + " and c.person_id = :person order by c.recorded_at desc, c.id desc";
    private static final String ONE = SELECT + " and c.id = :id";

    private final PlaceSql sql;

    Consents(PlaceSql sql) {
        this.sql = sql;
    }

    /// Every answer of somebody, the latest first.
    @Transactional(readOnly = true)
    public List<Consent> of(PersonId person) {
        return sql.of(OF_PERSON).with("person", person).list(Consents::consent);
    }

    /// Whether somebody allows something now. Ask at the moment of sharing, not before.
    ///
    /// @param service the service it would be shared with; none where the purpose has no choice of recipients
    @Transactional(readOnly = true)
    public boolean allows(PersonId person, ConsentPurpose purpose, Optional<ServiceId> service) {
        return ground(person, purpose, service).isPresent();
    }

    /// The answer by which somebody allows something now, which says how much of it; none when they do not.
    @Transactional(readOnly = true)
    public Optional<Consent> ground(PersonId person, ConsentPurpose purpose, Optional<ServiceId> service) {
        return ConsentRules.ground(of(person), purpose, service.orElse(null));
    }

    Optional<Consent> find(ConsentId id) {
        return sql.of(ONE).with("id", id).first(Consents::consent);
    }

    void add(Consent consent) {
        var asked = consent.asked();
        sql.of("""
                insert into consents
                       (tenant_id, id, person_id, purpose, scope, recipient, recipient_id, statement_version, answer,
                        given_by, how, reason, recorded_by, recorded_at)
                values (:tenant, :id, :person, :purpose, :scope, :recipient, :recipientId, :statement, :answer,
                        :givenBy, :how, :reason, :by, :at)
                """)
                .with("id", consent.id())
                .with("person", asked.person())
                .with("purpose", asked.purpose())
                .with("scope", asked.scope())
                .with("recipient", asked.recipient().name())
                .with("recipientId", asked.recipient().service())
                .with("statement", consent.statementVersion())
                .with("answer", asked.answer())
                .with("givenBy", asked.givenBy())
                .with("how", asked.how())
                .with("reason", asked.reason())
                .with("by", consent.recordedBy())
                .with("at", consent.recordedAt())
                .one();
    }

    /// Whether it still stood.
    boolean withdraw(ConsentId id, Actor actor, Instant at) {
        return sql.of("""
                        update consents set withdrawn_at = :at, withdrawn_by = :by
                         where tenant_id = :tenant and id = :id and answer = 'given' and withdrawn_at is null
                        """)
                        .with("id", id)
                        .with("by", actor.account())
                        .with("at", at)
                        .changed()
                == 1;
    }

    ConsentEvent given(Consent consent) {
        return new ConsentEvent.Given(
                sql.tenant(),
                consent.id(),
                consent.asked().person(),
                consent.purpose(),
                consent.recipient().service());
    }

    ConsentEvent withdrawn(Consent consent) {
        return new ConsentEvent.Withdrawn(
                sql.tenant(),
                consent.id(),
                consent.asked().person(),
                consent.purpose(),
                consent.recipient().service());
    }

    private static Consent consent(Row row) {
        return new Consent(
                row.id("id", ConsentId::new),
                new NewConsent(
                        row.id("person_id", PersonId::new),
                        row.coded("purpose", ConsentPurpose.class),
                        row.coded("scope", ConsentScope.class),
                        new Recipient(row.text("recipient"), row.idOrNull("recipient_id", ServiceId::new)),
                        row.coded("answer", ConsentAnswer.class),
                        row.text("given_by"),
                        row.coded("how", ConsentMeans.class),
                        row.text("reason")),
                row.text("statement_version"),
                row.idOrNull("recorded_by", AccountId::new),
                row.instant("recorded_at"),
                row.instantOrNull("withdrawn_at"));
    }
}
