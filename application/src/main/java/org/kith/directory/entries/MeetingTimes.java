package org.kith.directory.entries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.Written;
import org.kith.directory.MeetingTime;

/// When a service meets, from the schedules of either version.
final class MeetingTimes {

    private static final Pattern DAY = Pattern.compile("(?:[1-5]|-1)?(?:MO|TU|WE|TH|FR|SA|SU)");

    private MeetingTimes() {}

    static List<MeetingTime> of(Fields service) {
        var ofLocations = service.all("service_at_locations")
                .flatMap(location -> location.all("schedules", "regular_schedule", "regular_schedules"));
        return Stream.concat(service.all("schedules", "regular_schedules"), ofLocations)
                .map(MeetingTimes::time)
                .filter(MeetingTimes::says)
                .distinct()
                .toList();
    }

    private static MeetingTime time(Fields schedule) {
        return new MeetingTime(
                days(schedule.text("byday")), schedule.time("opens_at"), schedule.time("closes_at"), words(schedule));
    }

    private static String days(String byday) {
        return Arrays.stream(byday.toUpperCase(Locale.ROOT).split("[^0-9A-Z-]+"))
                .filter(day -> DAY.matcher(day).matches())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static String words(Fields schedule) {
        var words = new ArrayList<String>();
        var every = schedule.decimal("interval");
        if (every != null && every > 1 && every < 53) {
            words.add("Every %d %s"
                    .formatted(every.intValue(), schedule.text("freq").equals("MONTHLY") ? "months" : "weeks"));
        }
        words.add(schedule.text("description"));
        words.add(schedule.text("notes"));
        var until = schedule.date("valid_to");
        if (until != null) {
            words.add("Until " + Written.date(until));
        }
        return words.stream().filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(". "));
    }

    private static boolean says(MeetingTime time) {
        return !time.days().isEmpty()
                || time.opensAt() != null
                || !time.description().isEmpty();
    }
}
