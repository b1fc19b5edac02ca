package org.kith.schemes;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.Coded;

/// Every setting of a scheme by name, in words: what the change log compares and keeps.
final class SettingsInWords {

    private SettingsInWords() {}

    static SequencedMap<String, String> of(SchemeSettings scheme) {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", scheme.name());
        words.put("Summary", scheme.summary());
        words.put("Taking referrals", scheme.open() ? "Yes" : "No");
        words.put("Workers are called", scheme.workerTitle());
        words.put("Ages", scheme.ages().words());
        words.put("Front doors", scheme.frontDoors().stream().map(Coded::title).collect(Collectors.joining("; ")));
        words.put("Areas", String.join(", ", scheme.catchment().areas()));
        words.put("Practices", String.join(", ", scheme.catchment().practices()));
        words.putAll(sessions(scheme.sessionPolicy()));
        words.putAll(pace(scheme.pace()));
        words.put(
                "Questionnaires",
                scheme.plannedMeasures().stream().map(SettingsInWords::measure).collect(Collectors.joining("; ")));
        words.put("Where else to go", scheme.elsewhere());
        return words;
    }

    private static SequencedMap<String, String> sessions(SessionPolicy policy) {
        var words = new LinkedHashMap<String, String>();
        words.put("Sessions", number(policy.limit()));
        words.put("Minutes of the first session", number(policy.firstMinutes()));
        words.put("Minutes of later sessions", number(policy.minutes()));
        return words;
    }

    private static SequencedMap<String, String> pace(Pace pace) {
        var words = new LinkedHashMap<String, String>();
        words.put("Working days to answer", number(pace.responseDays()));
        words.put("Expected wait in days", number(pace.expectedWaitDays()));
        words.put("Contact attempts", number(pace.contactAttempts()));
        words.put("Days to reopen", number(pace.reopenDays()));
        return words;
    }

    private static String measure(PlannedMeasure planned) {
        return "%s, %s, within %d days"
                .formatted(
                        planned.instrument(),
                        planned.occasion().title().toLowerCase(java.util.Locale.UK),
                        planned.withinDays());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
