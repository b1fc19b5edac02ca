package org.kith.directory;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How long ago somebody last made sure of an entry: its source, or this place.
public record Freshness(@Nullable LocalDate checked) {

    private static final int STALE_MONTHS = 24;

    /// The later of two checks.
    static Freshness of(@Nullable LocalDate bySource, @Nullable LocalDate byPlace) {
        if (bySource == null || byPlace == null) {
            return new Freshness(bySource == null ? byPlace : bySource);
        }
        return new Freshness(bySource.isAfter(byPlace) ? bySource : byPlace);
    }

    /// Whether so much time has passed that the entry may well be wrong.
    public boolean stale(LocalDate today) {
        return checked == null || ChronoUnit.MONTHS.between(checked, today) >= STALE_MONTHS;
    }

    /// `Checked 3 months ago`, `Not checked for 2 years`.
    public String words(LocalDate today) {
        if (checked == null) {
            return "Nobody has said when it was checked";
        }
        long days = ChronoUnit.DAYS.between(checked, today);
        long months = ChronoUnit.MONTHS.between(checked, today);
        if (days <= 0) {
            return "Checked today";
        }
        if (months == 0) {
            return "Checked " + some(days, "day") + " ago";
        }
        if (months < 12) {
            return "Checked " + some(months, "month") + " ago";
        }
        return "Not checked for " + some(months / 12, "year");
    }

    private static String some(long number, String unit) {
        return number == 1 ? "1 " + unit : "%d %ss".formatted(number, unit);
    }
}
