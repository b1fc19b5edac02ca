package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.StaggeredEffects.Difference;
import org.kith.evaluation.effect.StaggeredEffects.OfGroup;
import org.kith.evaluation.effect.StaggeredEffects.OfGroupAndTime;
import org.kith.evaluation.effect.StaggeredEffects.OfTimeSince;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Twelve units over five periods: four begin in period 3, three in period 4, five never.
///
/// Reference values from R 4.2.2 by Callaway and Sant'Anna's formulas: for each cell `d <- Y[, t] - Y[, g - 1]`,
/// `att <- mean(d[T]) - mean(d[C])`, `psi[T] <- n / nT * (d[T] - att_T) * sqrt(nT / (nT - 1))` and likewise for `C`;
/// sums of cells with `w = p / sum(p)` and `wif <- (1(G == g) - p) / S - rowSums(1(G == g) - p) %*% t(p / S^2)`;
/// `se <- sqrt(sum(psi^2)) / n`.
class GroupTimeEffectsTest {

    private static final Offset<Double> EXACT = within(1e-10);

    private final int[] units = IntStream.range(0, 60).map(i -> i / 5).toArray();
    private final int[] periods = IntStream.range(0, 60).map(i -> i % 5 + 1).toArray();
    private final boolean[] having = new boolean[60];
    private final double[] outcomes = new double[60];

    GroupTimeEffectsTest() {
        for (int i = 0; i < 60; i++) {
            int begins = units[i] < 4 ? 3 : units[i] < 7 ? 4 : 99;
            having[i] = periods[i] >= begins;
            outcomes[i] = 3 * units[i] + periods[i] + i * i * 5 % 13 + (having[i] ? 4 + periods[i] - begins : 0);
        }
    }

    private StaggeredEffects never() {
        return GroupTimeEffects.withDefaults()
                .ofPanel(outcomes, units, periods, having)
                .found()
                .orElseThrow();
    }

    private StaggeredEffects notYet() {
        return GroupTimeEffects.withDefaults()
                .comparedWithNotYet()
                .ofPanel(outcomes, units, periods, having)
                .found()
                .orElseThrow();
    }

    @Test
    void every_group_in_every_period_against_those_who_never_begin() {
        List<OfGroupAndTime> cells = never().byGroupAndTime();

        assertThat(cells).extracting(OfGroupAndTime::began).containsExactly(3, 3, 3, 3, 4, 4, 4, 4);
        assertThat(cells).extracting(OfGroupAndTime::period).containsExactly(1, 3, 4, 5, 1, 2, 4, 5);
        double[] estimates = {-2, 3.4, 4.45, 3.55, -0.4, -1.06666666666667, 6.8, 5.4};
        double[] errors = {
            1.91485421551268,
            2.28619042659763,
            3.6426867373776,
            3.94577833470998,
            5.6,
            3.87355707902239,
            2.38187601132665,
            3.31561960021552
        };
        for (int i = 0; i < 8; i++) {
            assertClose(cells.get(i).difference(), estimates[i], errors[i]);
        }
    }

    @Test
    void over_all_by_time_since_the_start_and_by_group() {
        StaggeredEffects found = never();

        assertClose(new Difference(found.estimate(), found.standardError()), 4.56666666666667, 2.25353859829198);
        assertThat(found.byTimeSince()).extracting(OfTimeSince::since).containsExactly(-3, -2, 0, 1, 2);
        assertClose(found.byTimeSince().get(0).difference(), -0.4, 5.6);
        assertClose(found.byTimeSince().get(1).difference(), -1.6, 1.92088415016818);
        assertClose(found.byTimeSince().get(2).difference(), 4.85714285714286, 1.85265286638999);
        assertClose(found.byTimeSince().get(3).difference(), 4.85714285714286, 2.73866424138055);
        assertClose(found.byTimeSince().get(4).difference(), 3.55, 3.94577833470998);
        assertThat(found.byGroup()).extracting(OfGroup::began).containsExactly(3, 4);
        assertClose(found.byGroup().get(0).difference(), 3.8, 2.59829003598734);
        assertClose(found.byGroup().get(1).difference(), 6.1, 2.66645832519468);
        assertClose(found.meanOfFirst(2).orElseThrow(), 4.85714285714286, 2.12232853857643);
        assertThat(found.meanOfFirst(4)).isEmpty();
        assertThat(found.interval().low()).isCloseTo(4.56666666666667 - 1.959963984540054 * 2.25353859829198, EXACT);
        assertThat(found.interval().high()).isCloseTo(4.56666666666667 + 1.959963984540054 * 2.25353859829198, EXACT);
    }

