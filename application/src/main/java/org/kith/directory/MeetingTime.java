package org.kith.directory;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;

/// When a service meets.
///
/// @param days as iCalendar writes them: `MO,TH` every week, `1SA` on the first Saturday of the month
public record MeetingTime(
        String days, @Nullable LocalTime opensAt, @Nullable LocalTime closesAt, String description) {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    /// `Tuesdays and Thursdays, 10:30am to midday. Booking only`. A description that says the same again is left out.
    public String words() {
        var when =
                Stream.of(dayWords(), hours()).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
        var more = when.toLowerCase(Locale.UK).contains(description.toLowerCase(Locale.UK)) ? "" : description;
        return Stream.of(when, more).filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
    }

    private String dayWords() {
        if (days.isEmpty()) {
            return "";
        }
        if (days.equals("MO,TU,WE,TH,FR")) {
            return "Monday to Friday";
        }
        if (days.split(",").length == Weekday.values().length && days.matches("[A-Z,]+")) {
            return "Every day";
        }
        return Written.list(Arrays.stream(days.split(",")).map(MeetingTime::day).toList());
    }

    private static String day(String code) {
        var day = Weekday.of(code.substring(code.length() - 2));
        return switch (code.substring(0, code.length() - 2)) {
            case "" -> day.title() + "s";
            case "-1" -> "last %s of the month".formatted(day.title());
            case String nth -> "%s %s of the month".formatted(ORDINALS.get(Integer.parseInt(nth) - 1), day.title());
        };
    }

    private String hours() {
        if (opensAt == null) {
            return "";
        }
        return closesAt == null ? Written.time(opensAt) : Written.time(opensAt) + " to " + Written.time(closesAt);
    }
}
