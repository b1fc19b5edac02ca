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
/// the impossible ones included.
public final class History {

    /// A referral and the support that may come of it.
    public record Case(PersonId person, ReferralId referral, SupportId support, SchemeId scheme) {}

    private final RawRows rows;
    private final Set<String> acquainted = new HashSet<>();
    private int number;

    public History(DataSource owner, TestPlace place) {
        this.rows = new RawRows(owner, place.place().id());
    }

    public RawRows rows() {
        return rows;
    }

    public PersonId person(String given, LocalDate bornOn, @Nullable Integer decile) {
        var id = new PersonId(UUID.randomUUID());
        rows.add(
                "people",
                "id",
                id,
                "given_name",
                given,
                "family_name",
                "Example",
                "born_on",
                bornOn,
                "imd_decile",
                decile,
                "nhs_number_absent_reason",
                "nhs-number-not-known",
                "phone",
                "02079460123",
                "created_at",
                Instant.EPOCH);
        return id;
    }

    public void sex(PersonId person, String code, Instant at) {
        rows.add(
                "person_characteristics",
                "person_id",
                person,
                "characteristic",
                "sex",
                "recorded_at",
                at,
                "answer",
                code);
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
        rows.add(
                "referrals",
                "id",
                made.referral(),
                "reference",
                reference,
                "scheme_id",
                scheme,
                "person_id",
                person,
                "state",
                "submitted",
                "route",
                but.getOrDefault("route", "professional"),
                "source",
                "gp",
                "referrer_name",
                "Dr Example",
                "referrer_role",
                "GP",
                "referrer_email",
                but.getOrDefault("referrer_email", "gp@example.org"),
                "referrer_phone",
                "",
                "organisation",
                but.getOrDefault("organisation", TestPlaces.PRACTICE),
                "relationship",
                "",
                "person_agrees",
                "person",
                "reason",
                "Lost a husband in the spring.",
                "approach",
                "",
                "urgent",
                but.getOrDefault("urgent", false),
                "urgency_reason",
                "",
                "no_known_risks",
                true,
                "submission_key",
                UUID.randomUUID(),
                "submitted_at",
                at,
                "respond_by",
                but.getOrDefault("respond_by", day(at).plusDays(7)));
        step(made, "submitted", at, null);
        return made;
    }

    private void acquaint(PersonId person, SchemeId scheme, Instant at) {
        if (acquainted.add(person.value() + " " + scheme.value())) {
            rows.add(
                    "person_acquaintances",
                    "person_id",
                    person,
                    "scheme_id",
                    scheme,
                    "organisation",
                    TestPlaces.PRACTICE,
                    "since",
                    at);
        }
    }

    public void step(Case of, String step, Instant at, @Nullable String reason) {
        rows.add(
                "referral_steps",
                "id",
                UUID.randomUUID(),
                "referral_id",
                of.referral(),
                "step",
                step,
                "at",
                at,
                "reason",
                reason);
    }

    public void decide(Case of, String state, Instant at, @Nullable String reason) {
        step(of, state, at, reason);
        rows.set("referrals", of.referral(), "state", state);
        if (state.equals("accepted") || state.equals("declined")) {
            rows.set("referrals", of.referral(), "decided_at", at);
        }
    }

    public Case accept(Case of, Instant at) {
        decide(of, "accepted", at, null);
        rows.add(
                "supports",
                "id",
                of.support(),
                "referral_id",
                of.referral(),
                "scheme_id",
                of.scheme(),
                "person_id",
                of.person(),
                "state",
                "waiting",
                "opened_at",
                at);
        rows.add("support_periods", "support_id", of.support(), "number", 1, "from_at", at);
        supportStep(of, "opened", at, null);
        return of;
    }

    public void supportStep(Case of, String step, Instant at, @Nullable String reason) {
        rows.add(
                "support_steps",
                "id",
                UUID.randomUUID(),
                "support_id",
                of.support(),
                "step",
                step,
                "at",
                at,
                "reason",
                reason);
    }