    @Test
    void those_who_do_not_have_it_yet_may_be_comparators_too() {
        StaggeredEffects found = notYet();

        assertClose(new Difference(found.estimate(), found.standardError()), 4.47777777777778, 2.23284868254476);
        assertClose(found.byGroupAndTime().get(0).difference(), -2.25, 1.90316153006617);
        assertClose(found.byGroupAndTime().get(1).difference(), 3, 2.04997096378972);
        assertClose(found.byTimeSince().get(1).difference(), -1.74285714285714, 1.86117962235062);
        assertClose(found.byTimeSince().get(2).difference(), 4.62857142857143, 1.86346488340185);
        assertClose(found.byGroup().get(0).difference(), 3.66666666666667, 2.45636378500872);
        assertThat(found.basis().formula()).hasToString("group-time-effects-not-yet/1");
        assertThat(found.sentence())
                .contains("against units that did not have it yet, 5 of which never did; 12 of 12 units are compared.");
    }

    private static void assertClose(Difference difference, double estimate, double error) {
        assertThat(difference.estimate()).isCloseTo(estimate, EXACT);
        assertThat(difference.standardError()).isCloseTo(error, EXACT);
    }

    /// R: `W <- b %*% solve(V) %*% b; f <- W * (n - k) / ((n - 1) * k); pf(f, k, n - k, lower.tail = FALSE)`.
    @Test
    void the_time_before_is_tested_at_once() {
        PreTrend test = never().preTrend().found().orElseThrow();

        assertThat(test.leads()).isEqualTo(2);
        assertThat(test.statistic()).isCloseTo(0.595870241420317, EXACT);
        assertThat(test.pValue()).isCloseTo(0.569523756778805, EXACT);
        assertThat(test.sentence())
                .isEqualTo("Over 2 periods before the last before the start, no drift beyond chance was seen between"
                        + " the groups, which does not say that there was none (p = 0.570, 12 units).");
        assertThat(notYet().preTrend().found().orElseThrow().pValue()).isCloseTo(0.630476519893505, EXACT);
    }

    @Test
    void groups_that_drift_apart_before_they_begin_fail_the_test() {
        for (int i = 0; i < 60; i++) {
            outcomes[i] += units[i] < 7 ? 30 * periods[i] : 0;
        }
        StaggeredEffects found = never();

        PreTrend test = found.preTrend().found().orElseThrow();
        assertThat(test.pValue()).isLessThan(0.001);
        assertThat(test.sentence())
                .startsWith("Over 2 periods before the last before the start, the groups drifted apart more than chance"
                        + " would have it (p = 0.000,");
        assertThat(found.basis().rows())
                .contains(new Row("Groups did not drift apart before they began", "does not hold"));
    }

    @Test
    void it_says_itself_in_a_sentence_and_rows_that_grade_c_allows() {
        StaggeredEffects found = never();

        assertThat(new Claim(ClaimGrade.C, found).sentence())
                .startsWith("Having the support was associated with a difference of +4.57 points (95% interval 0.15 to"
                        + " 8.98) over the periods with it, in 7 units that began at 2 times, against 5 that never"
                        + " did; 12 of 12 units are compared.");
        assertThat(found.rows())
                .containsExactly(
                        new Row("All", "12"),
                        new Row("Used", "12"),
                        new Row("Left out: not known in every period", "0"),
                        new Row("Left out: had the support from the first period", "0"),
                        new Row("Difference over all", "+4.57"),
                        new Row("Standard error", "2.25"),
                        new Row("95% interval", "0.15 to 8.98"),
                        new Row("Began in period 3", "+3.80 (-1.29 to 8.89)"),
                        new Row("Began in period 4", "+6.10 (0.87 to 11.33)"),
                        new Row("3 periods before the start", "-0.40 (-11.38 to 10.58)"),
                        new Row("2 periods before the start", "-1.60 (-5.36 to 2.16)"),
                        new Row("0 periods after the first with the support", "+4.86 (1.23 to 8.49)"),
                        new Row("1 period after the first with the support", "+4.86 (-0.51 to 10.22)"),
                        new Row("2 periods after the first with the support", "+3.55 (-4.18 to 11.28)"),
                        new Row("Leads tested", "2"),
                        new Row("Test of the leads, F", "0.60"),
                        new Row("p of the leads", "0.570"));
        assertThat(found.basis().rows())
                .contains(
                        new Row("40 units or more, so that the error can be trusted", "does not hold"),
                        new Row("Each group that begins together is 5 units or more", "does not hold"),
                        new Row("Groups did not drift apart before they began", "holds"),
                        new Row("Formula", "group-time-effects-never/1"));
    }

