package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.History;
import org.kith.RawRows.Raw;

/// Caseloads, sessions, questionnaires due, connections and words back, counted again row by row in plain loops.
final class RecountOfWork {

    private final RawHistory raw;

    RecountOfWork(RawHistory raw) {
        this.raw = raw;
    }

    /// For each link worker: people now, on hold, since 1 April.
    Map<Object, List<Integer>> caseloads() {
        var april = LocalDate.of(
                raw.scope.today().getMonthValue() < 4
                        ? raw.scope.today().getYear() - 1
                        : raw.scope.today().getYear(),
                4,
                1);
        var now = new LinkedHashMap<Object, Set<Object>>();
        var hold = new LinkedHashMap<Object, Set<Object>>();
        var year = new LinkedHashMap<Object, Set<Object>>();
        for (var allocation : raw.allocations) {
            var support = raw.support(allocation.get("support_id"));
            var until = allocation.get("until_at");
            if (support == null
                    || RawHistory.at(allocation.get("from_at")).isAfter(raw.scope.now())
                    || (until != null && History.day(RawHistory.at(until)).isBefore(april))) {
                continue;
            }
            var person = Objects.requireNonNull(support.get("person_id"));
            for (Object whose : List.of(Objects.requireNonNull(allocation.get("worker_id")), "all")) {
                year.computeIfAbsent(whose, _ -> new HashSet<>()).add(person);
                if (support.get("closed_at") == null
                        && Objects.equals(support.get("worker_id"), allocation.get("worker_id"))) {
                    now.computeIfAbsent(whose, _ -> new HashSet<>()).add(person);
                    if ("on-hold".equals(support.get("state"))) {
                        hold.computeIfAbsent(whose, _ -> new HashSet<>()).add(person);
                    }
                }
            }
        }
        var counts = new LinkedHashMap<Object, List<Integer>>();
        year.forEach((whose, persons) -> counts.put(
                whose,
                List.of(
                        now.getOrDefault(whose, Set.of()).size(),
                        hold.getOrDefault(whose, Set.of()).size(),
                        persons.size())));
        return counts;
    }

    Map<Integer, Long> sessionsHeld() {
        var counts = new TreeMap<Integer, Long>();
        for (var support : raw.endedSupports()) {
            var held = (int) raw.sessions.stream()
                    .filter(session -> Objects.equals(session.get("support_id"), support.get("id")))
                    .filter(RawHistory::held)
                    .count();
            if (held > 0) {
                counts.merge(held, 1L, Long::sum);
            }
        }
        return counts;
    }

    Map<String, Long> attendance() {
        var counts = new TreeMap<String, Long>();
        for (var session : raw.sessions) {
            var starts = RawHistory.at(session.get("starts_at"));
            if (raw.support(session.get("support_id")) != null
                    && raw.inPeriod(starts)
                    && !starts.isAfter(raw.scope.now())) {
                counts.merge(RawHistory.text(session.get("attendance")), 1L, Long::sum);
            }
        }
        return counts;
    }

    List<Long> exits() {
        Set<Object> due = new HashSet<>();
        Set<Object> late = new HashSet<>();
        for (var assessment : raw.assessments) {
            var support = raw.support(assessment.get("support_id"));
            if (support != null
                    && "last".equals(assessment.get("occasion"))
                    && "due".equals(assessment.get("state"))
                    && ("closing".equals(support.get("state")) || support.get("closed_at") != null)) {
                due.add(Objects.requireNonNull(support.get("id")));
                if (RawHistory.date(assessment.get("late_after")).isBefore(raw.scope.today())) {
                    late.add(Objects.requireNonNull(support.get("id")));
                }
            }
        }
        return List.of((long) due.size(), (long) late.size());
    }

    /// "state/kind" and how many.
    Map<String, Long> connections() {
        var counts = new TreeMap<String, Long>();
        for (var connection : raw.connections) {
            if (raw.support(connection.get("support_id")) != null
                    && raw.inPeriod(RawHistory.at(connection.get("made_at")))) {
                counts.merge(connection.get("state") + "/" + connection.get("kind"), 1L, Long::sum);
            }
        }
        return counts;
    }

    Map<String, Long> loops() {
        var counts = new TreeMap<String, Long>();
        for (var referral : raw.referrals) {
            if (Set.of("professional", "organisation").contains(RawHistory.text(referral.get("route")))) {
                var ended = ended(referral);
                if (ended != null && raw.inPeriod(ended)) {
                    counts.merge(arrival(referral), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private @Nullable Instant ended(Raw referral) {
        var state = RawHistory.text(referral.get("state"));
        if (state.equals("declined") || state.equals("withdrawn")) {
            return raw.referralSteps.stream()
                    .filter(step -> Objects.equals(step.get("referral_id"), referral.get("id")))
                    .filter(step -> state.equals(step.get("step")))
                    .map(step -> RawHistory.at(step.get("at")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
        var support = raw.supportOf(referral);
        return support == null || support.get("closed_at") == null ? null : RawHistory.at(support.get("closed_at"));
    }

    private String arrival(Raw referral) {
        var written = raw.words.stream()
                .filter(word -> Objects.equals(word.get("referral_id"), referral.get("id")))
                .filter(word -> Boolean.TRUE.equals(word.get("final")))
                .toList();
        if (written.isEmpty()) {
            return "none";
        }
        var states = new HashSet<String>();
        for (var word : written) {
            if (word.get("opened_at") != null) {
                return "arrived";
            }
            raw.messages.stream()
                    .filter(message -> Objects.equals(message.get("about_id"), word.get("id")))
                    .forEach(message -> states.add(RawHistory.text(message.get("state"))));
        }
        if (states.contains("handed-over")) {
            return "arrived";
        }
        return states.stream().anyMatch(Set.of("failed", "bounced", "withheld")::contains) ? "failed" : "waiting";
    }
}
