package org.kith.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A year from 1 April, and its quarters.
///
/// @param start the calendar year in which it begins
public record FinancialYear(int start) implements Comparable<FinancialYear> {

    private static final int APRIL = 4;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(Period.startOfFinancialYear(day).getYear());
    }

    public Period period() {
        var first = LocalDate.of(start, APRIL, 1);
        return new Period(first, first.plusYears(1).minusDays(1));
    }

    public List<Period> quarters() {
        return IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> period().first().plusMonths((long) MONTHS * quarter))
                .map(first -> new Period(first, first.plusMonths(MONTHS).minusDays(1)))
                .toList();
    }

    /// "April 2025 to March 2026".
    public String inWords() {
        return "April %d to March %d".formatted(start, start + 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }
}
