package org.kith.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.kith.access.SchemeId;
import org.kith.tenancy.PlaceClock;
import org.kith.tenancy.TimeOrderedIds;

/// What every simulated life shares.
record World(Acts acts, Words words, Staff staff, SchemeId scheme, Days days, SimulatedTime time, TimeOrderedIds ids) {

    Instant now() {
        return time.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), PlaceClock.LONDON);
    }

    /// A working hour, some days from now.
    Instant in(int days, Chance chance) {
        var day = today().plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return at(day, LocalTime.of(chance.between(9, 16), chance.oneOf(List.of(0, 15, 30, 45))));
    }

    /// Some minutes from now.
    Instant soon(int minutes) {
        return now().plusSeconds(60L * minutes);
    }

    static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(PlaceClock.LONDON).toInstant();
    }
}
