package org.kith.evaluation.effect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.estimate.NeweyWest;
import org.kith.evaluation.estimate.PraisWinsten.Correlation;
import org.kith.evaluation.report.Assumption.Check;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Reference values from R 4.2.2, sandwich 3.0-2, nlme 3.1-162 with `t <- 1:24; a <- t > 12; s <- pmax(t - 13, 0) * a`
/// and `f <- lm(y ~ t + a + s)`.
class SegmentedRegressionTest {

    private static final double[] CALLS = {
        41, 42, 44, 43, 41, 42, 45, 47, 48, 47, 46, 48, 45, 44, 42, 43, 46, 45, 43, 41, 40, 42, 43, 41
    };
    private static final Offset<Double> EXACT = within(1e-10);
    private static final Offset<Double> ITERATED = within(1e-7);

    private static Series series(double... values) {
        return Series.of(values, 12).found().orElseThrow();
    }

    private static InterruptedSeries found(SegmentedRegression method) {
        return method.of(series(CALLS)).found().orElseThrow();
    }

    /// R: `summary(f)`, `sum(diff(resid(f))^2) / sum(resid(f)^2)`, `acf(resid(f))`.
    @Test
    void two_lines_as_if_periods_were_independent() {
        InterruptedSeries found = found(SegmentedRegression.withDefaults().independent());

        assertThat(found.start().estimate()).isCloseTo(40.409090909091, EXACT);
        assertThat(found.slope().estimate()).isCloseTo(0.62937062937063, EXACT);
        assertThat(found.levelChange().estimate()).isCloseTo(-4.03962703962703, EXACT);
        assertThat(found.levelChange().standardError()).isCloseTo(1.25341460147113, EXACT);
        assertThat(found.levelChange().pValue()).isCloseTo(0.00426712827627886, EXACT);
        assertThat(found.slopeChange().estimate()).isCloseTo(-0.926573426573423, EXACT);
        assertThat(found.slopeChange().standardError()).isCloseTo(0.180601541750482, EXACT);
        assertThat(found.interval().low()).isCloseTo(-6.65420408256511, EXACT);
        assertThat(found.interval().high()).isCloseTo(-1.42504999668894, EXACT);
        assertThat(found.together().durbinWatson()).isCloseTo(1.27155915042919, EXACT);
        assertThat(found.together().firstAutocorrelation()).isCloseTo(0.363351766885089, EXACT);
        assertThat(found.together().isNoMoreThanChance()).isTrue();
    }

    /// R: `NeweyWest(f, lag = 2, prewhite = FALSE, adjust = FALSE)` and `adjust = TRUE`.
    @Test
    void errors_of_newey_and_west() {
        InterruptedSeries plain = found(SegmentedRegression.withDefaults().with(NeweyWest.withLag(2)));
        InterruptedSeries usual = found(SegmentedRegression.withDefaults().withNeweyWest());

        assertThat(plain.start().standardError()).isCloseTo(0.671660876365154, EXACT);
        assertThat(plain.slope().standardError()).isCloseTo(0.0759047385921501, EXACT);
        assertThat(plain.levelChange().standardError()).isCloseTo(0.916312297915536, EXACT);
        assertThat(plain.slopeChange().standardError()).isCloseTo(0.105653106351638, EXACT);
        assertThat(usual.levelChange().standardError()).isCloseTo(1.00376983057547, EXACT);
        assertThat(usual.slopeChange().standardError()).isCloseTo(0.115737179238568, EXACT);
        assertThat(plain.rows()).contains(new Row("Errors", "Newey–West, lag 2"));
        assertThat(usual.rows()).contains(new Row("Errors", "Newey–West, lag 2, adjusted"));
        assertThat(usual.basis().formula()).hasToString("segmented-newey-west/1");
    }

    @Test
    void the_usual_lag_grows_slowly_and_none_is_below_nought() {
        assertThat(NeweyWest.forPeriods(16).lag()).isEqualTo(2);
        assertThat(NeweyWest.forPeriods(59).lag()).isEqualTo(3);
        assertThat(NeweyWest.forPeriods(100).lag()).isEqualTo(4);
        assertThatThrownBy(() -> NeweyWest.withLag(-1)).hasMessage("a lag is nought or more, not -1");
    }

