package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.EffectSizes;
import org.kith.evaluation.change.Leaning;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.change.RegressionToTheMean;
import org.kith.evaluation.change.ReliableChange;
import org.kith.evaluation.change.SignedRank;
import org.kith.evaluation.describe.ControlChart;
import org.kith.evaluation.describe.ControlCharts;
import org.kith.evaluation.describe.Funnel;
import org.kith.evaluation.describe.Inequality;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.RestrictedMean;
import org.kith.evaluation.describe.Survival;
import org.kith.evaluation.describe.disclosure.ReleaseLedger;
import org.kith.evaluation.describe.disclosure.SafeCount;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.evaluation.instrument.Instruments;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.evaluation.instrument.Scoring;
import org.kith.evaluation.instrument.SheetFault;
import org.kith.evaluation.missing.ChainedEquations;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.missing.FollowUpWeighting;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.missing.TippingPoint;
import org.kith.evaluation.missing.WeightedChange;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;

/// What the pages of `docs/methods` show being refused, with the very sentence that they quote.
class MethodRefusalsTest {

    @Test
    void a_sheet_with_an_answer_off_the_scale() {
        Instrument ons4 =
                Instruments.shipped().find(new InstrumentId("ons4", "2018")).orElseThrow();
        Scoring refused = ons4.score(AnswerSheet.blank().with(new ItemKey("life-satisfaction"), 11));

        assertThat(((Scoring.Refused) refused).faults())
                .extracting(SheetFault::sentence)
                .containsExactly(MethodPage.of("instruments").refusal());
    }

    @Test
    void a_mean_change_of_one_person() {
        Pairs one = Pairs.of(new double[] {4}, new double[] {6});
        Outcome<PairedChange> refused = PairedT.withDefaults().of(one);

        assertRefused(refused, "paired-change");
    }

    @Test
    void a_leaning_where_nobody_changed() {
        Pairs unchanged = Pairs.of(new double[] {5, 6, 7}, new double[] {5, 6, 7});
        Outcome<Leaning> refused = SignedRank.withDefaults().of(unchanged);

        assertRefused(refused, "signed-rank");
    }

    @Test
    void an_effect_size_where_all_started_alike() {
        Pairs alike = Pairs.of(new double[] {5, 5, 5}, new double[] {6, 7, 9});
        Outcome<EffectSizes> refused = EffectSizes.of(alike);

        assertRefused(refused, "effect-sizes");
    }

    @Test
    void reliable_change_where_all_started_alike() {
        Pairs alike = Pairs.of(new double[] {5, 5, 5}, new double[] {6, 7, 9});
        Outcome<ReliableChange> refused = ReliableChange.of(alike, 0.85, Direction.HIGHER_IS_BETTER);

        assertRefused(refused, "who-improved");
    }

    @Test
    void a_cut_off_that_nobody_passes() {
        RegressionToTheMean.Population scores = new RegressionToTheMean.Population(60, 9, 7);
        Outcome<RegressionToTheMean> refused = RegressionToTheMean.of(scores, 200, RegressionToTheMean.Chosen.ABOVE, 1);

        assertRefused(refused, "regression-to-the-mean");
    }

    @Test
    void weights_for_a_group_wholly_lost() {
        double none = Double.NaN;
        DesignMatrix atStart = DesignMatrix.of(List.of("slept badly"), new double[] {1, 1, 1, 0, 0, 0});
        double[] changes = {none, none, none, 1.0, 1.8, 0.8};
        Outcome<WeightedChange> refused = FollowUpWeighting.withDefaults().of(atStart, changes);

        assertRefused(refused, "follow-up-weighting");
    }

    @Test
    void filling_in_from_four_values() {
        double none = Double.NaN;
        Sample few = Sample.of(Column.Numeric.of("last score", "points", 4, 6, 5, 7, none, none));
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        methods.put("last score", Method.MATCHED);
        Outcome<Imputations> refused = ChainedEquations.withDefaults().of(few, methods, 2026);

        assertRefused(refused, "chained-equations");
    }

    @Test
    void a_tipping_point_where_nobody_is_missing() {
        Pairs complete = Pairs.of(new double[] {4, 5, 6}, new double[] {6, 6, 9});
        Outcome<TippingPoint> refused = TippingPoint.of(complete);

        assertRefused(refused, "tipping-point");
    }

    @Test
    void a_share_of_nobody() {
        Outcome<Proportion> refused = Proportion.of(0, 0);

        assertRefused(refused, "shares");
    }

    @Test
    void a_horizon_beyond_the_time_watched() {
        double[] weeks = {6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        boolean[] seen = new boolean[21];
        Arrays.fill(seen, 0, 9, true);
        Outcome<Survival> waits = Survival.of(weeks, seen);
        Outcome<RestrictedMean> refused = waits.then(curve -> curve.restrictedMean(52));

        assertRefused(refused, "waits");
    }

    @Test
    void a_funnel_of_one() {
        Outcome<Funnel> refused = Funnel.of(List.of(Funnel.mean("A", 48, 16.32, 15.68)), 14.42);

        assertRefused(refused, "funnel");
    }

    @Test
    void a_control_chart_of_six_months() {
        Outcome<ControlChart> refused = ControlCharts.withDefaults().xmr(5, 6, 5, 4, 5, 6);

        assertRefused(refused, "control-charts");
    }

    @Test
    void a_slope_through_the_two_ends() {
        Outcome<Inequality> refused =
                Inequality.of(List.of(new Inequality.Group(21.2, 0.2, 34353), new Inequality.Group(12.1, 0.2, 24488)));

        assertRefused(refused, "inequality");
    }

    @Test
    void a_release_from_which_a_small_count_follows() {
        var all = new ReleaseLedger.Release(
                "living alone", Set.of("A", "B", "C"), Map.of("men", new SafeCount.Shown(42)));
        var withoutC =
                new ReleaseLedger.Release("living alone", Set.of("A", "B"), Map.of("men", new SafeCount.Shown(40)));
        var first = (ReleaseLedger.Decision.Allowed) ReleaseLedger.empty(5).ask(all);
        var refused = (ReleaseLedger.Decision.Refused) first.ledger().ask(withoutC);

        assertThat(refused.sentence()).isEqualTo(MethodPage.of("disclosure").refusal());
    }

    private static void assertRefused(Outcome<?> outcome, String page) {
        assertThat(outcome.refused())
                .map(Refusal::sentence)
                .hasValue(MethodPage.of(page).refusal());
    }
}
