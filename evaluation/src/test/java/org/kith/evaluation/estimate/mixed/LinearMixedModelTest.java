package org.kith.evaluation.estimate.mixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// References: R 4.2.2, lme4 1.1-31, lmerTest 3.1-3, with `lmerControl(optCtrl = list(xtol_abs = 1e-14,
/// ftol_abs = 1e-14, xtol_rel = 1e-14, ftol_rel = 1e-15))`.
class LinearMixedModelTest {

    private static final double[] LEVELS = {3, -1, 2, -4, 0.5, 1};
    private static final double[] SLOPES = {1, -.5, .3, .8, -.2, 0};

    /// `i <- (0:29)[-c(1, 2, 9)]`.
    private static final int[] KEPT =
            IntStream.range(0, 30).filter(i -> i != 0 && i != 1 && i != 8).toArray();

    private static double[] of(int[] rows, IntToDoubleFunction value) {
        return IntStream.of(rows).mapToDouble(value).toArray();
    }

    /// `x <- (i * 5) %% 11`.
    private static DesignMatrix x(int... rows) {
        return DesignMatrix.of(List.of("x"), of(rows, i -> i * 5 % 11));
    }

    /// `g <- (i * 7) %% 6`.
    private static Grouping groups(int... rows) {
        return Grouping.of("practice", IntStream.of(rows).map(i -> i * 7 % 6).toArray());
    }

    /// `y <- 2 + 0.5 * x + levels[g] + ((i * 13) %% 17) / 4`.
    private static double[] outcomes(int... rows) {
        return of(rows, i -> 2 + 0.5 * (i * 5 % 11) + LEVELS[i * 7 % 6] + i * 13 % 17 / 4.0);
    }

    private static MixedFit byPractice() {
        return LinearMixedModel.groupedBy(groups(KEPT))
                .fit(x(KEPT), outcomes(KEPT))
                .found()
                .orElseThrow();
    }

    private static void assertEffect(MixedFit fit, String name, double estimate, double error, double degrees) {
        FixedEffect effect = fit.effect(name);
        assertThat(effect.estimate()).isCloseTo(estimate, within(1e-6));
        assertThat(effect.standardError()).isCloseTo(error, within(1e-6));
        assertThat(effect.degreesOfFreedom()).isCloseTo(degrees, within(degrees * 1e-4));
    }

