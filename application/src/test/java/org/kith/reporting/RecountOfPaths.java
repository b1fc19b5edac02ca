package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.History;
import org.kith.RawRows.Raw;

/// How far referrals came and how long that took, counted again row by row in plain loops.
final class RecountOfPaths {

    private final RawHistory raw;

    RecountOfPaths(RawHistory raw) {
        this.raw = raw;
    }

    /// "furthest/fate/reason" and how many.
    Map<String, Long> paths() {
        var counts = new TreeMap<String, Long>();
        for (var referral : raw.sent()) {
            counts.merge(path(referral), 1L, Long::sum);
        }
        return counts;
    }

    long peopleSent() {
        Set<@Nullable Object> different = new HashSet<>();
        raw.sent().forEach(referral -> different.add(referral.get("person_id")));
        return different.size();
    }

    private String path(Raw referral) {
        var support = raw.supportOf(referral);
        var accepted = RawHistory.has(
                raw.referralSteps, "referral_id", referral.get("id"), step -> "accepted".equals(step.get("step")));
        var met = support != null && raw.firstSession(support) != null;
        var reached = met || (support != null && raw.firstFound(support) != null);
        var planned = support != null && RawHistory.has(raw.plans, "support_id", support.get("id"), _ -> true);
        var reason = support == null ? "" : RawHistory.text(support.get("end_reason"));
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
        var state = RawHistory.text(referral.get("state"));
        if (state.equals("declined")) {
            return "declined-by-scheme/" + lastReason(referral);
        }
        if (state.equals("withdrawn")) {
            return "withdrawn/" + lastReason(referral);
        }
        if (support == null) {
            return "open/" + (state.equals("accepted") ? "waiting" : state);
        }
        var stands = RawHistory.text(support.get("state"));
        return switch (stands) {
            case "not-reached", "declined-by-person", "withdrawn" -> stands + "/" + reason;
            case "closed" -> (stage.equals("completed") ? "completed/" : "closed/") + reason;
            default -> "open/" + stands;
        };
    }

    private String lastReason(Raw referral) {
        return raw.referralSteps.stream()
                .filter(step -> Objects.equals(step.get("referral_id"), referral.get("id")))
                .filter(step -> Set.of("declined", "withdrawn").contains(RawHistory.text(step.get("step"))))
                .max(Comparator.comparing(step -> RawHistory.at(step.get("at"))))
                .map(step -> RawHistory.text(step.get("reason")))
                .orElse("");
    }

    /// Days waited until the decision, the first contact or the first session, each wait as often as it occurs.
    Map<Integer, Long> waits(Wait wait) {
        var counts = new TreeMap<Integer, Long>();
        for (var referral : raw.sent()) {
            var came = came(referral, wait);
            if (came != null) {
                var days = History.day(came).toEpochDay()
                        - History.day(RawHistory.at(referral.get("submitted_at")))
                                .toEpochDay();
                counts.merge((int) days, 1L, Long::sum);
            }
        }
        return counts;
    }

    private @Nullable Instant came(Raw referral, Wait wait) {
        var support = raw.supportOf(referral);
        return switch (wait) {
            case DECISION -> raw.decided(referral);
            case CONTACT ->
                support == null ? null : RawHistory.earlier(raw.firstFound(support), raw.firstSession(support));
            case SESSION -> support == null ? null : raw.firstSession(support);
        };
    }

    long waitingNow(Wait wait) {
        return stillOpen().stream().filter(referral -> waits(referral, wait)).count();
    }

    @Nullable LocalDate waitingSince(Wait wait) {
        return stillOpen().stream()
                .filter(referral -> waits(referral, wait))
                .map(referral -> History.day(RawHistory.at(referral.get("submitted_at"))))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean waits(Raw referral, Wait wait) {
        return wait == Wait.DECISION ? !"accepted".equals(referral.get("state")) : came(referral, wait) == null;
    }

    private List<Raw> stillOpen() {
        return raw.referrals.stream()
                .filter(referral -> switch (RawHistory.text(referral.get("state"))) {
                    case "submitted", "returned" -> true;
                    case "accepted" -> {
                        var support = raw.supportOf(referral);
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
        for (var referral : raw.sent()) {
            var at = raw.decided(referral);
            if (at != null) {
                decided++;
                if (!History.day(at).isAfter(RawHistory.date(referral.get("respond_by")))) {
                    inTime++;
                }
            }
        }
        var overdue = raw.referrals.stream()
                .filter(referral -> "submitted".equals(referral.get("state")))
                .filter(referral -> RawHistory.date(referral.get("respond_by")).isBefore(raw.scope.today()))
                .count();
        return List.of(decided, inTime, overdue);
    }
}