    /// With one period before and one after, where all begin at once, both are the double difference of four means; the
    /// clustered error of least squares is that of the influence function but for its small-sample factors. R:
    /// `lm(y ~ on + factor(u) + factor(p))` and `sqrt(var(d[T]) / 5 + var(d[!T]) / 7)`.
    @Test
    void where_all_begin_at_once_it_is_the_difference_in_differences() {
        int[] who = IntStream.range(0, 24).map(i -> i / 2).toArray();
        int[] when = IntStream.range(0, 24).map(i -> i % 2 + 1).toArray();
        boolean[] on = new boolean[24];
        double[] y = new double[24];
        for (int i = 0; i < 24; i++) {
            on[i] = who[i] < 5 && when[i] == 2;
            y[i] = 2 * who[i] + when[i] + i * i % 7 + (on[i] ? 3 : 0);
        }

        Effect twoWay =
                DifferenceInDifferences.ofPanel(y, who, when, on).found().orElseThrow();
        StaggeredEffects staggered = GroupTimeEffects.withDefaults()
                .ofPanel(y, who, when, on)
                .found()
                .orElseThrow();

        assertThat(staggered.estimate()).isCloseTo(twoWay.estimate(), EXACT);
        assertThat(staggered.estimate()).isCloseTo(TWO_PERIODS, EXACT);
        assertThat(staggered.standardError()).isCloseTo(TWO_PERIODS_ERROR, EXACT);
        assertThat(staggered.sentence()).contains("in 5 units that began at one time, against 7 that never did");
        assertThat(staggered.preTrend().refused().orElseThrow().sentence())
                .isEqualTo("Only one period before the start is known, so a drift before it cannot be seen.");
        assertThat(staggered.basis().rows())
                .contains(new Row("Groups did not drift apart before they began", "cannot be checked from these data"));
    }

    private static final double TWO_PERIODS = 3.6;
    private static final double TWO_PERIODS_ERROR = 1.23558353285671;

    @Test
    void units_not_known_throughout_or_supported_from_the_first_are_left_out_and_counted() {
        outcomes[57] = Double.NaN;
        for (int i = 0; i < 5; i++) {
            having[i] = true;
        }

        StaggeredEffects found = never();

        assertThat(found.rows())
                .contains(
                        new Row("All", "12"),
                        new Row("Used", "10"),
                        new Row("Left out: not known in every period", "1"),
                        new Row("Left out: had the support from the first period", "1"));
        assertThat(found.sentence())
                .endsWith("in 6 units that began at 2 times, against 4 that never did; 10 of 12"
                        + " units are compared.");
    }

    @Test
    void a_panel_without_comparators_is_compared_with_those_not_yet_or_refused() {
        int kept = 7 * 5;

        assertThat(of(GroupTimeEffects.withDefaults(), kept).refused())
                .contains(new Refusal.TooFew("units that never have the support", 2, 0));
        StaggeredEffects found = of(GroupTimeEffects.withDefaults().comparedWithNotYet(), kept)
                .found()
                .orElseThrow();
        assertThat(found.byGroupAndTime())
                .extracting(cell -> cell.began() * 10 + cell.period())
                .containsExactly(31, 33);
        assertThat(found.byGroup()).extracting(OfGroup::began).containsExactly(3);
        assertThat(of(GroupTimeEffects.withDefaults().comparedWithNotYet(), 4 * 5)
                        .refused())
                .map(Refusal::sentence)
                .hasValue("In every period with the support there are fewer than 2 units without it, so there is nobody"
                        + " to compare with.");
    }

