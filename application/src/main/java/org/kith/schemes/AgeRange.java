package org.kith.schemes;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// The ages a scheme is for, both ends included.
///
/// @param to the last age; none when there is no upper end
public record AgeRange(int from, @Nullable Integer to) {

    public static final AgeRange ADULTS = new AgeRange(18, null);

    public AgeRange {
        if (from < 0 || (to != null && to < from)) {
            throw new IllegalArgumentException("Ages run from the younger to the older");
        }
    }

    static int age(LocalDate bornOn, LocalDate today) {
        return Period.between(bornOn, today).getYears();
    }

    /// "18 or over", "11 to 25".
    public String words() {
        return to == null ? from + " or over" : from + " to " + to;
    }
}
