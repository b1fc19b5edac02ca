package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTimeTest {

    @ParameterizedTest(name = "{0} from {1} to {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "TU,TH|10:30|12:00|Tuesdays and Thursdays, 10:30am to midday",
                "MO,TU,WE,TH,FR|09:00|17:00|Monday to Friday, 9am to 5pm",
                "MO,TU,WE,TH,FR,SA,SU|09:00|17:00|Every day, 9am to 5pm",
                "1SA|14:00|16:00|first Saturday of the month, 2pm to 4pm",
                "-1WE|14:00|16:00|last Wednesday of the month, 2pm to 4pm",
                "2SA,4SA|14:00|16:00|second Saturday of the month and fourth Saturday of the month, 2pm to 4pm",
            })
    void days_and_hours_are_said_as_people_say_them(String days, LocalTime opens, LocalTime closes, String words) {
        assertThat(new MeetingTime(days, opens, closes, "").words()).isEqualTo(words);
    }

    @Test
    void what_is_not_known_is_not_said() {
        assertThat(new MeetingTime("", null, null, "Ring to ask").words()).isEqualTo("Ring to ask");
        assertThat(new MeetingTime("MO", LocalTime.NOON, null, "Booking only").words())
                .isEqualTo("Mondays, midday. Booking only");
        assertThat(new MeetingTime("2TU", LocalTime.NOON, null, "Second Tuesday").words())
                .isEqualTo("second Tuesday of the month, midday");
    }

    @ParameterizedTest(name = "checked on {0}: {1}")
    @CsvSource({
        "2026-03-10, Checked today",
        "2026-03-09, Checked 1 day ago",
        "2026-02-11, Checked 27 days ago",
        "2026-02-10, Checked 1 month ago",
        "2025-03-11, Checked 11 months ago",
        "2025-03-10, Not checked for 1 year",
        "2023-01-01, Not checked for 3 years",
    })
    void the_age_of_an_entry_is_said_in_words(LocalDate checked, String words) {
        assertThat(new Freshness(checked).words(LocalDate.of(2026, 3, 10))).isEqualTo(words);
    }

    @Test
    void an_entry_that_nobody_checked_is_stale() {
        assertThat(new Freshness(null).stale(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(new Freshness(LocalDate.of(2024, 3, 11)).stale(LocalDate.of(2026, 3, 10)))
                .isFalse();
        assertThat(new Freshness(LocalDate.of(2024, 3, 10)).stale(LocalDate.of(2026, 3, 10)))
                .isTrue();
    }
}