    private Outcome<StaggeredEffects> of(GroupTimeEffects method, int rows) {
        return method.ofPanel(
                Arrays.copyOf(outcomes, rows),
                Arrays.copyOf(units, rows),
                Arrays.copyOf(periods, rows),
                Arrays.copyOf(having, rows));
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThat(of(GroupTimeEffects.withDefaults(), 15).refused()).contains(new Refusal.TooFew("units", 4, 3));
        assertThat(of(GroupTimeEffects.withDefaults(), 0).refused()).contains(new Refusal.TooFew("units", 4, 0));
        assertRefused(having, new boolean[60], "Nobody begins to have the support, so there is no change to compare.");
        boolean[] stopping = having.clone();
        stopping[4] = false;
        assertRefused(
                having,
                stopping,
                "Some units stop having the support, so that it cannot be said since when they have it.");
        boolean[] fromTheFirst = new boolean[60];
        Arrays.fill(fromTheFirst, 0, 35, true);
        assertRefused(
                having,
                fromTheFirst,
                "Nothing is known of the time before the support, so there is no change to compare.");
        boolean[] alone = having.clone();
        alone[3 * 5 + 1] = true;
        assertRefused(having, alone, "At least 2 units that begin in period 2 are needed; there is 1.");
        outcomes[3] = Double.NEGATIVE_INFINITY;
        assertThat(of(GroupTimeEffects.withDefaults(), 60).refused()).contains(new Refusal.NotFinite("outcomes", 1));
        outcomes[3] = 1;
        periods[1] = 1;
        assertRefused(having, having.clone(), "A unit has more than one value in a period.");
        assertThatThrownBy(() -> GroupTimeEffects.withDefaults().ofPanel(outcomes, units, periods, new boolean[3]))
                .hasMessage("a panel has one unit, period and support for each outcome");
    }

    private void assertRefused(boolean[] field, boolean[] instead, String sentence) {
        boolean[] kept = field.clone();
        System.arraycopy(instead, 0, field, 0, field.length);
        assertThat(of(GroupTimeEffects.withDefaults(), 60).refused())
                .map(Refusal::sentence)
                .hasValue(sentence);
        System.arraycopy(kept, 0, field, 0, field.length);
    }

    @Test
    void leads_that_repeat_each_other_or_never_vary_are_not_tested() {
        for (int i = 0; i < 60; i++) {
            outcomes[i] = periods[i] < 4 ? 1 : units[i] * periods[i];
        }
        assertThat(never().preTrend().refused()).contains(new Refusal.NoVariation("change before the start"));
    }

    /// The second and the first quarter are alike, so that the leads of those who begin in the fourth are too.
    @Test
    void leads_that_are_alike_and_more_leads_than_units_are_not_tested() {
        for (int i = 0; i < 60; i++) {
            having[i] = periods[i] >= 4 && units[i] < 7;
            outcomes[i] = periods[i] == 2 ? outcomes[i - 1] : outcomes[i];
        }
        assertThat(never().preTrend().refused()).contains(new Refusal.Collinear("test of the time before"));

        int[] four = IntStream.range(0, 28).map(i -> i / 7).toArray();
        int[] seven = IntStream.range(0, 28).map(i -> i % 7).toArray();
        boolean[] late = new boolean[28];
        double[] values = new double[28];
        for (int i = 0; i < 28; i++) {
            late[i] = four[i] < 2 && seven[i] == 6;
            values[i] = i * i * 3 % 17;
        }
        StaggeredEffects found = GroupTimeEffects.withDefaults()
                .ofPanel(values, four, seven, late)
                .found()
                .orElseThrow();
        assertThat(found.preTrend().refused()).contains(new Refusal.TooFew("units", 7, 4));
    }

    @Test
    void forty_units_and_groups_of_five_are_enough() {
        assertThat(checks(40, 5)).containsExactly("holds", "holds");
        assertThat(checks(39, 5)).containsExactly("does not hold", "holds");
        assertThat(checks(40, 4)).containsExactly("holds", "does not hold");
    }

