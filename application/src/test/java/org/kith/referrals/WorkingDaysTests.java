package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-16, 1, 2026-11-17",
        "2026-11-16, 5, 2026-11-23",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-22, 0, 2026-11-22"
    })
    void weekends_do_not_count(LocalDate from, int days, LocalDate until) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(until);
    }
}