    /// A lag beyond the series counts every pair of periods there is.
    @Test
    void a_lag_of_the_whole_series_can_be_asked_for() {
        InterruptedSeries found = found(SegmentedRegression.withDefaults().with(NeweyWest.withLag(40)));

        assertThat(found.levelChange().standardError()).isBetween(0.1, 1.0);
    }

    /// R: a loop of `lm.fit(T %*% X, T %*% y)` with `T` of the `ρ` that `sum(e[-1] * e[-n]) / sum(e[-n]^2)` gives.
    @Test
    void errors_that_lean_on_the_one_before_by_residuals() {
        InterruptedSeries found = found(SegmentedRegression.withDefaults().withPraisWinsten(Correlation.RESIDUALS));

        assertThat(found.start().estimate()).isCloseTo(40.4306788396526, ITERATED);
        assertThat(found.slope().estimate()).isCloseTo(0.622724317246344, ITERATED);
        assertThat(found.levelChange().estimate()).isCloseTo(-3.87348010471915, ITERATED);
        assertThat(found.levelChange().standardError()).isCloseTo(1.44748608753358, ITERATED);
        assertThat(found.slopeChange().estimate()).isCloseTo(-0.936635781823854, ITERATED);
        assertThat(found.slopeChange().standardError()).isCloseTo(0.243544048208092, ITERATED);
        assertThat(found.rows()).contains(new Row("Errors", "Prais–Winsten, correlation 0.37 by residuals"));
    }

    /// R: `gls(y ~ t + a + s, correlation = corAR1(form = ~t), method = "REML")`, sharpened by `optimize`;
    /// degrees of freedom `2 / (g %*% solve(H) %*% g)` with `H` by `optimHess` in `log(sigma^2)` and `rho`.
    @Test
    void errors_that_lean_on_the_one_before_by_restricted_likelihood() {
        InterruptedSeries found = found(SegmentedRegression.withDefaults());

        assertThat(found.start().estimate()).isCloseTo(40.4281791664728, ITERATED);
        assertThat(found.slope().estimate()).isCloseTo(0.620153271926477, ITERATED);
        assertThat(found.levelChange().estimate()).isCloseTo(-3.74167795053906, ITERATED);
        assertThat(found.levelChange().standardError()).isCloseTo(1.60725786065446, ITERATED);
        assertThat(found.slopeChange().estimate()).isCloseTo(-0.949542553348451, ITERATED);
        assertThat(found.slopeChange().standardError()).isCloseTo(0.338442097308094, ITERATED);
        assertThat(found.levelChange().degreesOfFreedom()).isCloseTo(13.05765187, within(1e-3));
        assertThat(found.slopeChange().degreesOfFreedom()).isCloseTo(2.055437189, within(1e-3));
        assertThat(found.differenceAt(24).degreesOfFreedom()).isCloseTo(2.526331309, within(1e-3));
        assertThat(found.rows())
                .contains(new Row("Errors", "Prais–Winsten, correlation 0.59 by restricted likelihood"));
    }

    /// Measured by the study of validation: each way holds the truth only with so many periods, and says so.
    @Test
    void each_way_says_with_how_many_periods_it_can_be_trusted() {
        SegmentedRegression likelihood = SegmentedRegression.withDefaults();
        assertThat(trusted(likelihood, 47)).isEqualTo("48 periods or more: false");
        assertThat(trusted(likelihood, 48)).isEqualTo("48 periods or more: true");
        assertThat(trusted(likelihood.withPraisWinsten(Correlation.RESIDUALS), 48))
                .isEqualTo("240 periods or more: false");
        assertThat(trusted(likelihood.withNeweyWest(), 48)).isEqualTo("More than 1000 periods: false");
        assertThat(trusted(likelihood.independent(), 48)).isEmpty();
    }

    private static String trusted(SegmentedRegression method, int periods) {
        double[] values =
                IntStream.range(0, periods).mapToDouble(t -> t * t * 7 % 23).toArray();
        return method
                .of(Series.of(values, 20).found().orElseThrow())
                .found()
                .orElseThrow()
                .basis()
                .assumptions()
                .stream()
                .filter(assumption -> assumption.statement().endsWith("so that the error can be trusted"))
                .map(assumption ->
                        assumption.statement().replaceFirst(",.*", "") + ": " + (assumption.check() == Check.HOLDS))
                .findFirst()
                .orElse("");
    }

