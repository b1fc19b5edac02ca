package org.kith.evaluation.effect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Reference values from R 4.2.2 with `t <- 1:24; a <- t > 12; s <- pmax(t - 13, 0) * a; people <- 1000 + 10 * t` and
/// `g <- glm(y ~ t + a + s + offset(log(people)), family = quasipoisson, epsilon = 1e-14)`.
class SegmentedCountsTest {

    private static final double[] CALLS = {
        41, 42, 44, 43, 41, 42, 45, 47, 48, 47, 46, 48, 45, 44, 42, 43, 46, 45, 43, 41, 40, 42, 43, 41
    };
    private static final double[] PEOPLE =
            IntStream.rangeClosed(1, 24).mapToDouble(t -> 1000 + 10 * t).toArray();
    private static final Offset<Double> ITERATED = within(1e-9);

    private static InterruptedRate found(SegmentedCounts method) {
        return method.of(Series.of(CALLS, 12).found().orElseThrow(), PEOPLE)
                .found()
                .orElseThrow();
    }

    /// R: `summary(g)`, `exp(coef ± qt(.975, 20) * se)`.
    @Test
    void ratios_of_level_and_trend() {
        InterruptedRate found = found(SegmentedCounts.withDefaults());

        assertThat(found.coefficient(0).estimate()).isCloseTo(-3.20685026009719, ITERATED);
        assertThat(found.growth().log().estimate()).isCloseTo(0.00476028953334421, ITERATED);
        assertThat(found.growth().log().standardError()).isCloseTo(0.00289850270546965, ITERATED);
        assertThat(found.growth().log().pValue()).isCloseTo(0.116153177532692, ITERATED);
        assertThat(found.estimate()).isCloseTo(0.915220301620222, ITERATED);
        assertThat(found.interval().low()).isCloseTo(0.862921482825582, ITERATED);
        assertThat(found.interval().high()).isCloseTo(0.970688778954778, ITERATED);
        assertThat(found.slopeRatio().estimate()).isCloseTo(0.980069697024553, ITERATED);
        assertThat(found.slopeRatio().interval().low()).isCloseTo(0.971651502060399, ITERATED);
        assertThat(found.slopeRatio().interval().high()).isCloseTo(0.988560825552135, ITERATED);
        assertThat(found.dispersion()).isCloseTo(0.0533622916650185, ITERATED);
    }

    /// R: `w <- c(0, 0, 1, 11)`, `predict` with `a = s = 0`, `resid(g, "pearson")`.
    @Test
    void what_would_have_been_and_what_hangs_together() {
        InterruptedRate found = found(SegmentedCounts.withDefaults());

        assertThat(found.ratioAt(24).estimate()).isCloseTo(0.7334191072898, ITERATED);
        assertThat(found.ratioAt(24).interval().low()).isCloseTo(0.654254827233654, ITERATED);
        assertThat(found.ratioAt(24).interval().high()).isCloseTo(0.822162198194474, ITERATED);
        InterruptedSeries.Point last = found.line().get(23);
        assertThat(last.period()).isEqualTo(24);
        assertThat(last.observed()).isEqualTo(41);
        assertThat(last.fitted()).isCloseTo(41.2736951873799, within(1e-7));
        assertThat(last.without()).isCloseTo(56.2757293573907, within(1e-7));
        assertThat(last.withoutInterval().low()).isCloseTo(50.5730988833778, within(1e-7));
        assertThat(last.withoutInterval().high()).isCloseTo(62.6213893281352, within(1e-7));
        assertThat(found.line().get(11).fitted()).isEqualTo(found.line().get(11).without());
        assertThat(found.together().durbinWatson()).isCloseTo(1.27639452145288, within(1e-8));
        assertThat(found.together().firstAutocorrelation()).isCloseTo(0.360872112419622, within(1e-8));
    }

