package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.BootstrappedDifference;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.Placebo;
import org.kith.evaluation.effect.PreTrendSensitivity;
import org.kith.evaluation.effect.StaggeredEffects;
import org.kith.evaluation.effect.series.ControlledSeries;
import org.kith.evaluation.effect.series.InterruptedSeries;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Row;

/// What the pages on series, on differences in differences and on placebo runs say comes out of their examples.
class SeriesSamplesTest {

    private static final Offset<Double> SAID = within(0.005);

    /// R 4.2.2, nlme 3.1-162: `gls(front ~ t + a + s + h1 + c1 + h2 + c2, correlation = corAR1(form = ~t))` gives
    /// −258.368 (26.0135) and 2.7036 (1.6568).
    @Test
    void interrupted_series() {
        InterruptedSeries found =
                WorkedSeries.interruptedSeries().found().found().orElseThrow();
        assertThat(found.estimate()).isCloseTo(-258.3683, within(1e-3));
        assertThat(found.levelChange().standardError()).isCloseTo(26.0135, within(1e-3));
        assertThat(found.slopeChange().estimate()).isCloseTo(2.7036, within(1e-3));
        assertThat(found.slopeChange().standardError()).isCloseTo(1.6568, within(1e-3));
        assertThat(found.sentence())
                .contains("-258.37 (95% interval -312.60 to -204.14)", "(95% interval -0.76 to 6.17)");

        ControlledSeries controlled =
                WorkedSeries.interruptedSeries().controlled().found().orElseThrow();
        assertThat(new Claim(ClaimGrade.B, controlled).sentence()).contains("-0.32 (95% interval -0.39 to -0.25)");
        assertThat(Math.exp(controlled.estimate())).isCloseTo(0.727, SAID);
    }

    @Test
    void difference_in_differences() {
        WorkedSeries.Differences worked = WorkedSeries.differenceInDifferences();
        StaggeredEffects found = worked.found().found().orElseThrow();
        assertThat(found.sentence()).contains("+4.57 points (95% interval 0.15 to 8.98)");
        PreTrendSensitivity sensitivity = worked.sensitivity().found().orElseThrow();
        assertThat(sensitivity.breakdown()).isCloseTo(0.29, SAID);
        Effect clustered = worked.clustered().found().orElseThrow();
        BootstrappedDifference few = worked.few().found().orElseThrow();
        assertThat(few.estimate()).isCloseTo(clustered.estimate(), within(1e-10));
        assertThat(clustered.sentence()).contains("+4.84 points (95% interval 0.28 to 9.41)");
        assertThat(new Claim(ClaimGrade.B, few).sentence())
                .startsWith("Having had the support was associated with a difference of +4.84 points (95% interval"
                        + " -0.60 to 10.15, p = 0.077, by wild cluster bootstrap) in those who had it; 60 observations"
                        + " of 12 units are compared.");
        assertThat(few.rows())
                .containsExactly(
                        new Row("Observations", "60"),
                        new Row("Units", "12"),
                        new Row("Difference in those who had it", "+4.84"),
                        new Row("Clustered standard error", "2.33"),
                        new Row("95% interval by wild cluster bootstrap", "-0.60 to 10.15"),
                        new Row("p by wild cluster bootstrap", "0.077"),
                        new Row("Draws, all there are", "4096"));
        assertThat(few.basis().rows())
                .contains(new Row("Formula", "difference-in-differences-wild-cluster-bootstrap/1"))
                .noneMatch(row -> row.label().equals("Seed"));
    }

    @Test
    void placebo() {
        Placebo found = WorkedSeries.placebo().found().orElseThrow();
        assertThat(found.estimates()).hasSize(22).allMatch(estimate -> estimate > -62 && estimate < 54);
        assertThat(found.found().count()).isEqualTo(6);
        assertThat(found.pValue()).isCloseTo(1 / 23.0, within(1e-12));
        assertThat(found.findsAsOftenAsItShould()).isFalse();
    }
}
