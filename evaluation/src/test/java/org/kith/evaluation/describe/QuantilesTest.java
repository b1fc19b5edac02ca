package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

class QuantilesTest {

    /// R 4.2.2: `quantile(c(3, 1, 4, 1, 5, 9, 2, 6), c(0.1, 0.25, 0.5, 0.9))` is 1.0, 1.75, 3.5, 6.9.
    @Test
    void quantiles_are_those_of_r() {
        Quantiles waits = Quantiles.of(3, 1, 4, 1, 5, 9, 2, 6).found().orElseThrow();

        assertThat(waits.at(0.1)).isCloseTo(1.0, within(1e-12));
        assertThat(waits.at(0.25)).isCloseTo(1.75, within(1e-12));
        assertThat(waits.median()).isCloseTo(3.5, within(1e-12));
        assertThat(waits.ninetieth()).isCloseTo(6.9, within(1e-12));
        assertThat(waits.smallest()).isEqualTo(1);
        assertThat(waits.largest()).isEqualTo(9);
    }

    @Test
    void missing_values_are_left_out_and_counted() {
        Quantiles waits = Quantiles.of(10, Double.NaN, 20).found().orElseThrow();

        assertThat(waits.n()).isEqualTo(2);
        assertThat(waits.sentence())
                .isEqualTo("Half are at or below 15.0 and nine in ten at or below 19.0 (2 values, 1 missing).");
        assertThat(waits.rows()).hasSize(6);
    }

    @Test
    void one_value_is_all_its_quantiles() {
        assertThat(Quantiles.of(7).found().orElseThrow().ninetieth()).isEqualTo(7);
    }

    @Test
    void nothing_and_the_infinite_are_refused() {
        assertThat(Quantiles.of(Double.NaN)).isEqualTo(Outcome.refuse(new Refusal.TooFew("values", 1, 0)));
        assertThat(Quantiles.of(1, Double.NEGATIVE_INFINITY))
                .isEqualTo(Outcome.refuse(new Refusal.NotFinite("values", 1)));
        assertThatThrownBy(() -> Quantiles.of(1).found().orElseThrow().at(1.1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