    /// R: `glm(y ~ t + a + sin(2 * pi * t / 12) + cos(2 * pi * t / 12) + offset(log(people)), quasipoisson)`.
    @Test
    void a_level_with_a_wave_through_the_year() {
        InterruptedRate found = found(SegmentedCounts.withDefaults().levelOnly().withWaves(1, 12));

        assertThat(found.levelRatio().log().estimate()).isCloseTo(-0.0716150629592326, ITERATED);
        assertThat(found.levelRatio().log().standardError()).isCloseTo(0.065103881604864, ITERATED);
        assertThat(found.coefficient(3).estimate()).isCloseTo(-0.00465733334318196, ITERATED);
        assertThat(found.coefficient(4).estimate()).isCloseTo(0.0022719749271234, ITERATED);
        assertThat(found.dispersion()).isCloseTo(0.122425416122001, ITERATED);
        assertThat(found.slopeRatio().estimate()).isEqualTo(1);
        assertThat(found.sentence()).doesNotContain("its trend");
        assertThat(found.rows())
                .contains(new Row("Errors", "quasi-Poisson, with 1 wave through the 12 periods of a year"))
                .noneMatch(row -> row.label().startsWith("Ratio of trend"));
    }

    @Test
    void it_says_itself_in_a_sentence_and_rows_that_grade_d_allows() {
        InterruptedRate found = found(SegmentedCounts.withDefaults());

        assertThat(new Claim(ClaimGrade.D, found).sentence())
                .startsWith("In period 13, the first with the support, the rate changed by a factor of 0.92 (95%"
                        + " interval 0.86 to 0.97), and its trend by a factor of 0.980 a period (95% interval 0.972 to"
                        + " 0.989), against the trend of the 12 periods before; 12 periods have the support.");
        assertThatThrownBy(() -> new Claim(ClaimGrade.C, found)).hasMessageContaining("above this design");
        assertThat(found.rows())
                .containsExactly(
                        new Row("Periods before", "12"),
                        new Row("Periods with the support", "12"),
                        new Row("Growth before, factor a period", "1.005"),
                        new Row("Ratio of level", "0.92"),
                        new Row("95% interval of the level", "0.86 to 0.97"),
                        new Row("Ratio of trend, a period", "0.980"),
                        new Row("95% interval of the trend", "0.972 to 0.989"),
                        new Row("Ratio to the trend before, last period", "0.73"),
                        new Row("95% interval of that ratio", "0.65 to 0.82"),
                        new Row("Variance over mean", "0.05"),
                        new Row("Errors", "quasi-Poisson"));
        assertThat(found.basis().rows())
                .contains(
                        new Row(
                                "What the model leaves of neighbouring periods does not hang together (Durbin–Watson"
                                        + " 1.28, first autocorrelation 0.36)",
                                "holds"),
                        new Row("The trend before would have gone on", "cannot be checked from these data"),
                        new Row("Nothing else changed when the support began", "cannot be checked from these data"),
                        new Row("Formula", "segmented-quasi-poisson/1"));
    }

    @Test
    void counts_that_are_none_and_people_who_are_nobody_are_refused() {
        double[] half = CALLS.clone();
        half[2] = 0.5;
        assertRefused(half, PEOPLE, "The counts must be whole numbers from 0 to a million.");
        double[] nobody = PEOPLE.clone();
        nobody[2] = 0;
        assertRefused(CALLS, nobody, "The time under observation must be more than nought.");
        double[] none = CALLS.clone();
        Arrays.fill(none, 12, 24, 0);
        assertThat(SegmentedCounts.withDefaults()
                        .of(Series.of(none, 12).found().orElseThrow(), PEOPLE)
                        .refused())
                .isPresent();
        double[] exact =
                IntStream.range(0, 24).mapToDouble(t -> t < 12 ? 8 : 16).toArray();
        double[] alike = new double[24];
        Arrays.fill(alike, 1);
        assertRefused(exact, alike, "Every period lies on its line, so no interval can be worked out.");
        Series series = Series.of(CALLS, 12).found().orElseThrow();
        assertThatThrownBy(() -> SegmentedCounts.withDefaults().of(series, new double[3]))
                .hasMessage("3 numbers of people for 24 periods");
    }

    private static void assertRefused(double[] counts, double[] people, String sentence) {
        assertThat(SegmentedCounts.withDefaults()
                        .of(Series.of(counts, 12).found().orElseThrow(), people)
                        .refused())
                .map(Refusal::sentence)
                .hasValue(sentence);
    }
}
