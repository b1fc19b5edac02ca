package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.change.EffectSizes;
import org.kith.evaluation.change.HodgesLehmann;
import org.kith.evaluation.change.ImprovedSameWorse;
import org.kith.evaluation.change.Leaning;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.change.ReliableChange;
import org.kith.evaluation.change.SignedRank;
import org.kith.evaluation.change.TypicalChange;
import org.kith.evaluation.change.WithoutAnyChange;
import org.kith.evaluation.describe.ControlChart;
import org.kith.evaluation.describe.ControlCharts;
import org.kith.evaluation.describe.Funnel;
import org.kith.evaluation.describe.Inequality;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.Survival;
import org.kith.evaluation.describe.disclosure.CountTable;
import org.kith.evaluation.describe.disclosure.SafeTable;
import org.kith.evaluation.describe.disclosure.TableSuppression;
import org.kith.evaluation.instrument.Answer;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.evaluation.instrument.Instruments;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.evaluation.instrument.Scoring;
import org.kith.evaluation.missing.ChainedEquations;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.missing.FollowUpWeighting;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.missing.TippingPoint;
import org.kith.evaluation.missing.WeightedChange;
import org.kith.evaluation.missing.WorstAndBest;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;

/// What the pages of `docs/methods` show, and what they say comes out of it.
class MethodSamplesTest {

