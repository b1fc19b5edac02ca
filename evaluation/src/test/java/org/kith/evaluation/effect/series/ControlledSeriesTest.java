package org.kith.evaluation.effect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class ControlledSeriesTest {

    private static final SegmentedRegression METHOD =
            SegmentedRegression.withDefaults().independent();

    private final Series place =
            series(12, 41, 42, 44, 43, 41, 42, 45, 47, 48, 47, 46, 48, 45, 44, 42, 43, 46, 45, 43, 41, 40, 42, 43, 41);
    private final Series control =
            series(12, 38, 40, 39, 41, 42, 40, 41, 43, 42, 44, 43, 45, 44, 46, 45, 47, 46, 46, 48, 47, 49, 48, 50, 49);

    private static Series series(int before, double... values) {
        return Series.of(values, before).found().orElseThrow();
    }

    /// R 4.2.2: `lm(d ~ t + a + s)` of the differences; `lm(Y ~ P * (T + A + S))` of both has the same coefficients.
    @Test
    void level_and_trend_of_the_gap_change() {
        ControlledSeries found =
                ControlledSeries.of(place, control, METHOD).found().orElseThrow();

        assertThat(found.estimate()).isCloseTo(-3.81701631701632, within(1e-10));
        assertThat(found.gap().levelChange().standardError()).isCloseTo(1.50564500182225, within(1e-10));
        assertThat(found.gap().slopeChange().estimate()).isCloseTo(-0.853146853146853, within(1e-10));
        assertThat(found.gap().slopeChange().standardError()).isCloseTo(0.216944822837433, within(1e-10));
        assertThat(found.interval()).isEqualTo(found.gap().interval());
    }

    @Test
    void it_may_be_claimed_as_a_controlled_comparison() {
        ControlledSeries found =
                ControlledSeries.of(place, control, METHOD).found().orElseThrow();

        assertThat(new Claim(ClaimGrade.B, found).sentence())
                .startsWith("Compared with its control, the start of the support was associated with a difference in"
                        + " level of -3.82 (95% interval -6.96 to -0.68), and in trend of -0.85 a period (95% interval"
                        + " -1.31 to -0.40), over 12 periods before and 12 with the support.");
        assertThatThrownBy(() -> new Claim(ClaimGrade.A, found)).hasMessageContaining("above this design");
        assertThat(found.rows())
                .contains(
                        new Row("Periods before", "12"),
                        new Row("Place less control: change of level", "-3.82"),
                        new Row("Place less control: errors", "as if periods were independent"));
        assertThat(found.basis().formula()).hasToString("controlled-segmented-least-squares/1");
        assertThat(found.basis().assumptions())
                .hasSize(4)
                .contains(
                        Assumption.unchecked("The gap between the place and its control would have gone on as before"),
                        Assumption.unchecked("Nothing else changed in only one of them when the support began"),
                        Assumption.unchecked("The control had nothing of the support"));
    }

    @Test
    void where_only_the_level_may_change_no_trend_is_told() {
        ControlledSeries found =
                ControlledSeries.of(place, control, METHOD.levelOnly()).found().orElseThrow();

        assertThat(found.sentence()).doesNotContain("trend");
    }

    @Test
    void series_that_do_not_belong_together_and_controls_that_are_the_place_are_refused() {
        Series sooner = series(
                11, 38, 40, 39, 41, 42, 40, 41, 43, 42, 44, 43, 45, 44, 46, 45, 47, 46, 46, 48, 47, 49, 48, 50, 49);
        Series shorter = series(12, 38, 40, 39, 41, 42, 40, 41, 43, 42, 44, 43, 45, 44, 46, 45, 47, 46, 46, 48, 47);
        String apart = "A place and its control need the same periods and the same start.";

        assertThat(ControlledSeries.of(place, sooner, METHOD).refused())
                .map(Refusal::sentence)
                .hasValue(apart);
        assertThat(ControlledSeries.of(place, shorter, METHOD).refused())
                .map(Refusal::sentence)
                .hasValue(apart);
        assertThat(ControlledSeries.of(place, place, METHOD).refused())
                .map(Refusal::sentence)
                .hasValue("Every period has the same value, so no interval can be worked out.");
    }
}