    private static List<String> checks(int units, int begin) {
        int[] unit = IntStream.range(0, 2 * units).map(i -> i / 2).toArray();
        int[] period = IntStream.range(0, 2 * units).map(i -> i % 2).toArray();
        boolean[] on = new boolean[2 * units];
        double[] values = new double[2 * units];
        for (int i = 0; i < on.length; i++) {
            on[i] = unit[i] < begin && period[i] == 1;
            values[i] = i * i % 7;
        }
        return GroupTimeEffects.withDefaults()
                .ofPanel(values, unit, period, on)
                .found()
                .orElseThrow()
                .basis()
                .assumptions()
                .stream()
                .limit(2)
                .map(assumption -> assumption.check().words())
                .toList();
    }

    /// The greatest step is 1.6, from the lead at −2 to nought; the mean over two periods is 4.857 (0.698 to 9.017).
    @Test
    void how_much_worse_a_drift_would_have_to_be() {
        PreTrendSensitivity found = PreTrendSensitivity.of(never(), 2).found().orElseThrow();

        double low = 4.85714285714286 - 1.959963984540054 * 2.12232853857643;
        assertThat(found.worst()).isCloseTo(1.6, EXACT);
        assertThat(found.mean().interval().low()).isCloseTo(low, EXACT);
        assertThat(found.breakdown()).isCloseTo(low / (1.6 * 1.5), EXACT);
        assertThat(found.intervalIf(1).low()).isCloseTo(low - 2.4, EXACT);
        assertThat(found.intervalIf(found.breakdown()).low()).isCloseTo(0, EXACT);
        assertThat(found.sentence())
                .isEqualTo("The greatest step between the groups from one period to the next before the start was 1.60;"
                        + " steps 0.29 times as great after the start would make the interval of the difference over"
                        + " the first 2 periods meet nought.");
        assertThat(found.rows())
                .containsExactly(
                        new Row("Periods after the start", "2"),
                        new Row("Mean difference", "+4.86"),
                        new Row("95% interval", "0.70 to 9.02"),
                        new Row("Greatest step before the start", "1.60"),
                        new Row("95% interval with steps half as great", "-0.50 to 10.22"),
                        new Row("95% interval with steps as great", "-1.70 to 11.42"),
                        new Row("Steps at which the interval meets nought, times the greatest", "0.29"));
    }

    @Test
    void an_interval_that_meets_nought_anyway_needs_no_drift() {
        PreTrendSensitivity found = PreTrendSensitivity.of(never(), 3).found().orElseThrow();

        assertThat(found.breakdown()).isZero();
        assertThat(found.sentence())
                .endsWith("; the interval of the difference over the first 3 periods meets nought"
                        + " without any such step.");
    }

    @Test
    void a_drift_below_nought_is_measured_alike() {
        for (int i = 0; i < 60; i++) {
            outcomes[i] = -outcomes[i];
        }

        PreTrendSensitivity found = PreTrendSensitivity.of(never(), 1).found().orElseThrow();

        assertThat(found.breakdown()).isCloseTo((4.85714285714286 - 1.959963984540054 * 1.85265286638999) / 1.6, EXACT);
        assertThat(found.sentence()).contains("over the first period meet nought");
    }

    @Test
    void a_drift_that_cannot_be_measured_is_refused() {
        assertThat(PreTrendSensitivity.of(never(), 0).refused())
                .map(Refusal::sentence)
                .hasValue("The number of periods after the start must be 1 or more.");
        assertThat(PreTrendSensitivity.of(never(), 4).refused())
                .map(Refusal::sentence)
                .hasValue("Nobody is known for 4 periods with the support.");
        for (int i = 0; i < 60; i++) {
            having[i] = periods[i] >= 2 && units[i] < 7;
        }
        assertThat(PreTrendSensitivity.of(never(), 1).refused())
                .contains(new Refusal.TooFew("periods before the start", 2, 1));
        for (int i = 0; i < 60; i++) {
            having[i] = periods[i] >= 4 && units[i] < 7;
            outcomes[i] = periods[i] < 4 ? 1 : outcomes[i];
        }
        assertThat(PreTrendSensitivity.of(never(), 1).refused())
                .map(Refusal::sentence)
                .hasValue("Before the start the groups changed wholly alike, so there is no drift to measure by.");
    }
}
