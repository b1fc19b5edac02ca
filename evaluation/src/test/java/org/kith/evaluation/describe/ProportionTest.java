package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

class ProportionTest {

    /// R 4.2.2: `prop.test(x, n, correct = FALSE)$conf.int`.
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "9, 10, 0.595849973205, 0.982123786905",
        "1, 10, 0.0178762130951, 0.404150026795",
        "0, 10, 0, 0.277532799863",
        "18, 29, 0.44002544206, 0.773119778992",
        "10, 10, 0.722467200137, 1",
    })
    void the_interval_is_that_of_wilson(long count, long n, double low, double high) {
        Proportion share = Proportion.of(count, n).found().orElseThrow();

        assertThat(share.interval().low()).isCloseTo(low, within(1e-12));
        assertThat(share.interval().high()).isCloseTo(high, within(1e-12));
    }

    @Test
    void a_share_says_its_count_denominator_and_interval() {
        assertThat(Proportion.of(36, 290).found().orElseThrow().sentence())
                .isEqualTo("36 of 290 people, 12.4% (95% interval 9.1% to 16.7%).");
        assertThat(Proportion.of(36, 290).found().orElseThrow().rows()).hasSize(4);
    }

    @Test
    void a_share_of_nobody_is_refused_and_an_impossible_one_a_defect() {
        assertThat(Proportion.of(0, 0)).isEqualTo(Outcome.refuse(new Refusal.TooFew("people", 1, 0)));
        assertThatThrownBy(() -> Proportion.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proportion.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
