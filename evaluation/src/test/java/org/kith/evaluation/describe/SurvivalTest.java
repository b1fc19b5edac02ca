package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Refusal;
import tools.jackson.databind.JsonNode;

/// The reference values in the tests are Freireich's leukaemia data, times in weeks, by R 4.2.2 with survival 3.5-3.
class SurvivalTest {

    private static final double[] TREATED = {
        6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35
    };
    private static final double[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private final Survival treated = Survival.of(TREATED, first(9)).found().orElseThrow();
    private final Survival placebo = Survival.of(PLACEBO, first(21)).found().orElseThrow();

    /// `summary(survfit(Surv(t, e) ~ 1, conf.type = "log-log"), times = c(6, 10, 23))`.
    @Test
    void the_share_still_waiting_and_its_interval() {
        assertThat(treated.shareAfter(5)).isEqualTo(1);
        assertThat(treated.shareAfter(6)).isCloseTo(0.857142857143, within(1e-12));
        assertThat(treated.shareAfter(10)).isCloseTo(0.752941176471, within(1e-12));
        assertThat(treated.shareAfter(30)).isCloseTo(0.448179271709, within(1e-12));
        assertThat(treated.intervalAfter(10, 0.95).low()).isCloseTo(0.503199510800, within(1e-11));
        assertThat(treated.intervalAfter(10, 0.95).high()).isCloseTo(0.889361835169, within(1e-11));
        assertThat(treated.intervalAfter(1, 0.95).low()).isEqualTo(1);
        assertThat(placebo.intervalAfter(23, 0.95).high()).isZero();
    }

    /// `quantile(survfit(Surv(t, e) ~ 1, conf.type = "log-log"), 0.5)`: 23, (13, NA).
    @Test
    void the_median_wait_and_its_interval() {
        assertThat(treated.median()).hasValue(23);
        assertThat(treated.earliestBy(0.5, 0.95)).hasValue(13);
        assertThat(treated.latestBy(0.5, 0.95)).isEmpty();
        assertThat(treated.timeBy(0.9)).isEmpty();
        assertThat(treated.sentence()).isEqualTo("Of 21 people, 9 had the event; half had it by 23.0.");
        assertThat(treated.rows()).anyMatch(row -> row.value().equals("13.0 to not reached"));
    }

    /// `summary(survfit(Surv(t, e) ~ 1), rmean = 30)$table`.
    @Test
    void the_mean_wait_within_a_horizon() {
        RestrictedMean mean = treated.restrictedMean(30).found().orElseThrow();

        assertThat(mean.estimate()).isCloseTo(21.04649859944, within(1e-10));
        assertThat(mean.standardError()).isCloseTo(2.24380195156, within(1e-10));
        assertThat(mean.sentence()).startsWith("Within 30, 21 people waited 21.0 on average");
        assertThat(treated.restrictedMean(36).refused()).isPresent();
        assertThat(treated.restrictedMean(0).refused()).isPresent();
    }

    /// `survdiff(Surv(t, e) ~ g)`: chi-squared 16.7929409892, expected 19.2505.
    @Test
    void the_two_groups_do_not_wait_alike() {
        LogRank test = LogRank.of(treated, placebo).found().orElseThrow();

        assertThat(test.chiSquared()).isCloseTo(16.7929409892, within(1e-9));
        assertThat(test.expected()).isCloseTo(19.250500948, within(1e-8));
        assertThat(test.observed()).isEqualTo(9);
        assertThat(test.sentence()).contains("log-rank p less than 0.001");
    }

    /// `summary(survfit(Surv(t, factor(ending)) ~ 1), times = c(10, 20))$pstate`; its standard errors by the
    /// infinitesimal jackknife, 0.0778 and 0.1113, are close to the delta method's.
    @Test
    void endings_that_rule_each_other_out_are_counted_apart() {
        int[] endings = {1, 1, 2, 1, 2, 1, 1, 2, 1, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0};

        CompetingRisks byTen =
                CompetingRisks.of(TREATED, endings, 1, 10).found().orElseThrow();
        CompetingRisks byTwenty =
                CompetingRisks.of(TREATED, endings, 1, 20).found().orElseThrow();
        CompetingRisks other =
                CompetingRisks.of(TREATED, endings, 2, 20).found().orElseThrow();

        assertThat(byTen.estimate()).isCloseTo(0.145658263305, within(1e-12));
        assertThat(byTwenty.estimate()).isCloseTo(0.326921879863, within(1e-12));
        assertThat(other.estimate()).isCloseTo(0.155182072829, within(1e-12));
        assertThat(byTen.standardError()).isCloseTo(0.0778, within(0.002));
        assertThat(byTwenty.standardError()).isCloseTo(0.1113, within(0.002));
        assertThat(CompetingRisks.of(TREATED, endings, 1, 99).refused()).isPresent();
    }

    @Test
    void with_one_kind_of_ending_the_chance_is_what_the_curve_leaves() {
        int[] endings = IntStream.range(0, 21).map(i -> i < 9 ? 1 : 0).toArray();

        CompetingRisks only = CompetingRisks.of(TREATED, endings, 1, 23).found().orElseThrow();

        assertThat(only.estimate()).isCloseTo(1 - treated.shareAfter(23), within(1e-12));
        double greenwood = treated.shareAfter(23)
                * Math.log(
                        treated.with(Survival.Scale.LOG).intervalAfter(23, 0.95).high() / treated.shareAfter(23))
                / 1.959963984540054;
        assertThat(only.standardError()).isCloseTo(greenwood, within(1e-9));
    }

    @Test
    void the_reference_values_hold_for_lung_and_pbc() {
        Csv lung = Oracles.csv("lung");
        double[] time = lung.numbers("time");
        double[] status = lung.numbers("status");
        double[] sex = lung.numbers("sex");
        assertReference(time, map(status, 2), sex, Oracles.json("survival").get("lung_by_sex"));

        Csv all = Oracles.csv("pbc");
        Csv pbc = new Csv(all.header(), all.rows().subList(0, 312));
        double[] years = Arrays.stream(pbc.numbers("time")).map(d -> d / 365.25).toArray();
        assertReference(
                years,
                map(pbc.numbers("status"), 2),
                pbc.numbers("trt"),
                Oracles.json("survival").get("pbc_trt"));
    }

    private static void assertReference(double[] time, boolean[] happened, double[] group, JsonNode reference) {
        Survival one = group(time, happened, group, 1);
        Survival two = group(time, happened, group, 2);
        double tau = reference.get("tau").asDouble();
        RestrictedMean first = assertGroup(one, tau, reference, "g=1");
        RestrictedMean second = assertGroup(two, tau, reference, "g=2");
        RestrictedMean.Difference difference = first.comparedWith(second);
        assertClose(difference.estimate(), reference.get("rmst_diff_2_minus_1"), 1e-9);
        assertClose(difference.standardError(), reference.get("rmst_diff_se"), 1e-9);
        assertClose(difference.interval().low(), reference.get("rmst_diff_ci").get(0), 1e-9);
        assertClose(difference.interval().high(), reference.get("rmst_diff_ci").get(1), 1e-9);
        assertClose(difference.p(), reference.get("rmst_diff_p"), 1e-9);
        LogRank logRank = LogRank.of(one, two).found().orElseThrow();
        assertClose(logRank.chiSquared(), reference.get("logrank_chisq"), 1e-9);
        assertClose(logRank.p(), reference.get("logrank_p"), 1e-9);
    }

    private static RestrictedMean assertGroup(Survival curve, double tau, JsonNode reference, String name) {
        JsonNode row = reference.get("table").get(name);
        JsonNode quartiles = reference.get("quartiles").get(name);
        assertThat(curve.people()).isEqualTo(row.get("records").asInt());
        assertThat(curve.events()).isEqualTo(row.get("events").asInt());
        assertTime(curve.median(), row.get("median"));
        assertTime(curve.earliestBy(0.5, 0.95), row.get("0.95LCL"));
        assertTime(curve.latestBy(0.5, 0.95), row.get("0.95UCL"));
        assertTime(curve.timeBy(0.25), quartiles.get("25"));
        assertTime(curve.timeBy(0.75), quartiles.get("75"));
        RestrictedMean mean = curve.restrictedMean(tau).found().orElseThrow();
        assertClose(mean.estimate(), row.get("rmean"), 1e-9);
        assertClose(mean.standardError(), row.get("se(rmean)"), 1e-9);
        return mean;
    }

    private static void assertTime(OptionalDouble time, JsonNode reference) {
        assertThat(time.isEmpty()).isEqualTo(reference.isNull());
        time.ifPresent(value -> assertClose(value, reference, 1e-9));
    }

    private static Survival group(double[] time, boolean[] happened, double[] group, int wanted) {
        int[] rows =
                IntStream.range(0, time.length).filter(i -> group[i] == wanted).toArray();
        boolean[] ended = new boolean[rows.length];
        IntStream.range(0, rows.length).forEach(i -> ended[i] = happened[rows[i]]);
        return Survival.of(Arrays.stream(rows).mapToDouble(i -> time[i]).toArray(), ended)
                .found()
                .orElseThrow()
                .with(Survival.Scale.LOG);
    }

    private static boolean[] map(double[] status, double event) {
        boolean[] happened = new boolean[status.length];
        IntStream.range(0, status.length).forEach(i -> happened[i] = status[i] == event);
        return happened;
    }

    @Test
    void a_curve_that_rests_at_a_half_gives_the_middle_of_the_rest() {
        Survival four = Survival.of(new double[] {1, 2, 3, 4}, first(4)).found().orElseThrow();

        assertThat(four.median()).hasValue(2.5);
    }

    @Test
    void nobody_and_impossible_times_are_refused() {
        assertThat(Survival.of(new double[0], new boolean[0]).refused()).contains(new Refusal.TooFew("people", 1, 0));
        assertThat(Survival.of(new double[] {-1}, new boolean[1]).refused()).isPresent();
        assertThat(Survival.of(new double[] {Double.NaN}, new boolean[1]).refused())
                .isPresent();
        Survival none = Survival.of(new double[] {1, 2}, new boolean[2]).found().orElseThrow();
        assertThat(LogRank.of(none, none).refused()).isPresent();
        assertThat(none.sentence())
                .isEqualTo("Of 2 people, 0 had the event; fewer than half had it while they were watched.");
    }

    private static boolean[] first(int events) {
        boolean[] happened = new boolean[Math.max(events, 21)];
        Arrays.fill(happened, 0, events, true);
        return events == 4 ? Arrays.copyOf(happened, 4) : happened;
    }
}
