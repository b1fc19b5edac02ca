package org.kith.referrals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// Mondays to Fridays. Bank holidays count as working days: a promise kept early breaks nothing.
final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    static LocalDate after(LocalDate day, int workingDays) {
        var reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (!WEEKEND.contains(reached.getDayOfWeek())) {
                left--;
            }
        }
        return reached;
    }
}
