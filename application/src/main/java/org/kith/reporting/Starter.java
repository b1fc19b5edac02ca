package org.kith.reporting;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.instrument.InstrumentId;

/// One person who started and whose support has ended, with the answers of one questionnaire, first and last.
///
/// @param sex    the code of the latest answer; none when not asked
/// @param first  each item with its answer; none when the first questionnaire was never taken
/// @param last   the same of the last
/// @param missed why there is no last one, by its code; none when nobody said
record Starter(
        InstrumentId instrument,
        LocalDate bornOn,
        LocalDate referredOn,
        @Nullable String sex,
        @Nullable Integer decile,
        @Nullable List<String> first,
        @Nullable List<String> last,
        @Nullable String missed) {

    boolean complete() {
        return first != null && last != null;
    }

    int age() {
        return Period.between(bornOn, referredOn).getYears();
    }
}
