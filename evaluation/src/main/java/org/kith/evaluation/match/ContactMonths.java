package org.kith.evaluation.match;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// How many contacts each person had in each month of the calendar.
public final class ContactMonths {

    private final YearMonth first;
    private final int months;
    private final int[][] counts;

    private ContactMonths(YearMonth first, int months, int[][] counts) {
        this.first = first;
        this.months = months;
        this.counts = counts;
    }

    /// Counts that all begin in one month.
    ///
    /// @param first  the month of everybody's first count
    /// @param counts a person's contacts month by month, as many for each
    public static ContactMonths of(YearMonth first, int[]... counts) {
        int months = counts.length == 0 ? 0 : counts[0].length;
        int[][] own = new int[counts.length][];
        for (int person = 0; person < counts.length; person++) {
            own[person] = counts[person].clone();
            if (own[person].length != months || Arrays.stream(own[person]).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts are of as many months for each and not below nought");
            }
        }
        return new ContactMonths(first, months, own);
    }

    public int people() {
        return counts.length;
    }

    /// Whether every month from the one to the other is counted.
    public boolean cover(YearMonth from, YearMonth to) {
        return at(from) >= 0 && at(to) < months;
    }

    public int of(int person, YearMonth month) {
        return counts[person][at(month)];
    }

    /// How far two people's contacts lie apart in so many months before one: `√Σ(√a - √b)²`.
    double apart(int one, int other, YearMonth before, int howMany) {
        int to = at(before);
        double squares = 0;
        for (int month = to - howMany; month < to; month++) {
            double gap = Math.sqrt(counts[one][month]) - Math.sqrt(counts[other][month]);
            squares += gap * gap;
        }
        return Math.sqrt(squares);
    }

    private int at(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }
}
