package org.kith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;
import org.kith.people.PersonId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;

/// Writes what happened in a place straight into its tables, so that reports are tried on histories of any shape,
/// the impossible ones included. This part is about people, referrals and services.
public final class History extends HistoryOfSupport {

    /// A referral and the support that may come of it.
    public record Case(PersonId person, ReferralId referral, SupportId support, SchemeId scheme) {}

    private final Set<String> acquainted = new HashSet<>();
    private int number;

    public History(DataSource owner, TestPlace place) {
        super(new RawRows(owner, place.place().id()));
    }

    public PersonId person(String given, LocalDate bornOn, @Nullable Integer decile) {
        var id = new PersonId(UUID.randomUUID());
        rows().into("people")
                .set("id", id)
                .set("given_name", given)
                .set("family_name", "Example")
                .set("born_on", bornOn)
                .set("imd_decile", decile)
                .set("nhs_number_absent_reason", "nhs-number-not-known")
                .set("phone", "02079460123")
                .set("created_at", Instant.EPOCH)
                .add();
        return id;
    }

    public void sex(PersonId person, String code, Instant at) {
        rows().into("person_characteristics")
                .set("person_id", person)
                .set("characteristic", "sex")
                .set("recorded_at", at)
                .set("answer", code)
                .add();
    }

    /// A GP of Elm Street Surgery refers the person.
    public Case refer(PersonId person, SchemeId scheme, Instant at) {
        return refer(person, scheme, at, Map.of());
    }

    /// The same, otherwise than usual.
    ///
    /// @param but columns of the referral that differ
    public Case refer(PersonId person, SchemeId scheme, Instant at, Map<String, Object> but) {
        var made = new Case(person, new ReferralId(UUID.randomUUID()), new SupportId(UUID.randomUUID()), scheme);
        acquaint(person, scheme, at);
        var reference = "T%05d".formatted(++number);
        rows().into("referrals")
                .set("id", made.referral())
                .set("reference", reference)
                .set("scheme_id", scheme)
                .set("person_id", person)
                .set("state", "submitted")
                .set("route", but.getOrDefault("route", "professional"))
                .set("source", "gp")
                .set("referrer_name", "Dr Example")
                .set("referrer_role", "GP")
                .set("referrer_email", but.getOrDefault("referrer_email", "gp@example.org"))
                .set("referrer_phone", "")
                .set("organisation", but.getOrDefault("organisation", TestPlaces.PRACTICE))
                .set("relationship", "")
                .set("person_agrees", "person")
                .set("reason", "Lost a husband in the spring.")
                .set("approach", "")
                .set("urgent", but.getOrDefault("urgent", false))
                .set("urgency_reason", "")
                .set("no_known_risks", true)
                .set("submission_key", UUID.randomUUID())
                .set("submitted_at", at)
                .set("respond_by", but.getOrDefault("respond_by", day(at).plusDays(7)))
                .add();
        step(made, "submitted", at, null);
        return made;
    }

    private void acquaint(PersonId person, SchemeId scheme, Instant at) {
        if (acquainted.add(person.value() + " " + scheme.value())) {
            rows().into("person_acquaintances")
                    .set("person_id", person)
                    .set("scheme_id", scheme)
                    .set("organisation", TestPlaces.PRACTICE)
                    .set("since", at)
                    .add();
        }
    }

    public void step(Case of, String step, Instant at, @Nullable String reason) {
        rows().into("referral_steps")
                .set("id", UUID.randomUUID())
                .set("referral_id", of.referral())
                .set("step", step)
                .set("at", at)
                .set("reason", reason)
                .add();
    }

    public void decide(Case of, String state, Instant at, @Nullable String reason) {
        step(of, state, at, reason);
        rows().set("referrals", of.referral(), "state", state);
        if (state.equals("accepted") || state.equals("declined")) {
            rows().set("referrals", of.referral(), "decided_at", at);
        }
    }

    public Case accept(Case of, Instant at) {
        decide(of, "accepted", at, null);
        rows().into("supports")
                .set("id", of.support())
                .set("referral_id", of.referral())
                .set("scheme_id", of.scheme())
                .set("person_id", of.person())
                .set("state", "waiting")
                .set("opened_at", at)
                .add();
        rows().into("support_periods")
                .set("support_id", of.support())
                .set("number", 1)
                .set("from_at", at)
                .add();
        supportStep(of, "opened", at, null);
        return of;
    }

    public void connect(Case of, UUID service, AccountId worker, Instant at, String kind, String state) {
        rows().into("connections")
                .set("id", UUID.randomUUID())
                .set("support_id", of.support())
                .set("person_id", of.person())
                .set("service_id", service)
                .set("kind", kind)
                .set("state", state)
                .set("reason", "")
                .set("made_by", worker)
                .set("made_at", at)
                .set("consent_id", kind.equals("referral") ? consent(of.person(), "share-with-service", at) : null)
                .add();
    }

    /// A service of the shared directory.
    public UUID service(String name) {
        var source = UUID.randomUUID();
        var service = UUID.randomUUID();
        rows().shared(
                        "insert into directory_sources (id, name, format) values (?, ?, 'own')",
                        source,
                        "Source " + source);
        rows().shared("""
                insert into services (id, source_id, source_key, name, description, summary, website, email, phone, status,
                                      eligibility, cost, free_of_charge, waiting_time, changed_at, content_hash, words)
                values (?, ?, 'one', ?, '', '', '', '', '', 'active', '', '', true, '', now(), '', ''::tsvector)
                """, service, source, name);
        return service;
    }

    /// Another scheme of the place.
    public SchemeId scheme(String name) {
        var id = new SchemeId(UUID.randomUUID());
        rows().into("schemes")
                .set("id", id)
                .set("name", name)
                .set("state", "open")
                .set("opened_at", Instant.EPOCH)
                .add();
        return id;
    }

    /// The person agrees that the schemes of the place share what they write.
    public void agreeToShareAcrossSchemes(PersonId person, Instant at) {
        var id = consent(person, "share-across-schemes", at);
        assert id.version() == 4;
    }

    private UUID consent(PersonId person, String purpose, Instant at) {
        var id = UUID.randomUUID();
        rows().into("consents")
                .set("id", id)
                .set("person_id", person)
                .set("purpose", purpose)
                .set("scope", "everything")
                .set("statement_version", "1")
                .set("answer", "given")
                .set("given_by", "person")
                .set("how", "in-person")
                .set("recorded_at", at)
                .add();
        return id;
    }
}
