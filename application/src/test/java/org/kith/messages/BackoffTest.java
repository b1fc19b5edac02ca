package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest(name = "after try {0} wait {1}")
    @CsvSource({"1, PT1M", "2, PT2M", "5, PT16M", "9, PT4H16M", "10, PT6H", "15, PT6H"})
    void waits_grow_from_a_minute_to_six_hours(int tries, Duration wait) {
        assertThat(Backoff.after(tries)).hasValue(wait);
    }

    @ParameterizedTest(name = "after try {0} give up")
    @CsvSource({"16", "20"})
    void after_two_days_it_has_failed(int tries) {
        assertThat(Backoff.after(tries)).isEmpty();
    }
}
