package org.kith.evaluation.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.ControlChart.Limits;
import org.kith.evaluation.describe.ControlChart.Rule;
import org.kith.evaluation.describe.ControlChart.Signal;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import tools.jackson.databind.JsonNode;

class ControlChartsTest {

    private static final double[] QUIET = {5, 6, 5, 4, 5, 6, 4, 5, 6, 5, 4, 5};

    /// By hand: mean 5, moving ranges 1 1 1 1 1 2 1 1 1 1 1, mean 12/11.
    @Test
    void measurements_vary_within_two_point_six_six_moving_ranges() {
        ControlChart chart = found(ControlCharts.withDefaults().xmr(QUIET));

        Limits limits = chart.limits().getFirst();
        assertThat(limits.centre()).isCloseTo(5, within(1e-12));
        assertThat(limits.upper()).isCloseTo(5 + 2.66 * 12 / 11, within(1e-12));
        assertThat(limits.lower()).isCloseTo(5 - 2.66 * 12 / 11, within(1e-12));
        assertThat(chart.signals()).isEmpty();
        assertThat(chart.sentence()).isEqualTo("Over 12 points the series varies only as it does by itself.");
    }

    @Test
    void one_jump_does_not_widen_the_limits() {
        double[] jump = QUIET.clone();
        jump[6] = 30;

        ControlChart screened = found(ControlCharts.withDefaults().xmr(jump));
        ControlChart plain =
                found(ControlCharts.withDefaults().withoutScreening().xmr(jump));

        assertThat(screened.limits().getFirst().upper())
                .isLessThan(plain.limits().getFirst().upper());
        assertThat(screened.signals(Rule.OUTSIDE)).contains(new Signal(Rule.OUTSIDE, 7, 7, true));
        assertThat(screened.sentence()).contains("a point beyond the limits");
    }

    @Test
    void a_run_on_one_side_is_a_shift_until_the_chart_starts_afresh() {
        double[] shifted = {5, 6, 5, 4, 5, 6, 4, 5, 6, 5, 9, 10, 9, 8, 9, 10, 8, 9, 10, 9};

        ControlChart chart = found(ControlCharts.withDefaults().xmr(shifted));
        ControlChart afresh =
                found(ControlCharts.withDefaults().restartingAt(11).xmr(shifted));

        assertThat(chart.signals(Rule.SHIFT))
                .containsExactly(new Signal(Rule.SHIFT, 1, 10, false), new Signal(Rule.SHIFT, 11, 20, true));
        assertThat(afresh.signals()).isEmpty();
        assertThat(afresh.limits().getFirst().centre()).isCloseTo(5.1, within(1e-12));
        assertThat(afresh.limits().getLast().centre()).isCloseTo(9.1, within(1e-12));
    }

    @Test
    void six_rising_points_are_a_trend_and_five_are_not() {
        double[] six = {5, 4, 5, 4, 4.5, 5, 5.5, 6, 6.5, 5, 4, 5};
        double[] five = {5, 4, 5, 4, 4.5, 5, 5.5, 6, 5.5, 5, 5, 5};

        assertThat(found(ControlCharts.withDefaults().xmr(six)).signals(Rule.TREND))
                .containsExactly(new Signal(Rule.TREND, 4, 9, true));
        assertThat(found(ControlCharts.withDefaults().xmr(five)).signals(Rule.TREND))
                .isEmpty();
    }

    @Test
    void two_of_three_points_close_to_a_limit_are_a_signal() {
        double[] near = {5, 6, 5, 4, 5, 8, 8.2, 5, 4, 5, 6, 5, 4, 5};

        assertThat(found(ControlCharts.withDefaults().xmr(near)).signals(Rule.NEAR_LIMIT))
                .allMatch(Signal::above)
                .extracting(Signal::from)
                .containsExactly(5, 6);
    }

    /// By hand: 60 of 600 is 0.1; the limits for 50 are 0.1 ± 3 √(0.09/50), cut at nought.
    @Test
    void shares_and_counts_have_limits_of_their_own() {
        double[] sizes = DoubleStream.generate(() -> 50).limit(12).toArray();

        Limits p = found(ControlCharts.withDefaults().p(QUIET, sizes)).limits().getFirst();
        Limits u = found(ControlCharts.withDefaults().u(QUIET, sizes)).limits().getFirst();
        Limits c = found(ControlCharts.withDefaults().c(QUIET)).limits().getFirst();

        assertThat(p.centre()).isCloseTo(0.1, within(1e-12));
        assertThat(p.upper()).isCloseTo(0.1 + 3 * Math.sqrt(0.09 / 50), within(1e-12));
        assertThat(p.lower()).isZero();
        assertThat(u.upper()).isCloseTo(0.1 + 3 * Math.sqrt(0.1 / 50), within(1e-12));
        assertThat(c.upper()).isCloseTo(5 + 3 * Math.sqrt(5), within(1e-12));
    }

    @Test
    void short_flat_and_broken_series_are_refused() {
        assertThat(ControlCharts.withDefaults().xmr(1, 2, 3).refused())
                .contains(new Refusal.TooFew("points between two restarts", 10, 3));
        assertThat(ControlCharts.withDefaults().xmr(new double[12]).refused()).isPresent();
        assertThat(ControlCharts.withDefaults().p(QUIET, new double[12]).refused())
                .contains(new Refusal.NotFinite("points", 12));
        assertThat(ControlCharts.withDefaults().restartingAt(5).xmr(QUIET).refused())
                .isPresent();
    }

    @Test
    void the_reference_of_sicily_holds() {
        JsonNode reference = Oracles.json("spc_xmr");
        double[] aces = Oracles.csv("sicily").numbers("aces");
        ControlChart screened = found(ControlCharts.withDefaults().xmr(aces));
        ControlChart plain =
                found(ControlCharts.withDefaults().withoutScreening().xmr(aces));

        assertClose(plain.limits().getFirst().centre(), reference.get("mean"), 1e-9);
        assertClose(plain.limits().getFirst().lower(), reference.get("lcl"), 1e-9);
        assertClose(plain.limits().getFirst().upper(), reference.get("ucl"), 1e-9);
        assertClose(screened.limits().getFirst().lower(), reference.get("lcl_screened"), 1e-9);
        assertClose(screened.limits().getFirst().upper(), reference.get("ucl_screened"), 1e-9);
        assertThat(screened.signals(Rule.OUTSIDE).stream()
                        .mapToDouble(Signal::from)
                        .toArray())
                .containsExactly(Oracles.numbers(reference.get("outside")));
        List<Signal> shifts = screened.signals(Rule.SHIFT);
        assertThat(shifts).hasSize(reference.get("shift7").size());
        for (int i = 0; i < shifts.size(); i++) {
            JsonNode run = reference.get("shift7").get(i);
            assertThat(shifts.get(i))
                    .isEqualTo(new Signal(
                            Rule.SHIFT,
                            run.get("from").asInt(),
                            run.get("to").asInt(),
                            run.get("side").asInt() > 0));
        }
    }

    private static ControlChart found(Outcome<ControlChart> outcome) {
        return outcome.found().orElseThrow();
    }
}