    public void move(Case of, String state) {
        rows.set("supports", of.support(), "state", state);
    }

    /// Gives the person to a link worker; whoever worked with them before stops unless the history is to be wrong.
    public UUID allocate(Case of, AccountId worker, Instant at, @Nullable Instant until) {
        var id = UUID.randomUUID();
        rows.add(
                "allocations",
                "id",
                id,
                "support_id",
                of.support(),
                "worker_id",
                worker,
                "from_at",
                at,
                "until_at",
                until);
        rows.set("supports", of.support(), "worker_id", worker);
        supportStep(of, "allocated", at, null);
        return id;
    }

    public void attempt(Case of, AccountId worker, Instant at, String outcome) {
        rows.add(
                "contact_attempts",
                "id",
                UUID.randomUUID(),
                "support_id",
                of.support(),
                "at",
                at,
                "channel",
                "telephone",
                "outcome",
                outcome,
                "made_by",
                worker,
                "recorded_at",
                at);
    }

    public UUID session(Case of, AccountId worker, Instant at, String attendance) {
        var id = UUID.randomUUID();
        rows.add(
                "sessions",
                "id",
                id,
                "support_id",
                of.support(),
                "starts_at",
                at,
                "minutes",
                45,
                "mode",
                "telephone",
                "attendance",
                attendance,
                "held_by",
                worker,
                "booked_at",
                at.minusSeconds(86_400),
                "recorded_at",
                attendance.equals("booked") ? null : at);
        return id;
    }

    /// The first session is held.
    public void meet(Case of, AccountId worker, Instant at) {
        var met = session(of, worker, at, "attended");
        assert met.version() > 0;
        rows.set("supports", of.support(), "engaged_at", at);
        move(of, "engaged");
        supportStep(of, "met", at.plusSeconds(1), null);
    }

    public void plan(Case of, AccountId worker, Instant at) {
        rows.add(
                "plan_agreements",
                "support_id",
                of.support(),
                "agreed_at",
                at,
                "agreed_with",
                "person",
                "recorded_by",
                worker);
        move(of, "planned");
        supportStep(of, "plan-agreed", at, null);
    }

    /// Support ends: `closed`, `declined-by-person`, `not-reached` or `withdrawn`.
    public void end(Case of, String state, Instant at, @Nullable String reason) {
        move(of, state);
        rows.set("supports", of.support(), "closed_at", at);
        rows.set("supports", of.support(), "end_reason", reason);
        supportStep(of, state, at, reason);
    }

    public void reopen(Case of, Instant at, int period) {
        move(of, "engaged");
        rows.set("supports", of.support(), "closed_at", null);
        rows.set("supports", of.support(), "end_reason", null);
        rows.add("support_periods", "support_id", of.support(), "number", period, "from_at", at);
        supportStep(of, "reopened", at, null);
    }