    private final Pairs sleep = Pairs.of(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    @Test
    void instruments() {
        Instrument ons4 =
                Instruments.shipped().find(new InstrumentId("ons4", "2018")).orElseThrow();
        AnswerSheet sheet = AnswerSheet.blank()
                .with(new ItemKey("life-satisfaction"), 7)
                .with(new ItemKey("happy-yesterday"), new Answer.Withheld(Answer.Reason.DO_NOT_KNOW));
        Scoring scoring = ons4.score(sheet);

        assertThat(((Scoring.Done) scoring).scores())
                .extracting(ScoreOutcome::sentence)
                .contains("Life satisfaction: 7 (from 0 to 10), high")
                .anyMatch(sentence -> sentence.contains("no score, because there is no answer to"));
    }

    @Test
    void paired_change() {
        Pairs sleep = Pairs.of(
                new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
                new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        Outcome<PairedChange> change = PairedT.withDefaults().of(sleep);

        PairedChange found = change.found().orElseThrow();
        assertThat(found.sentence()).contains("+1.58 points (95% interval 0.70 to 2.46)");
        Claim claim = new Claim(ClaimGrade.beforeAndAfter(false, true), found);
        assertThat(claim.sentence()).endsWith("Grade E: before and after, no comparison.");
        assertThat(claim.rows()).anyMatch(row -> row.value().equals("paired-t/1"));
        assertThat(claim.grade().wordsTooStrong("The scheme reduced loneliness and saved money"))
                .containsExactly("reduced", "saved");
    }

    @Test
    void signed_rank() {
        Outcome<Leaning> leaning = SignedRank.withDefaults().of(sleep);
        Outcome<TypicalChange> typical = HodgesLehmann.withDefaults().of(sleep);

        assertThat(leaning.found().orElseThrow().positiveRanks()).isEqualTo(45);
        assertThat(typical.found().orElseThrow().estimate()).isCloseTo(1.3, within(1e-12));
    }

    @Test
    void effect_sizes() {
        Outcome<EffectSizes> sizes = EffectSizes.of(sleep);

        assertThat(sizes.found().orElseThrow().dz()).isCloseTo(1.28, within(0.005));
        assertThat(sizes.found().orElseThrow().dav()).isCloseTo(0.83, within(0.005));
    }

    @Test
    void who_improved() {
        Outcome<ImprovedSameWorse> shares = ImprovedSameWorse.of(sleep, Direction.HIGHER_IS_BETTER);
        Outcome<ReliableChange> reliable = ReliableChange.of(sleep, 0.85, Direction.HIGHER_IS_BETTER);
        double inAnyOfEight = WithoutAnyChange.anyOf(8, 0.2);

        assertThat(shares.found().orElseThrow().improved().count()).isEqualTo(9);
        assertThat(reliable.found()).isPresent();
        assertThat(inAnyOfEight).isCloseTo(0.83, within(0.005));
    }

    @Test
    void regression_to_the_mean() {
        ContactsModel list = new ContactsModel(6, 1.2);
        ContactsModel.Chosen chosen = list.chosenFrom(14);

        assertThat(chosen.first()).isCloseTo(19.3, within(0.05));
        assertThat(chosen.next()).isCloseTo(17.1, within(0.05));
        assertThat(1 - new ContactsModel(0.4, 0.6).chosenFrom(2).ratio()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void follow_up_weighting() {
        DesignMatrix group = DesignMatrix.of(List.of("group"), new double[] {0, 0, 0, 0, 1, 1, 1, 1});
        double none = Double.NaN;
        double[] changes = {1, 3, none, none, 4, 5, 6, none};
        Outcome<WeightedChange> weighted = FollowUpWeighting.withDefaults().of(group, changes);

        assertThat(weighted.found().orElseThrow().estimate()).isCloseTo(3.5, within(1e-9));
    }

    @Test
    void chained_equations() {
        double[] first = IntStream.range(0, 40).mapToDouble(i -> i % 11).toArray();
        double[] last = IntStream.range(0, 40)
                .mapToDouble(i -> i % 4 == 0 ? Double.NaN : i % 11 + i % 3)
                .toArray();
        Sample sample =
                Sample.of(Column.Numeric.of("first", "points", first), Column.Numeric.of("last", "points", last));
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        methods.put("last", Method.MATCHED);
        Outcome<Imputations> filledIn = ChainedEquations.withDefaults().of(sample, methods, 2026);

        assertThat(filledIn.found().orElseThrow().sets()).hasSize(20);
        assertThat(filledIn.found().orElseThrow().shifted("last", -1).sets()).hasSize(20);
    }

    @Test
    void tipping_point() {
        double none = Double.NaN;
        Pairs pairs = Pairs.of(new double[] {4, 5, 6, 7, 5, 5}, new double[] {6, 6, 9, 9, none, none});
        Outcome<TippingPoint> point = TippingPoint.of(pairs);
        Outcome<WorstAndBest> ends = WorstAndBest.of(pairs.first(), pairs.last(), 0, 10);

        assertThat(point.found().orElseThrow().meanIsNought()).isCloseTo(-6, within(1e-12));
        assertThat(ends.found()).isPresent();
    }

    @Test
    void shares() {
        Outcome<Proportion> share = Proportion.of(36, 290);

        assertThat(share.found().orElseThrow().sentence())
                .isEqualTo("36 of 290 people, 12.4% (95% interval 9.1% to 16.7%).");
    }

    @Test
    void waits() {
        double[] weeks = {6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        boolean[] seen = new boolean[21];
        Arrays.fill(seen, 0, 9, true);
        Outcome<Survival> waits = Survival.of(weeks, seen);

        assertThat(waits.found().orElseThrow().median()).hasValue(23);
    }

    @Test
    void funnel() {
        Outcome<Funnel> funnel = Funnel.of(
                List.of(Funnel.mean("A", 100, 10.5, 5), Funnel.mean("B", 25, 12, 5), Funnel.mean("D", 100, 8.4, 5)),
                10);

        assertThat(funnel.found().orElseThrow().placed())
                .extracting(Funnel.Placed::flag)
                .containsExactly(Funnel.Flag.WITHIN, Funnel.Flag.ABOVE, Funnel.Flag.FAR_BELOW);
    }

    @Test
    void control_charts() {
        Outcome<ControlChart> chart = ControlCharts.withDefaults().xmr(5, 6, 5, 4, 5, 6, 4, 5, 6, 5, 4, 5);

        assertThat(chart.found().orElseThrow().signals()).isEmpty();
    }

    @Test
    void inequality() {
        Outcome<Inequality> slope = Inequality.of(List.of(
                new Inequality.Group(21, 0.5, 300),
                new Inequality.Group(18, 0.6, 250),
                new Inequality.Group(14, 0.5, 100)));

        assertThat(slope.found().orElseThrow().estimate()).isNegative();
    }

    @Test
    void disclosure() {
        SafeTable safe = TableSuppression.underFive()
                .apply(CountTable.of(
                        List.of("row 1", "row 2", "row 3"),
                        List.of("a", "b", "c"),
                        new long[] {20, 3, 14},
                        new long[] {31, 22, 9},
                        new long[] {17, 25, 40}));

        assertThat(safe.hidden()).isEqualTo(4);
    }
}