    /// R: `lm(y ~ t + a + sin(2 * pi * t / 12) + cos(2 * pi * t / 12))`.
    @Test
    void a_level_with_waves_through_the_year() {
        InterruptedSeries found = found(
                SegmentedRegression.withDefaults().levelOnly().withWaves(1, 12).independent());

        assertThat(found.slope().estimate()).isCloseTo(0.130182851259923, EXACT);
        assertThat(found.levelChange().estimate()).isCloseTo(-3.14552754845242, EXACT);
        assertThat(found.levelChange().standardError()).isCloseTo(2.93109092569405, EXACT);
        assertThat(found.slopeChange().estimate()).isZero();
        assertThat(found.sentence()).doesNotContain("trend");
        assertThat(found.rows())
                .contains(new Row(
                        "Errors", "as if periods were independent, with 1 wave through the 12 periods of a year"))
                .noneMatch(row -> row.label().startsWith("Change of trend"));
        assertThat(found(SegmentedRegression.withDefaults().withWaves(2, 12)).rows())
                .anyMatch(row -> row.value().endsWith(", with 2 waves through the 12 periods of a year"));
        assertThatThrownBy(() -> SegmentedRegression.withDefaults().withWaves(2, 4))
                .hasMessage("2 waves do not fit into a cycle of 4");
    }

    /// R: `w <- c(0, 0, 1, 11); sum(w * coef(f)); sqrt(w %*% vcov(f) %*% w)`, and `predict` with `a = s = 0`.
    @Test
    void what_would_have_been_and_how_far_the_last_period_lies_from_it() {
        InterruptedSeries found = found(SegmentedRegression.withDefaults().independent());

        Change last = found.differenceAt(24);
        assertThat(last.estimate()).isCloseTo(-14.2319347319347, EXACT);
        assertThat(last.standardError()).isCloseTo(2.42414545596814, EXACT);
        List<InterruptedSeries.Point> line = found.line();
        assertThat(line).hasSize(24);
        InterruptedSeries.Point end = line.get(23);
        assertThat(end.period()).isEqualTo(24);
        assertThat(end.observed()).isEqualTo(41);
        assertThat(end.without()).isCloseTo(55.513986013986, EXACT);
        assertThat(end.withoutInterval().low()).isCloseTo(50.7623792863511, EXACT);
        assertThat(end.withoutInterval().high()).isCloseTo(60.2655927416209, EXACT);
        assertThat(end.fitted()).isCloseTo(55.513986013986 - 14.2319347319347, EXACT);
        assertThat(line.get(11).fitted()).isEqualTo(line.get(11).without());
        assertThat(line.get(12).fitted() - line.get(12).without()).isCloseTo(found.estimate(), EXACT);
    }

    @Test
    void it_says_itself_in_a_sentence_and_rows_that_grade_e_allows() {
        InterruptedSeries found = found(SegmentedRegression.withDefaults().independent());

        assertThat(new Claim(ClaimGrade.E, found).sentence())
                .startsWith("In period 13, the first with the support, the level changed by -4.04 (95% interval -6.65"
                        + " to -1.43), and the trend by -0.93 a period (95% interval -1.30 to -0.55), against the line"
                        + " of the 12 periods before; 12 periods have the support.");
        assertThat(found.rows())
                .containsExactly(
                        new Row("Periods before", "12"),
                        new Row("Periods with the support", "12"),
                        new Row("Trend before, a period", "+0.63"),
                        new Row("Change of level", "-4.04"),
                        new Row("95% interval of the level", "-6.65 to -1.43"),
                        new Row("Change of trend, a period", "-0.93"),
                        new Row("95% interval of the trend", "-1.30 to -0.55"),
                        new Row("Difference from the line before, last period", "-14.23"),
                        new Row("95% interval of the difference", "-19.29 to -9.18"),
                        new Row("Errors", "as if periods were independent"));
        assertThat(found.basis().rows())
                .contains(
                        new Row(
                                "What the model leaves of neighbouring periods does not hang together (Durbin–Watson"
                                        + " 1.27, first autocorrelation 0.36)",
                                "holds"),
                        new Row("The line before would have gone on", "cannot be checked from these data"),
                        new Row("Nothing else changed when the support began", "cannot be checked from these data"));
    }

