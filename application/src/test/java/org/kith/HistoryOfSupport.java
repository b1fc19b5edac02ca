package org.kith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.History.Case;
import org.kith.access.AccountId;

/// The part of a [History] that is about support: who gave it, sessions, questionnaires, its end and the word back.
abstract class HistoryOfSupport {

    private final RawRows rows;

    HistoryOfSupport(RawRows rows) {
        this.rows = rows;
    }

    public final RawRows rows() {
        return rows;
    }

    public void supportStep(Case of, String step, Instant at, @Nullable String reason) {
        rows.into("support_steps")
                .set("id", UUID.randomUUID())
                .set("support_id", of.support())
                .set("step", step)
                .set("at", at)
                .set("reason", reason)
                .add();
    }

    public void move(Case of, String state) {
        rows.set("supports", of.support(), "state", state);
    }

    /// Gives the person to a link worker; whoever worked with them before stops unless the history is to be wrong.
    public UUID allocate(Case of, AccountId worker, Instant at, @Nullable Instant until) {
        var id = UUID.randomUUID();
        rows.into("allocations")
                .set("id", id)
                .set("support_id", of.support())
                .set("worker_id", worker)
                .set("from_at", at)
                .set("until_at", until)
                .add();
        rows.set("supports", of.support(), "worker_id", worker);
        supportStep(of, "allocated", at, null);
        return id;
    }

    public void attempt(Case of, AccountId worker, Instant at, String outcome) {
        rows.into("contact_attempts")
                .set("id", UUID.randomUUID())
                .set("support_id", of.support())
                .set("at", at)
                .set("channel", "telephone")
                .set("outcome", outcome)
                .set("made_by", worker)
                .set("recorded_at", at)
                .add();
    }

    public UUID session(Case of, AccountId worker, Instant at, String attendance) {
        var id = UUID.randomUUID();
        rows.into("sessions")
                .set("id", id)
                .set("support_id", of.support())
                .set("starts_at", at)
                .set("minutes", 45)
                .set("mode", "telephone")
                .set("attendance", attendance)
                .set("held_by", worker)
                .set("booked_at", at.minusSeconds(86_400))
                .set("recorded_at", attendance.equals("booked") ? null : at)
                .add();
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
        rows.into("plan_agreements")
                .set("support_id", of.support())
                .set("agreed_at", at)
                .set("agreed_with", "person")
                .set("recorded_by", worker)
                .add();
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
        rows.into("support_periods")
                .set("support_id", of.support())
                .set("number", period)
                .set("from_at", at)
                .add();
        supportStep(of, "reopened", at, null);
    }

    /// A questionnaire of ONS4.
    ///
    /// @param answers life satisfaction, worthwhile, happiness and anxiety, each a number or none; nothing while
    /// due
    public UUID ons4(Case of, String occasion, int period, LocalDate dueOn, @Nullable Integer... answers) {
        var id = UUID.randomUUID();
        var taken = answers.length > 0;
        rows.into("assessments")
                .set("id", id)
                .set("support_id", of.support())
                .set("scheme_id", of.scheme())
                .set("person_id", of.person())
                .set("period", period)
                .set("instrument", "ons4")
                .set("instrument_version", "2018")
                .set("occasion", occasion)
                .set("due_on", dueOn)
                .set("late_after", dueOn.plusDays(14))
                .set("state", taken ? "taken" : "due")
                .set("taken_on", taken ? dueOn : null)
                .set("mode", taken ? "telephone" : null)
                .set("administered_by", taken ? "link-worker" : null)
                .set("recorded_at", taken ? dueOn.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC) : null)
                .add();
        var items = new String[] {"life-satisfaction", "worthwhile", "happy-yesterday", "anxious-yesterday"};
        for (int at = 0; at < answers.length; at++) {
            rows.into("assessment_answers")
                    .set("assessment_id", id)
                    .set("item", items[at])
                    .set("answer", answers[at])
                    .set("no_answer", answers[at] == null ? "do-not-know" : null)
                    .add();
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
        rows.into("words_back")
                .set("id", word)
                .set("referral_id", of.referral())
                .set("occasion", "closed")
                .set("final", true)
                .set("content", json())
                .set("written_at", at)
                .set("opened_at", opened ? at.plusSeconds(3_600) : null)
                .add();
        rows.into("messages")
                .set("id", UUID.randomUUID())
                .set("cause", "word " + word)
                .set("channel", "email")
                .set("recipient_kind", "referrer")
                .set("recipient", "gp@example.org")
                .set("recipient_name", "Dr Example")
                .set("subject", "")
                .set("words", "")
                .set("about_kind", "word-back")
                .set("about_id", word)
                .set("state", state)
                .set("next_attempt_at", at)
                .set("created_at", at)
                .add();
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

    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, org.kith.tenancy.PlaceClock.LONDON);
    }
}