    /// A questionnaire of ONS4.
    ///
    /// @param answers life satisfaction, worthwhile, happiness and anxiety, each a number or none; nothing while
    /// due
    public UUID ons4(Case of, String occasion, int period, LocalDate dueOn, @Nullable Integer... answers) {
        var id = UUID.randomUUID();
        var taken = answers.length > 0;
        rows.add(
                "assessments",
                "id",
                id,
                "support_id",
                of.support(),
                "scheme_id",
                of.scheme(),
                "person_id",
                of.person(),
                "period",
                period,
                "instrument",
                "ons4",
                "instrument_version",
                "2018",
                "occasion",
                occasion,
                "due_on",
                dueOn,
                "late_after",
                dueOn.plusDays(14),
                "state",
                taken ? "taken" : "due",
                "taken_on",
                taken ? dueOn : null,
                "mode",
                taken ? "telephone" : null,
                "administered_by",
                taken ? "link-worker" : null,
                "recorded_at",
                taken ? dueOn.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC) : null);
        var items = new String[] {"life-satisfaction", "worthwhile", "happy-yesterday", "anxious-yesterday"};
        for (int at = 0; at < answers.length; at++) {
            rows.add(
                    "assessment_answers",
                    "assessment_id",
                    id,
                    "item",
                    items[at],
                    "answer",
                    answers[at],
                    "no_answer",
                    answers[at] == null ? "do-not-know" : null);
        }
        return id;
    }

    public void missing(UUID assessment, String reason) {
        rows.set("assessments", assessment, "state", "missing");
        rows.set("assessments", assessment, "missing_reason", reason);
    }

    /// A word back that ends the loop, and the message that carries it.
    public void finalWord(Case of, Instant at, String state, boolean opened) {
        var word = UUID.randomUUID();
        rows.add(
                "words_back",
                "id",
                word,
                "referral_id",
                of.referral(),
                "occasion",
                "closed",
                "final",
                true,
                "content",
                json(),
                "written_at",
                at,
                "opened_at",
                opened ? at.plusSeconds(3_600) : null);
        rows.add(
                "messages",
                "id",
                UUID.randomUUID(),
                "cause",
                "word " + word,
                "channel",
                "email",
                "recipient_kind",
                "referrer",
                "recipient",
                "gp@example.org",
                "recipient_name",
                "Dr Example",
                "subject",
                "",
                "words",
                "",
                "about_kind",
                "word-back",
                "about_id",
                word,
                "state",
                state,
                "next_attempt_at",
                at,
                "created_at",
                at);
    }

    private static Object json() {
        try {
            var json = new org.postgresql.util.PGobject();
            json.setType("jsonb");
            json.setValue("{}");
            return json;
        } catch (java.sql.SQLException never) {
            throw new IllegalStateException(never);
        }
    }

    public void connect(Case of, UUID service, AccountId worker, Instant at, String kind, String state) {
        rows.add(
                "connections",
                "id",
                UUID.randomUUID(),
                "support_id",
                of.support(),
                "person_id",
                of.person(),
                "service_id",
                service,
                "kind",
                kind,
                "state",
                state,
                "reason",
                "",
                "made_by",
                worker,
                "made_at",
                at,
                "consent_id",
                kind.equals("referral") ? consent(of.person(), "share-with-service", at) : null);
    }

    /// A service of the shared directory.
    public UUID service(String name) {
        var source = UUID.randomUUID();
        var service = UUID.randomUUID();
        rows.shared(
                "insert into directory_sources (id, name, format) values (?, ?, 'own')", source, "Source " + source);
        rows.shared("""
                insert into services (id, source_id, source_key, name, description, summary, website, email, phone, status,
                                      eligibility, cost, free_of_charge, waiting_time, changed_at, content_hash, words)
                values (?, ?, 'one', ?, '', '', '', '', '', 'active', '', '', true, '', now(), '', ''::tsvector)
                """, service, source, name);
        return service;
    }

    /// Another scheme of the place.
    public SchemeId scheme(String name) {
        var id = new SchemeId(UUID.randomUUID());
        rows.add("schemes", "id", id, "name", name, "state", "open", "opened_at", Instant.EPOCH);
        return id;
    }

    /// The person agrees that the schemes of the place share what they write.
    public void agreeToShareAcrossSchemes(PersonId person, Instant at) {
        var id = consent(person, "share-across-schemes", at);
        assert id.version() == 4;
    }

    private UUID consent(PersonId person, String purpose, Instant at) {
        var id = UUID.randomUUID();
        rows.add(
                "consents",
                "id",
                id,
                "person_id",
                person,
                "purpose",
                purpose,
                "scope",
                "everything",
                "statement_version",
                "1",
                "answer",
                "given",
                "given_by",
                "person",
                "how",
                "in-person",
                "recorded_at",
                at);
        return id;
    }

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, org.kith.tenancy.PlaceClock.LONDON);
    }
}
