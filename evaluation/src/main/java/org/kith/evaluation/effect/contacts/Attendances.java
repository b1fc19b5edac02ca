package org.kith.evaluation.effect.contacts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// On which days somebody came, and from when until when they were under observation.
///
/// @param begins the day on which the support begins; for a comparator the day on which it might have begun
/// @param from   the first day under observation
/// @param until  the day after the last
/// @param days   of the contacts, as often as there were several; those outside the observation are not counted
public record Attendances(LocalDate begins, LocalDate from, LocalDate until, List<LocalDate> days) {

    public Attendances {
        days = List.copyOf(days);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("observation ends before it begins");
        }
    }

    /// Contacts in a window while under observation.
    int count(StudyWindows windows, StudyWindows.Window window) {
        return (int) days.stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(until))
                .filter(day -> windows.of(ChronoUnit.DAYS.between(begins, day))
                        .filter(window::equals)
                        .isPresent())
                .count();
    }

    /// Days of a window under observation.
    int watched(StudyWindows windows, StudyWindows.Window window) {
        long first = Math.max(windows.from(window), ChronoUnit.DAYS.between(begins, from));
        long end = Math.min(windows.from(window) + (long) windows.days(window), ChronoUnit.DAYS.between(begins, until));
        return (int) Math.max(0, end - first);
    }

    /// Whether they were under observation on every day of a window.
    boolean throughout(StudyWindows windows, StudyWindows.Window window) {
        return watched(windows, window) == windows.days(window);
    }
}
