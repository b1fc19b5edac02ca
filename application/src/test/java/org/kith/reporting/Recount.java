package org.kith.reporting;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.History;
import org.kith.RawRows;
import org.kith.RawRows.Raw;
import org.kith.access.SchemeId;

/// Counts everything again, row by row, in plain loops that know nothing of the program's statements.
final class Recount {

    private final Scope scope;
    private final List<Raw> referrals = new ArrayList<>();
    private final List<Raw> referralSteps;
    private final List<Raw> supports = new ArrayList<>();
    private final List<Raw> attempts;
    private final List<Raw> sessions;
    private final List<Raw> plans;
    private final List<Raw> allocations;
    private final List<Raw> assessments;
    private final List<Raw> answers;
    private final List<Raw> people;
    private final List<Raw> characteristics;
    private final List<Raw> connections;
    private final List<Raw> words;
    private final List<Raw> messages;

    Recount(RawRows rows, Scope scope) {
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

    /// "furthest/fate/reason" and how many.
    Map<String, Long> paths() {
        var counts = new TreeMap<String, Long>();
        for (var referral : sent()) {
            counts.merge(path(referral), 1L, Long::sum);
        }
        return counts;
    }

    long peopleSent() {
        Set<@Nullable Object> different = new HashSet<>();
        sent().forEach(referral -> different.add(referral.get("person_id")));
        return different.size();
    }

    private String path(Raw referral) {
        var support = supportOf(referral);
        var accepted =
                has(referralSteps, "referral_id", referral.get("id"), step -> "accepted".equals(step.get("step")));
        var met = support != null && firstSession(support) != null;
        var reached = met || (support != null && firstFound(support) != null);
        var planned = support != null && has(plans, "support_id", support.get("id"), _ -> true);
        var reason = support == null ? "" : text(support.get("end_reason"));
        var goals = support != null
                && "closed".equals(support.get("state"))
                && (reason.equals("goals-met") || reason.equals("partly-met"));
        String stage;
        if (!accepted) {
            stage = "referred";
        } else if (!reached) {
            stage = "accepted";
        } else if (!met) {
            stage = "reached";
        } else if (!planned) {
            stage = "met";
        } else {
            stage = goals && "accepted".equals(referral.get("state")) ? "completed" : "planned";
        }
        return stage + "/" + fate(referral, support, stage, reason);
    }

    private String fate(Raw referral, @Nullable Raw support, String stage, String reason) {
        var state = text(referral.get("state"));
        if (state.equals("declined")) {
            return "declined-by-scheme/" + lastReason(referral);
        }
        if (state.equals("withdrawn")) {
            return "withdrawn/" + lastReason(referral);
        }
        if (support == null) {
            return "open/" + (state.equals("accepted") ? "waiting" : state);
        }
        var stands = text(support.get("state"));
        return switch (stands) {
            case "not-reached", "declined-by-person", "withdrawn" -> stands + "/" + reason;
            case "closed" -> (stage.equals("completed") ? "completed/" : "closed/") + reason;
            default -> "open/" + stands;
        };
    }

    private String lastReason(Raw referral) {
        return referralSteps.stream()
                .filter(step -> Objects.equals(step.get("referral_id"), referral.get("id")))
                .filter(step -> Set.of("declined", "withdrawn").contains(text(step.get("step"))))
                .max(Comparator.comparing(step -> at(step.get("at"))))
                .map(step -> text(step.get("reason")))
                .orElse("");
    }

    /// Days waited until the decision, the first contact or the first session, each wait as often as it occurs.
    Map<Integer, Long> waits(Wait wait) {
        var counts = new TreeMap<Integer, Long>();
        for (var referral : sent()) {
            var came = came(referral, wait);
            if (came != null) {
                var days = History.day(came).toEpochDay()
                        - History.day(at(referral.get("submitted_at"))).toEpochDay();
                counts.merge((int) days, 1L, Long::sum);
            }
        }
        return counts;
    }

    private @Nullable Instant came(Raw referral, Wait wait) {
        var support = supportOf(referral);
        return switch (wait) {
            case DECISION -> decided(referral);
            case CONTACT -> support == null ? null : earlier(firstFound(support), firstSession(support));
            case SESSION -> support == null ? null : firstSession(support);
        };
    }

    long waitingNow(Wait wait) {
        return stillOpen().stream().filter(referral -> waits(referral, wait)).count();
    }

    @Nullable LocalDate waitingSince(Wait wait) {
        return stillOpen().stream()
                .filter(referral -> waits(referral, wait))
                .map(referral -> History.day(at(referral.get("submitted_at"))))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean waits(Raw referral, Wait wait) {
        return wait == Wait.DECISION ? !"accepted".equals(referral.get("state")) : came(referral, wait) == null;
    }

    private List<Raw> stillOpen() {
        return referrals.stream()
                .filter(referral -> switch (text(referral.get("state"))) {
                    case "submitted", "returned" -> true;
                    case "accepted" -> {
                        var support = supportOf(referral);
                        yield support == null || support.get("closed_at") == null;
                    }
                    default -> false;
                })
                .toList();
    }

    /// Decided, in time, overdue now.
    List<Long> answers() {
        long decided = 0;
        long inTime = 0;
        for (var referral : sent()) {
            var at = decided(referral);
            if (at != null) {
                decided++;
                if (!History.day(at).isAfter(date(referral.get("respond_by")))) {
                    inTime++;
                }
            }
        }
        var overdue = referrals.stream()
                .filter(referral -> "submitted".equals(referral.get("state")))
                .filter(referral -> date(referral.get("respond_by")).isBefore(scope.today()))
                .count();
        return List.of(decided, inTime, overdue);
    }

    /// For each link worker: people now, on hold, since 1 April.
    Map<Object, List<Integer>> caseloads() {
        var april = LocalDate.of(
                scope.today().getMonthValue() < 4
                        ? scope.today().getYear() - 1
                        : scope.today().getYear(),
                4,
                1);
        var now = new LinkedHashMap<Object, Set<Object>>();
        var hold = new LinkedHashMap<Object, Set<Object>>();
        var year = new LinkedHashMap<Object, Set<Object>>();
        for (var allocation : allocations) {
            var support = support(allocation.get("support_id"));
            var until = allocation.get("until_at");
            if (support == null
                    || at(allocation.get("from_at")).isAfter(scope.now())
                    || (until != null && History.day(at(until)).isBefore(april))) {
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
        for (var support : endedSupports()) {
            var held = (int) sessions.stream()
                    .filter(session -> Objects.equals(session.get("support_id"), support.get("id")))
                    .filter(Recount::held)
                    .count();
            if (held > 0) {
                counts.merge(held, 1L, Long::sum);
            }
        }
        return counts;
    }

    Map<String, Long> attendance() {
        var counts = new TreeMap<String, Long>();
        for (var session : sessions) {
            var starts = at(session.get("starts_at"));
            if (support(session.get("support_id")) != null && inPeriod(starts) && !starts.isAfter(scope.now())) {
                counts.merge(text(session.get("attendance")), 1L, Long::sum);
            }
        }
        return counts;
    }

    List<Long> exits() {
        Set<Object> due = new HashSet<>();
        Set<Object> late = new HashSet<>();
        for (var assessment : assessments) {
            var support = support(assessment.get("support_id"));
            if (support != null
                    && "last".equals(assessment.get("occasion"))
                    && "due".equals(assessment.get("state"))
                    && ("closing".equals(support.get("state")) || support.get("closed_at") != null)) {
                due.add(Objects.requireNonNull(support.get("id")));
                if (date(assessment.get("late_after")).isBefore(scope.today())) {
                    late.add(Objects.requireNonNull(support.get("id")));
                }
            }
        }
        return List.of((long) due.size(), (long) late.size());
    }

    /// "state/kind" and how many.
    Map<String, Long> connections() {
        var counts = new TreeMap<String, Long>();
        for (var connection : connections) {
            if (support(connection.get("support_id")) != null && inPeriod(at(connection.get("made_at")))) {
                counts.merge(connection.get("state") + "/" + connection.get("kind"), 1L, Long::sum);
            }
        }
        return counts;
    }

    Map<String, Long> loops() {
        var counts = new TreeMap<String, Long>();
        for (var referral : referrals) {
            if (Set.of("professional", "organisation").contains(text(referral.get("route")))) {
                var ended = ended(referral);
                if (ended != null && inPeriod(ended)) {
                    counts.merge(arrival(referral), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    private @Nullable Instant ended(Raw referral) {
        var state = text(referral.get("state"));
        if (state.equals("declined") || state.equals("withdrawn")) {
            return referralSteps.stream()
                    .filter(step -> Objects.equals(step.get("referral_id"), referral.get("id")))
                    .filter(step -> state.equals(step.get("step")))
                    .map(step -> at(step.get("at")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
        var support = supportOf(referral);
        return support == null || support.get("closed_at") == null ? null : at(support.get("closed_at"));
    }

    private String arrival(Raw referral) {
        var written = words.stream()
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
            messages.stream()
                    .filter(message -> Objects.equals(message.get("about_id"), word.get("id")))
                    .forEach(message -> states.add(text(message.get("state"))));
        }
        if (states.contains("handed-over")) {
            return "arrived";
        }
        return states.stream().anyMatch(Set.of("failed", "bounced", "withheld")::contains) ? "failed" : "waiting";
    }

    /// The first and last value of one item of everybody who started, not a number where there is none.
    List<double[]> scores(String item) {
        var pairs = new ArrayList<double[]>();
        for (var support : starters()) {
            pairs.add(new double[] {answer(support, "first", item), answer(support, "last", item)});
        }
        return pairs;
    }

    /// "By/Group" with those who have both and those who have not.
    Map<String, List<Integer>> missing() {
        var counts = new TreeMap<String, int[]>();
        for (var support : starters()) {
            var person = people.stream()
                    .filter(each -> Objects.equals(each.get("id"), support.get("person_id")))
                    .findFirst()
                    .orElseThrow();
            var referral = referrals.stream()
                    .filter(each -> Objects.equals(each.get("id"), support.get("referral_id")))
                    .findFirst()
                    .orElseThrow();
            var both = taken(support, "first") != null && taken(support, "last") != null;
            for (var group : List.of(
                    "Age/" + age(person, referral), "Sex/" + sex(person), "Deprivation decile/" + decile(person))) {
                counts.computeIfAbsent(group, _ -> new int[2])[both ? 0 : 1]++;
            }
        }
        var found = new TreeMap<String, List<Integer>>();
        counts.forEach((group, pair) -> found.put(group, List.of(pair[0], pair[1])));
        return found;
    }

    private static String age(Raw person, Raw referral) {
        var born = date(person.get("born_on"));
        var on = History.day(at(referral.get("submitted_at")));
        int years = on.getYear() - born.getYear();
        if (on.getMonthValue() < born.getMonthValue()
                || (on.getMonthValue() == born.getMonthValue() && on.getDayOfMonth() < born.getDayOfMonth())) {
            years--;
        }
        if (years < 30) {
            return "18 to 29";
        }
        if (years < 45) {
            return "30 to 44";
        }
        return years < 65 ? "45 to 64" : years < 80 ? "65 to 79" : "80 and over";
    }

    private String sex(Raw person) {
        var answer = characteristics.stream()
                .filter(row -> Objects.equals(row.get("person_id"), person.get("id")))
                .filter(row -> "sex".equals(row.get("characteristic")))
                .max(Comparator.comparing(row -> at(row.get("recorded_at"))))
                .map(row -> text(row.get("answer")))
                .orElse("");
        return switch (answer) {
            case "1" -> "Male";
            case "2" -> "Female";
            case "9" -> "Neither male nor female";
            default -> "Not known";
        };
    }

    private static String decile(Raw person) {
        return person.get("imd_decile") instanceof Integer decile
                ? switch (decile) {
                    case 1, 2 -> "1 and 2, most deprived";
                    case 3, 4 -> "3 and 4";
                    case 5, 6 -> "5 and 6";
                    case 7, 8 -> "7 and 8";
                    default -> "9 and 10, least deprived";
                }
                : "Not known";
    }

    private List<Raw> starters() {
        return endedSupports().stream()
                .filter(support -> support.get("engaged_at") != null)
                .filter(support -> has(assessments, "support_id", support.get("id"), _ -> true))
                .toList();
    }

    private double answer(Raw support, String occasion, String item) {
        var assessment = taken(support, occasion);
        if (assessment == null) {
            return Double.NaN;
        }
        return answers.stream()
                .filter(answer -> Objects.equals(answer.get("assessment_id"), assessment.get("id")))
                .filter(answer -> item.equals(answer.get("item")))
                .map(answer -> answer.get("answer") instanceof Integer number ? (double) number : Double.NaN)
                .findFirst()
                .orElse(Double.NaN);
    }

    private @Nullable Raw taken(Raw support, String occasion) {
        var order = Comparator.<Raw>comparingInt(row -> row.get("period") instanceof Integer period ? period : 0);
        return assessments.stream()
                .filter(row -> Objects.equals(row.get("support_id"), support.get("id")))
                .filter(row -> occasion.equals(row.get("occasion")))
                .filter(row -> "taken".equals(row.get("state")))
                .min(occasion.equals("first") ? order : order.reversed())
                .orElse(null);
    }

    private List<Raw> sent() {
        return referrals.stream()
                .filter(referral -> inPeriod(at(referral.get("submitted_at"))))
                .toList();
    }

    private List<Raw> endedSupports() {
        return supports.stream()
                .filter(support -> support.get("closed_at") != null && inPeriod(at(support.get("closed_at"))))
                .toList();
    }

    private @Nullable Raw supportOf(Raw referral) {
        return supports.stream()
                .filter(support -> Objects.equals(support.get("referral_id"), referral.get("id")))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Raw support(@Nullable Object id) {
        return supports.stream()
                .filter(support -> Objects.equals(support.get("id"), id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant decided(Raw referral) {
        return first(
                referralSteps,
                "referral_id",
                referral.get("id"),
                "at",
                step -> Set.of("accepted", "declined").contains(text(step.get("step"))));
    }

    private @Nullable Instant firstFound(Raw support) {
        return first(
                attempts,
                "support_id",
                support.get("id"),
                "at",
                attempt -> Set.of("reached", "asked-to-call-back").contains(text(attempt.get("outcome"))));
    }

    private @Nullable Instant firstSession(Raw support) {
        return first(sessions, "support_id", support.get("id"), "starts_at", Recount::held);
    }

    private static boolean held(Raw session) {
        return Set.of("attended", "late").contains(text(session.get("attendance")));
    }

    private static @Nullable Instant first(
            List<Raw> rows, String key, @Nullable Object id, String when, Predicate<Raw> counts) {
        return rows.stream()
                .filter(row -> Objects.equals(row.get(key), id))
                .filter(counts)
                .map(row -> at(row.get(when)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean has(List<Raw> rows, String key, @Nullable Object id, Predicate<Raw> counts) {
        return rows.stream().anyMatch(row -> Objects.equals(row.get(key), id) && counts.test(row));
    }

    private boolean inPeriod(Instant at) {
        var day = History.day(at);
        return !day.isBefore(scope.period().first())
                && !day.isAfter(scope.period().last());
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static Instant at(@Nullable Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : Instant.MAX;
    }

    private static LocalDate date(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : LocalDate.MAX;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
