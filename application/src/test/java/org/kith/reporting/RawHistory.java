package org.kith.reporting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.History;
import org.kith.RawRows;
import org.kith.RawRows.Raw;
import org.kith.access.SchemeId;

/// The rows of a place that count in some schemes, and where in them to find what. It knows nothing of the program's
/// statements.
final class RawHistory {

    final Scope scope;
    final List<Raw> referrals = new ArrayList<>();
    final List<Raw> referralSteps;
    final List<Raw> supports = new ArrayList<>();
    final List<Raw> attempts;
    final List<Raw> sessions;
    final List<Raw> plans;
    final List<Raw> allocations;
    final List<Raw> assessments;
    final List<Raw> answers;
    final List<Raw> people;
    final List<Raw> characteristics;
    final List<Raw> connections;
    final List<Raw> words;
    final List<Raw> messages;

    RawHistory(RawRows rows, Scope scope) {
        this.scope = scope;
        var schemes = scope.schemes().stream().map(SchemeId::value).toList();
        for (var row : rows.all("referrals")) {
            if (schemes.contains(row.get("scheme_id")) && !"entered-in-error".equals(row.get("state"))) {
                referrals.add(row);
            }
        }
        for (var row : rows.all("supports")) {
            if (referrals.stream().anyMatch(each -> Objects.equals(each.get("id"), row.get("referral_id")))) {
                supports.add(row);
            }
        }
        referralSteps = rows.all("referral_steps");
        attempts = rows.all("contact_attempts");
        sessions = rows.all("sessions");
        plans = rows.all("plan_agreements");
        allocations = rows.all("allocations");
        assessments = rows.all("assessments");
        answers = rows.all("assessment_answers");
        people = rows.all("people");
        characteristics = rows.all("person_characteristics");
        connections = rows.all("connections");
        words = rows.all("words_back");
        messages = rows.all("messages");
    }

    List<Raw> sent() {
        return referrals.stream()
                .filter(referral -> inPeriod(at(referral.get("submitted_at"))))
                .toList();
    }

    List<Raw> endedSupports() {
        return supports.stream()
                .filter(support -> support.get("closed_at") != null && inPeriod(at(support.get("closed_at"))))
                .toList();
    }

    @Nullable Raw supportOf(Raw referral) {
        return supports.stream()
                .filter(support -> Objects.equals(support.get("referral_id"), referral.get("id")))
                .findFirst()
                .orElse(null);
    }

    @Nullable Raw support(@Nullable Object id) {
        return supports.stream()
                .filter(support -> Objects.equals(support.get("id"), id))
                .findFirst()
                .orElse(null);
    }

    @Nullable Instant decided(Raw referral) {
        return first(
                referralSteps,
                "referral_id",
                referral.get("id"),
                "at",
                step -> Set.of("accepted", "declined").contains(text(step.get("step"))));
    }

    @Nullable Instant firstFound(Raw support) {
        return first(
                attempts,
                "support_id",
                support.get("id"),
                "at",
                attempt -> Set.of("reached", "asked-to-call-back").contains(text(attempt.get("outcome"))));
    }

    @Nullable Instant firstSession(Raw support) {
        return first(sessions, "support_id", support.get("id"), "starts_at", RawHistory::held);
    }

    static boolean held(Raw session) {
        return Set.of("attended", "late").contains(text(session.get("attendance")));
    }

    static @Nullable Instant first(
            List<Raw> rows, String key, @Nullable Object id, String when, Predicate<Raw> counts) {
        return rows.stream()
                .filter(row -> Objects.equals(row.get(key), id))
                .filter(counts)
                .map(row -> at(row.get(when)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static boolean has(List<Raw> rows, String key, @Nullable Object id, Predicate<Raw> counts) {
        return rows.stream().anyMatch(row -> Objects.equals(row.get(key), id) && counts.test(row));
    }

    boolean inPeriod(Instant at) {
        var day = History.day(at);
        return !day.isBefore(scope.period().first())
                && !day.isAfter(scope.period().last());
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    static Instant at(@Nullable Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : Instant.MAX;
    }

    static LocalDate date(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : LocalDate.MAX;
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