    private static void assertVariance(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-5 * expected));
    }

    /// `lmer(y ~ x + (1 | g))`.
    @Test
    void people_of_one_practice_hang_together() {
        MixedFit fit = byPractice();

        assertEffect(fit, "(Intercept)", 4.470236137877, 1.1353930094161, 6.74348892505);
        assertEffect(fit, "x", 0.461868431894, 0.0821601385361, 20.20965979118);
        assertVariance(fit.components().getFirst().variance(), 6.23600959155);
        assertVariance(fit.residualVariance(), 1.74160787236);
        assertThat(fit.criterion()).isCloseTo(107.83136892195, within(1e-7));
        assertThat(fit.logLikelihood()).isCloseTo(-53.915684460975, within(1e-7));
        assertThat(fit.isSingular()).isFalse();
        double[] covariance = fit.covarianceOfCoefficients();
        assertThat(Math.sqrt(covariance[3])).isCloseTo(fit.effect("x").standardError(), within(1e-14));
        assertThat(covariance[1]).isCloseTo(covariance[2], within(1e-15)).isNegative();
    }

    /// `ranef(m, condVar = TRUE)`, by the group's name.
    @Test
    void each_practice_is_drawn_towards_the_common_line() {
        MixedFit fit = byPractice();
        double[] values = {
            2.5874302172851, -1.1109148718139, 2.1695724105085, -4.0676275485721, 0.0739191522733, 0.3476206403190
        };
        double[] deviations = {
            0.637954513781, 0.637954513781, 0.637954513781, 0.574364701261, 0.574364701261, 0.574364701261
        };

        List<GroupDeviation> found = fit.deviations(groupingOf(fit));

        assertThat(found).hasSize(6).allSatisfy(deviation -> {
            int group = Integer.parseInt(deviation.group());
            assertThat(deviation.term()).isEqualTo("(Intercept)");
            assertThat(deviation.value()).isCloseTo(values[group], within(1e-5));
            assertThat(deviation.standardDeviation()).isCloseTo(deviations[group], within(1e-5));
        });
    }

    /// The model knows its grouping by identity, so the fit is asked with the very one.
    private static Grouping groupingOf(MixedFit fit) {
        return fit.groupings().getFirst();
    }

    /// `lmer(y ~ x + (1 | g), REML = FALSE)`.
    @Test
    void maximum_likelihood_is_to_be_had_for_comparing_models() {
        MixedFit fit = LinearMixedModel.groupedBy(groups(KEPT))
                .byMaximumLikelihood()
                .fit(x(KEPT), outcomes(KEPT))
                .found()
                .orElseThrow();

        assertEffect(fit, "(Intercept)", 4.464345261157, 1.0464636390964, 8.39354762237);
        assertEffect(fit, "x", 0.462760886386, 0.0801618076843, 21.23960054005);
        assertVariance(fit.components().getFirst().variance(), 5.14389960458);
        assertVariance(fit.residualVariance(), 1.65913128652);
        assertThat(fit.logLikelihood()).isCloseTo(-53.244556245365, within(1e-7));
        assertThat(fit.rows()).extracting(Row::label).contains("Deviance").doesNotContain("REML criterion");
        assertThat(fit.effect("x").basis().formula()).hasToString("linear-mixed-model-ml/1");
    }

    /// `lmer(y ~ x + (x | g))`.
    @Test
    void slopes_differ_too() {
        Grouping practices = groups(KEPT);
        MixedFit fit = LinearMixedModel.groupedBy(practices)
                .withSlope("x")
                .fit(
                        x(KEPT),
                        of(
                                KEPT,
                                i -> 2
                                        + 0.5 * (i * 5 % 11)
                                        + LEVELS[i * 7 % 6]
                                        + SLOPES[i * 7 % 6] * (i * 5 % 11)
                                        + i * 13 % 17 / 4.0))
                .found()
                .orElseThrow();

        assertEffect(fit, "(Intercept)", 4.45588853702, 1.114560172896, 4.67932460729);
        assertEffect(fit, "x", 0.68247554197, 0.211067635163, 4.99195230599);
        assertVariance(fit.components().getFirst().variance(), 6.152212484285);
        assertVariance(fit.components().getLast().variance(), 0.231875310666);
        assertThat(fit.components().getLast().term()).isEqualTo("x");
        assertVariance(fit.covariance(0, 1), 0.465310075828);
        assertThat(fit.covariance(1, 0)).isEqualTo(fit.covariance(0, 1));
        assertVariance(fit.correlation(0, 1), 0.465310075828 / Math.sqrt(6.152212484285 * 0.231875310666));
        assertVariance(fit.residualVariance(), 1.484037428268);
        assertThat(fit.criterion()).isCloseTo(115.1361602093, within(1e-6));
        double[] levels = {
            3.229010522774, -2.952951867418, 1.189588591436, -2.341301083109, 0.410235119665, 0.465418716653
        };
        double[] slopes = {
            0.686889369663, -0.384270065386, 0.262507829309, 0.191532724012, -0.497128680402, -0.259531177195
        };
        double[] unsure = {
            0.155656474806, 0.158430078709, 0.138449928987, 0.163750597432, 0.140502827801, 0.168840138384
        };
        double[] unsureLevels = {
            1.064950409751, 1.017001690521, 0.958964348548, 0.874016138246, 0.859055768354, 0.768733054909
        };
        assertThat(fit.deviations(practices)).hasSize(12).allSatisfy(deviation -> {
            int group = Integer.parseInt(deviation.group());
            boolean level = deviation.term().equals("(Intercept)");
            assertThat(deviation.value()).isCloseTo(level ? levels[group] : slopes[group], within(1e-5));
            assertThat(deviation.standardDeviation())
                    .isCloseTo(level ? unsureLevels[group] : unsure[group], within(1e-5));
        });
        assertThat(fit.sentence())
                .isEqualTo("Of what the variables leave of the spread where x is nought, 80.6% lies between 6 groups by"
                        + " practice; 27 rows are used.");
        assertThat(fit.rows()).contains(new Row("Covariance of (Intercept) and x", "0.465"));
    }

    /// Travel times of ultrasound in six rails, three of each (Devore, 2000): Pinheiro & Bates (2000),
    /// Mixed-Effects Models in S and S-PLUS, give 66.5 (10.17), between 24.805 and within 4.0208.
    @Test
    void without_any_variable_there_is_the_mean_and_what_lies_between() {
        double[] times = {55, 53, 54, 26, 37, 32, 78, 91, 85, 92, 100, 96, 49, 51, 50, 80, 85, 83};
        Grouping rails =
                Grouping.of("rail", IntStream.range(0, 18).map(i -> i / 3).toArray());
        MixedFit fit = LinearMixedModel.groupedBy(rails)
                .fit(DesignMatrix.interceptOnly(18), times)
                .found()
                .orElseThrow();

        assertThat(fit.effect("(Intercept)").estimate()).isCloseTo(66.5, within(1e-9));
        assertThat(fit.effect("(Intercept)").standardError()).isCloseTo(10.17104, within(1e-5));
        assertThat(fit.effect("(Intercept)").degreesOfFreedom()).isCloseTo(5, within(1e-5));
        assertThat(fit.components().getFirst().standardDeviation()).isCloseTo(24.80547, within(1e-5));
        assertThat(Math.sqrt(fit.residualVariance())).isCloseTo(4.020779, within(1e-6));
        assertThat(fit.criterion()).isCloseTo(122.177, within(5e-4));
    }

    /// `lmer(y ~ x + (1 | g))` says "boundary (singular) fit" and gives the plain line on n − p degrees of freedom.
    @Test
    void practices_that_do_not_differ_have_a_variance_of_nought() {
        int[] all = IntStream.range(0, 30).toArray();
        MixedFit fit = LinearMixedModel.groupedBy(groups(all))
                .fit(x(all), of(all, i -> i * 13 % 17 / 4.0))
                .found()
                .orElseThrow();

        assertThat(fit.isSingular()).isTrue();
        assertThat(fit.components().getFirst().variance()).isZero();
        assertThat(fit.shareBetween(groupingOf(fit))).isZero();
        assertEffect(fit, "(Intercept)", 1.932247275865789, 0.4298879074834, 28);
        assertEffect(fit, "x", 0.000215773006797, 0.0720156696779, 28);
        assertVariance(fit.residualVariance(), 1.60238043864);
        assertThat(fit.criterion()).isCloseTo(101.79671697444, within(1e-8));
        assertThat(fit.deviations(groupingOf(fit))).allSatisfy(each -> {
            assertThat(each.value()).isZero();
            assertThat(each.standardDeviation()).isZero();
        });
        assertThat(fit.sentence())
                .isEqualTo(
                        "Of what the variables leave of the spread, 0.0% lies between 6 groups by practice; 30 rows are"
                                + " used. Some of it is no more than chance makes, and is put at nought.");
        assertThat(fit.effect("x").basis().assumptions())
                .contains(Assumption.checked("Groups differ by more than chance makes", false));
    }

    /// Slopes that do not differ leave nought for them, and levels as they are without.
    @Test
    void slopes_that_do_not_differ_have_a_variance_of_nought_or_tell_the_levels() {
        int[] all = IntStream.range(0, 30).toArray();
        MixedFit fit = LinearMixedModel.groupedBy(groups(all))
                .withSlope("x")
                .fit(x(all), of(all, i -> i * 13 % 17 / 4.0))
                .found()
                .orElseThrow();

        assertThat(fit.isSingular()).isTrue();
        assertThat(fit.criterion()).isLessThanOrEqualTo(101.79671697444 + 1e-7);
    }

    @Test
    void a_variable_may_be_in_any_unit() {
        double[] x = of(KEPT, i -> i * 5 % 11);
        double[] small = Arrays.stream(x).map(v -> v / 1e4).toArray();
        double[] y = of(KEPT, i -> SLOPES[i * 7 % 6] * (i * 5 % 11) + i * 13 % 17 / 4.0);
        LinearMixedModel model = LinearMixedModel.groupedBy(groups(KEPT)).withSlope("x");

        MixedFit one = model.fit(DesignMatrix.of(List.of("x"), x), y).found().orElseThrow();
        MixedFit other =
                model.fit(DesignMatrix.of(List.of("x"), small), y).found().orElseThrow();

        assertVariance(
                other.components().getLast().variance(),
                one.components().getLast().variance() * 1e8);
        assertThat(other.effect("x").t()).isCloseTo(one.effect("x").t(), within(1e-6));
    }

    @Test
    void a_high_level_of_the_outcome_costs_no_digits() {
        double[] high = Arrays.stream(outcomes(KEPT)).map(y -> y + 1e6).toArray();
        MixedFit fit = LinearMixedModel.groupedBy(groups(KEPT))
                .fit(x(KEPT), high)
                .found()
                .orElseThrow();

        assertThat(fit.effect("(Intercept)").estimate()).isCloseTo(1e6 + 4.470236137877, within(1e-5));
        assertVariance(fit.components().getFirst().variance(), 6.23600959155);
    }

    @Test
    void a_coefficient_says_itself_with_its_groups() {
        FixedEffect x = byPractice().effect("x");

        assertThat(x.sentence())
                .isEqualTo(
                        "One more of \"x\" goes with +0.462 points (95% interval 0.291 to 0.633), 6 groups by practice"
                                + " being free to differ; 27 of 27 rows are used.");
        assertThat(byPractice().effect("(Intercept)").sentence())
                .startsWith("Where every variable is nought, 4.5 points are expected (95% interval 1.8 to 7.2)");
        assertThat(ClaimGrade.E.wordsTooStrong(x.sentence())).isEmpty();
        assertThat(x.t()).isCloseTo(0.461868431894 / 0.0821601385361, within(1e-4));
        assertThat(x.p()).isCloseTo(1.6e-5, within(1e-6));
        assertThat(x.interval(0.9).level()).isEqualTo(0.9);
        assertThat(x.interval(0.9).width()).isLessThan(x.interval().width());
        assertThat(x.rows())
                .extracting(Row::value)
                .containsExactly("0.462", "0.082", "20.2", "0.291 to 0.633", "0.000");
        assertThat(x.basis().hasFailure()).as("6 groups are few").isTrue();
        assertThatThrownBy(() -> byPractice().effect("z")).hasMessageContaining("no column z");
    }

    @Test
    void the_fit_says_how_much_lies_between_practices() {
        MixedFit fit = byPractice();

        assertThat(fit.shareBetween(groupingOf(fit)))
                .isCloseTo(6.23600959155 / (6.23600959155 + 1.74160787236), within(1e-5));
        assertThat(fit.sentence())
                .isEqualTo("Of what the variables leave of the spread, 78.2% lies between 6 groups by practice; 27 rows"
                        + " are used.");
        assertThat(fit.rows())
                .contains(
                        new Row("Variance between groups by practice, (Intercept)", "6.236"),
                        new Row("Residual variance", "1.742"),
                        new Row("Share between groups by practice", "78.2%"),
                        new Row("REML criterion", "107.83"),
                        new Row("Rows", "27"))
                .hasSize(2 * 5 + 5);
        assertThat(fit.components().getFirst().standardDeviation()).isCloseTo(Math.sqrt(6.23600959155), within(1e-5));
        assertThatThrownBy(() -> fit.shareBetween(groups(KEPT))).hasMessageContaining("practice");
        assertThatThrownBy(() -> fit.deviations(groups(KEPT))).hasMessageContaining("practice");
    }

    @Test
    void what_cannot_be_fitted_is_refused() {
        LinearMixedModel model = LinearMixedModel.groupedBy(groups(KEPT));
        double[] y = outcomes(KEPT);
        double[] gap = y.clone();
        gap[3] = Double.NaN;
        gap[4] = Double.POSITIVE_INFINITY;
        double[] alike = new double[y.length];
        double[] twice = of(KEPT, i -> 2 * (i * 5 % 11));
        DesignMatrix repeated = DesignMatrix.of(List.of("x", "twice"), of(KEPT, i -> i * 5 % 11), twice);

        assertThat(model.fit(x(KEPT), gap).refused()).contains(new Refusal.NotFinite("outcomes", 2));
        assertThat(model.fit(x(KEPT), alike).refused()).contains(new Refusal.NoVariation("outcome"));
        assertThat(model.fit(repeated, y).refused()).contains(new Refusal.Collinear("mixed model"));
        assertThat(model.fit(x(KEPT), twice).refused().orElseThrow().sentence())
                .startsWith("The variables and groups tell every outcome wholly");
        assertThat(model.fit(x(KEPT), of(KEPT, i -> LEVELS[i * 7 % 6]))
                        .refused()
                        .orElseThrow()
                        .sentence())
                .startsWith("The variables and groups tell every outcome wholly");
        assertThat(LinearMixedModel.groupedBy(Grouping.of("practice", new int[KEPT.length]))
                        .fit(x(KEPT), y)
                        .refused())
                .contains(new Refusal.TooFew("groups by practice", 2, 1));
        assertThat(LinearMixedModel.groupedBy(Grouping.of("person", KEPT))
                        .fit(x(KEPT), y)
                        .refused()
                        .orElseThrow()
                        .sentence())
                .isEqualTo(
                        "No two rows share a person, so what lies between groups cannot be told from what lies within.");
        Grouping pairs = Grouping.of("pair", IntStream.of(KEPT).map(i -> i / 2).toArray());
        assertThat(LinearMixedModel.groupedBy(pairs)
                        .withSlope("x")
                        .fit(x(KEPT), y)
                        .refused())
                .contains(new Refusal.TooFew("rows for so many levels and slopes", 2L * pairs.size() + 1, 27));
        assertThat(LinearMixedModel.groupedBy(groups(1, 7))
                        .fit(x(1, 7), outcomes(1, 7))
                        .refused())
                .contains(new Refusal.TooFew("rows", 3, 2));
    }

    @Test
    void what_does_not_fit_together_is_a_defect() {
        LinearMixedModel model = LinearMixedModel.groupedBy(groups(KEPT));
        assertThatThrownBy(() -> model.fit(x(KEPT), new double[3])).hasMessageContaining("one length");
        assertThatThrownBy(() -> model.withSlope("z").fit(x(KEPT), outcomes(KEPT)))
                .hasMessageContaining("one of the columns, not z");
        assertThatThrownBy(() -> model.withSlope("(Intercept)").fit(x(KEPT), outcomes(KEPT)))
                .hasMessageContaining("one of the columns");
        assertThatThrownBy(() -> model.withSlope("x").crossedWith(groups(KEPT))).hasMessageContaining("together");
        assertThatThrownBy(() -> model.crossedWith(groups(KEPT)).withSlope("x")).hasMessageContaining("together");
        assertThatThrownBy(() -> Grouping.of("practice", "A", " ")).hasMessage("a row has no practice");
    }

    @Test
    void groups_are_told_apart_by_words_or_numbers() {
        Grouping words = Grouping.of("practice", "B", "A", "B", "C");
        Grouping numbers = Grouping.of("practice", 7, 7, 3, 7, 5);

        Grouping apart = Grouping.of("practice", 2_000_000_000, -2_000_000_000, 2_000_000_000);

        assertThat(apart.groups()).containsExactly("2000000000", "-2000000000");
        assertThat(apart.code(2)).isZero();
        assertThat(words.groups()).containsExactly("B", "A", "C");
        assertThat(IntStream.range(0, 4).map(words::code)).containsExactly(0, 1, 0, 2);
        assertThat(numbers.groups()).containsExactly("7", "3", "5");
        assertThat(IntStream.range(0, 5).map(numbers::code)).containsExactly(0, 0, 1, 0, 2);
        assertThat(numbers.size()).isEqualTo(3);
        assertThat(numbers.rows()).isEqualTo(5);
        assertThat(numbers.name()).isEqualTo("practice");
    }
}
