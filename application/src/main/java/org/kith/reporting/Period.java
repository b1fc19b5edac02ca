package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.kith.design.Written;
import org.kith.tenancy.PlaceClock;

/// A stretch of days, the first and the last of them included.
public record Period(LocalDate first, LocalDate last) {

    private static final int APRIL = 4;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends after it begins: " + first + " to " + last);
        }
    }

    /// The year that ends with a day.
    public static Period yearTo(LocalDate day) {
        return new Period(day.minusYears(1).plusDays(1), day);
    }

    /// The financial year of a day, up to that day.
    public static Period financialYearTo(LocalDate day) {
        return new Period(startOfFinancialYear(day), day);
    }

    /// The whole financial year before that of a day.
    public static Period financialYearBefore(LocalDate day) {
        var start = startOfFinancialYear(day);
        return new Period(start.minusYears(1), start.minusDays(1));
    }

    public static LocalDate startOfFinancialYear(LocalDate day) {
        var start = LocalDate.of(day.getYear(), APRIL, 1);
        return day.isBefore(start) ? start.minusYears(1) : start;
    }

    public Instant from() {
        return first.atStartOfDay(PlaceClock.LONDON).toInstant();
    }

    /// The first moment after it.
    public Instant until() {
        return last.plusDays(1).atStartOfDay(PlaceClock.LONDON).toInstant();
    }

    /// "1 April 2025 to 31 March 2026".
    public String inWords() {
        return Written.date(first) + " to " + Written.date(last);
    }
}
