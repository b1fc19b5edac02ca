package org.kith.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates, times, numbers and names as the content guide writes them.
class WrittenTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "14:30, 2:30pm",
        "09:00, 9am",
        "00:05, 12:05am",
        "12:15, 12:15pm",
        "12:00, midday",
        "00:00, midnight",
        "23:59, 11:59pm"
    })
    void a_time_is_written_as_people_say_it(LocalTime time, String written) {
        assertThat(Written.time(time)).isEqualTo(written);
    }

    @Test
    void an_instant_is_shown_on_londons_clock_in_summer_and_in_winter() {
        assertThat(Written.dateTime(Instant.parse("2026-07-01T13:30:00Z"))).isEqualTo("1 July 2026 at 2:30pm");
        assertThat(Written.dateTime(Instant.parse("2026-03-03T14:30:00Z"))).isEqualTo("3 March 2026 at 2:30pm");
        assertThat(Written.date(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026");
    }

    @ParameterizedTest(name = "{0} pence is {1}")
    @CsvSource(
            delimiter = '|',
            value = {"125000 | £1,250", "125050 | £1,250.50", "0 | £0", "5 | £0.05"})
    void money_shows_pence_only_when_there_are_some(long pence, String written) {
        assertThat(Written.pounds(pence)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} to one decimal is {1}, as a change {2}")
    @CsvSource({"2.34, 2.3, +2.3", "-2.36, −2.4, −2.4", "-0.01, 0.0, 0.0", "0, 0.0, 0.0", "NaN, –, –"})
    void a_number_has_a_true_minus_sign_and_never_a_negative_nothing(double number, String plain, String change) {
        assertThat(Written.number(number, 1)).isEqualTo(plain);
        assertThat(Written.change(number, 1)).isEqualTo(change);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "02079460123, 020 7946 0123",
        "07700900123, 07700 900123",
        "01174960123, 0117 496 0123",
        "01632960123, 01632 960123",
        "+33140000000, +33140000000"
    })
    void a_telephone_number_is_grouped_as_its_area_does(String digits, String written) {
        assertThat(Written.phone(digits)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{1} after 3 March 2026: {0}")
    @CsvSource({
        "today, 2026-03-03",
        "1 day, 2026-03-04",
        "12 days, 2026-03-15",
        "3 weeks, 2026-03-24",
        "12 weeks, 2026-06-01",
        "5 months, 2026-08-20"
    })
    void how_long_is_said_in_the_largest_unit_that_still_says_something(String written, LocalDate until) {
        assertThat(Written.howLong(LocalDate.of(2026, 3, 3), until)).isEqualTo(written);
    }

    @Test
    void a_share_is_never_of_nothing() {
        assertThat(Written.percent(36, 290)).isEqualTo("12.4%");
        assertThat(Written.percent(0, 0)).isEqualTo("–");
        assertThat(Written.outOf(36, 1290)).isEqualTo("36 of 1,290");
    }

    @Test
    void a_list_ends_in_and() {
        assertThat(Written.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Written.list(List.of("a"))).isEqualTo("a");
        assertThat(Written.nhsNumber("9991234567")).isEqualTo("999 123 4567");
    }
}
