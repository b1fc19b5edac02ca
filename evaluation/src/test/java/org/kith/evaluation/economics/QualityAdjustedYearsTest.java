package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class QualityAdjustedYearsTest {

    private static final int PEOPLE = 24;

    private final Assignment who = half();
    private final double[] first =
            IntStream.range(0, PEOPLE).mapToDouble(i -> i * 29 % 31 / 40.0).toArray();
    private final double[] gains = IntStream.range(0, PEOPLE)
            .mapToDouble(i -> 0.5 + i * 53 % 97 / 200.0 + (i < 12 ? 0.3 : 0))
            .toArray();

    private static Assignment half() {
        boolean[] supported = new boolean[PEOPLE];
        Arrays.fill(supported, 0, 12, true);
        return Assignment.of(supported);
    }

    private static Gains years(double... values) {
        return Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, values);
    }

    @Test
    void the_area_is_that_of_straight_lines_between_the_times() {
        Gains found = QualityAdjustedYears.underCurve(
                        new double[] {0, 0.25, 1},
                        new double[] {0.4, -0.2},
                        new double[] {0.6, Double.NaN},
                        new double[] {1, 0.5})
                .found()
                .orElseThrow();

        assertThat(found.values()[0]).isCloseTo(0.5 * 0.25 + 0.8 * 0.75, within(1e-12));
        assertThat(found.values()[1]).isNaN();
        assertThat(found.unit().many()).isEqualTo("quality-adjusted life years");
    }

    @Test
    void one_time_times_that_fall_and_utilities_beyond_full_health_are_refused() {
        double[] known = {0.4};
        assertThat(QualityAdjustedYears.underCurve(new double[] {0}, known).refused())
                .contains(new Refusal.TooFew("times", 2, 1));
        Refusal falling = new Refusal.OutOfRange("times of the utilities", "each later than the one before");
        assertThat(QualityAdjustedYears.underCurve(new double[] {0, 0}, known, known)
                        .refused())
                .contains(falling);
        assertThat(QualityAdjustedYears.underCurve(new double[] {0, Double.NaN}, known, known)
                        .refused())
                .contains(falling);
        Refusal beyond = new Refusal.OutOfRange("utilities", "at most 1, full health");
        assertThat(QualityAdjustedYears.underCurve(new double[] {0, 1}, known, new double[] {1.01})
                        .refused())
                .contains(beyond);
        assertThat(QualityAdjustedYears.underCurve(new double[] {0, 1}, known, new double[] {Double.NEGATIVE_INFINITY})
                        .refused())
                .contains(beyond);
        assertThatThrownBy(() -> QualityAdjustedYears.underCurve(new double[] {0, 1}, known))
                .hasMessage("2 times but 1 sets of utilities");
        assertThatThrownBy(() -> QualityAdjustedYears.underCurve(new double[] {0, 1}, known, new double[2]))
                .hasMessageContaining("at each time");
    }

    /// R 4.2.2: `lm(qaly ~ arm + u0)` with `u0 <- ((i * 29) %% 31) / 40`; `confint`.
    @Test
    void the_difference_with_the_start_held_fixed_is_that_of_r() {
        UtilityAdjusted found =
                UtilityAdjusted.of(years(gains), who, first).found().orElseThrow();

        assertThat(found.estimate()).isCloseTo(0.268862212151438, within(1e-12));
        assertThat(found.standardError()).isCloseTo(0.0584823811833913, within(1e-12));
        assertThat(found.interval().low()).isCloseTo(0.147241442569816, within(1e-9));
        assertThat(found.interval().high()).isCloseTo(0.390482981733060, within(1e-9));
        assertThat(found.degreesOfFreedom()).isEqualTo(21);
        assertThat(found.sentence())
                .isEqualTo(
                        "Among people with the same utility at the start, having had the support was associated with "
                                + "a difference of +0.269 quality-adjusted life years (95% interval 0.147 to 0.390); 24 of 24 "
                                + "people are compared.");
        assertThat(found.rows())
                .containsExactly(
                        new Row("People", "24"),
                        new Row("Compared", "24"),
                        new Row("Difference in quality-adjusted life years", "+0.269"),
                        new Row("Standard error", "0.058"),
                        new Row("95% interval", "0.147 to 0.390"));
        assertThat(found.basis().hasFailure()).isFalse();
    }

    @Test
    void people_without_a_gain_or_a_start_are_left_out_and_counted() {
        double[] less = gains.clone();
        less[0] = Double.NaN;
        double[] unknown = first.clone();
        unknown[13] = Double.NaN;
        UtilityAdjusted found =
                UtilityAdjusted.of(years(less), who, unknown).found().orElseThrow();

        assertThat(found.people().used()).isEqualTo(22);
        assertThat(found.sentence()).endsWith("22 of 24 people are compared.");
        assertThat(found.basis().rows())
                .contains(
                        new Row("Left out: no gain or no first utility", "2"),
                        new Row("Nobody is missing", "does not hold"));
    }

    @Test
    void too_few_and_what_is_not_a_number_are_refused() {
        double[] few = gains.clone();
        Arrays.fill(few, 0, 3, Double.NaN);
        assertThat(Outcome.sentence(UtilityAdjusted.of(years(few), who, first)))
                .isEqualTo("At least 10 people who had the support are needed; there are 9.");
        double[] fewOthers = gains.clone();
        Arrays.fill(fewOthers, 12, 15, Double.NaN);
        assertThat(UtilityAdjusted.of(years(fewOthers), who, first).refused())
                .contains(new Refusal.TooFew("comparators", 10, 9));
        double[] endless = first.clone();
        endless[2] = Double.POSITIVE_INFINITY;
        assertThat(UtilityAdjusted.of(years(gains), who, endless).refused())
                .contains(new Refusal.NotFinite("first utilities", 1));
        double[] endlessGain = gains.clone();
        endlessGain[2] = Double.POSITIVE_INFINITY;
        assertThat(UtilityAdjusted.of(years(endlessGain), who, first).refused())
                .contains(new Refusal.NotFinite("gains", 1));
        assertThat(UtilityAdjusted.of(years(gains), who, new double[PEOPLE]).refused())
                .contains(new Refusal.Collinear("linear model"));
        assertThatThrownBy(() -> UtilityAdjusted.of(years(gains), who, new double[2]))
                .hasMessageContaining("everybody has a gain");
        double[] ten = gains.clone();
        Arrays.fill(ten, 0, 2, Double.NaN);
        Arrays.fill(ten, 12, 14, Double.NaN);
        assertThat(UtilityAdjusted.of(years(ten), who, first).found()).isPresent();
    }
}