    @Test
    void neighbours_that_hang_together_fail_the_check() {
        double[] drifting = IntStream.range(0, 40)
                .mapToDouble(t -> 10 * Math.sin(t / 3.0) + t * 5 % 7)
                .toArray();
        InterruptedSeries found = SegmentedRegression.withDefaults()
                .independent()
                .of(Series.of(drifting, 20).found().orElseThrow())
                .found()
                .orElseThrow();

        assertThat(found.together().isNoMoreThanChance()).isFalse();
        assertThat(found.together().durbinWatson()).isLessThan(1);
        assertThat(found.basis().hasFailure()).isTrue();
    }

    @Test
    void gaps_short_stretches_and_values_all_alike_are_refused() {
        double[] gap = CALLS.clone();
        gap[4] = Double.NaN;
        assertThat(refusal(gap, 12)).isEqualTo("A series needs every period; period 5 has no value.");
        gap[7] = Double.NaN;
        assertThat(refusal(gap, 12)).isEqualTo("A series needs every period; 2 periods have no value.");
        double[] infinite = CALLS.clone();
        infinite[0] = Double.POSITIVE_INFINITY;
        assertThat(refusal(infinite, 12)).isEqualTo("1 of the values of the series is not a number.");
        assertThat(Series.of(CALLS, 7).refused()).contains(new Refusal.TooFew("periods before the start", 8, 7));
        assertThat(Series.of(CALLS, 17).refused()).contains(new Refusal.TooFew("periods after the start", 8, 7));
        assertThat(Series.of(CALLS, -3).refused()).contains(new Refusal.TooFew("periods before the start", 8, 0));
        assertThat(Series.of(CALLS, 30).refused()).contains(new Refusal.TooFew("periods after the start", 8, 0));
        assertThat(Series.of(new double[0], 0).refused()).isPresent();
        assertThat(Series.of(CALLS, 8).found()).isPresent();
        assertThat(Series.of(CALLS, 16).found()).isPresent();
        double[] alike = new double[24];
        Arrays.fill(alike, 3.2);
        assertThat(refusal(alike, 12)).isEqualTo("Every period has the same value, so no interval can be worked out.");
    }

    private static String refusal(double[] values, int before) {
        return Series.of(values, before).refused().orElseThrow().sentence();
    }

    @Test
    void a_series_wholly_on_its_lines_is_refused() {
        double[] straight = IntStream.range(0, 24).mapToDouble(t -> 5 + 0.3 * t).toArray();

        assertThat(SegmentedRegression.withDefaults().of(series(straight)).refused())
                .map(Refusal::sentence)
                .hasValue("Every period lies on its line, so no interval can be worked out.");
    }

    @Test
    void a_series_that_swings_to_and_fro_leaves_no_correlation_to_be_fitted() {
        double[] swinging = IntStream.range(0, 24)
                .mapToDouble(t -> 100 * (t % 2) + (t == 7 ? 0.01 : 0))
                .toArray();

        for (Correlation correlation : Correlation.values()) {
            assertThat(SegmentedRegression.withDefaults()
                            .withPraisWinsten(correlation)
                            .of(series(swinging))
                            .refused())
                    .as(correlation.words())
                    .map(Refusal::sentence)
                    .hasValue("Each period hangs so closely on the one before that a change of level cannot be told"
                            + " from a drift.");
        }
    }

    @Test
    void more_waves_than_periods_are_refused() {
        assertThat(SegmentedRegression.withDefaults()
                        .withWaves(11, 24)
                        .of(series(CALLS))
                        .refused())
                .contains(new Refusal.TooFew("rows", 27, 24));
    }

    @Test
    void a_made_up_start_sees_nothing_of_the_time_after_the_true_one() {
        Series longer = Series.of(Arrays.copyOf(CALLS, 24), 16).found().orElseThrow();

        Series made = longer.asIfBegunAfter(8).found().orElseThrow();

        assertThat(made.periods()).isEqualTo(16);
        assertThat(made.before()).isEqualTo(8);
        assertThat(made.after()).isEqualTo(8);
        assertThat(made.value(1)).isEqualTo(41);
        assertThat(made.values()).isEqualTo(Arrays.copyOf(CALLS, 16));
        assertThat(series(CALLS).asIfBegunAfter(8).refused())
                .contains(new Refusal.TooFew("periods after the start", 8, 4));
    }
}
