package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.change.EffectSizes;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.describe.ControlChart;
import org.kith.evaluation.describe.Funnel;
import org.kith.evaluation.describe.Inequality;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.Survival;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.evaluation.instrument.Scoring;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.missing.Rubin;
import org.kith.evaluation.missing.TippingPoint;
import org.kith.evaluation.missing.WeightedChange;
import org.kith.evaluation.missing.WorstAndBest;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;

/// What the pages of `docs/methods` say comes out of their worked examples.
class MethodSamplesTest {

    @Test
    void instruments() {
        assertThat(((Scoring.Done) Worked.instruments()).scores())
                .extracting(ScoreOutcome::sentence)
                .contains("Life satisfaction: 7 (from 0 to 10), high")
                .anyMatch(sentence -> sentence.contains("no score, because there is no answer to"));
    }

    @Test
    void paired_change() {
        PairedChange found = Worked.pairedChange().found().orElseThrow();
        assertThat(found.sentence()).contains("+1.58 points (95% interval 0.70 to 2.46)");
        Claim claim = new Claim(ClaimGrade.beforeAndAfter(false, true), found);
        assertThat(claim.sentence()).endsWith("Grade E: before and after, no comparison.");
        assertThat(claim.rows()).anyMatch(row -> row.value().equals("paired-t/1"));
        assertThat(claim.grade().wordsTooStrong("The scheme reduced loneliness and saved money"))
                .containsExactly("reduced", "saved");
    }

    @Test
    void signed_rank() {
        Worked.Ranks ranks = Worked.signedRank();
        assertThat(ranks.leaning().found().orElseThrow().positiveRanks()).isEqualTo(45);
        assertThat(ranks.typical().found().orElseThrow().estimate()).isCloseTo(1.3, within(1e-12));
    }

    @Test
    void effect_sizes() {
        EffectSizes sizes = Worked.effectSizes().found().orElseThrow();
        assertThat(sizes.dz()).isCloseTo(1.28, within(0.005));
        assertThat(sizes.interval().low()).isCloseTo(0.41, within(0.005));
        assertThat(sizes.interval().high()).isCloseTo(2.12, within(0.005));
        assertThat(sizes.dav()).isCloseTo(0.83, within(0.005));
    }

    @Test
    void who_improved() {
        Worked.Improved improved = Worked.whoImproved();
        assertThat(improved.shares().found().orElseThrow().improved().count()).isEqualTo(9);
        assertThat(improved.reliable().found().orElseThrow().improved().count()).isEqualTo(2);
        assertThat(improved.reliable().found().orElseThrow().threshold()).isCloseTo(1.9, within(0.05));
        assertThat(improved.inAnyOfEight()).isCloseTo(0.83, within(0.005));
    }

    @Test
    void regression_to_the_mean() {
        ContactsModel.Chosen chosen = Worked.regressionToTheMean().chosen();
        assertThat(chosen.first()).isCloseTo(19.3, within(0.05));
        assertThat(chosen.next()).isCloseTo(17.1, within(0.05));
        assertThat(1 - new ContactsModel(0.4, 0.6).chosenFrom(2).ratio()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void follow_up_weighting() {
        WeightedChange found = Worked.followUpWeighting().result().found().orElseThrow();
        assertThat(found.estimate()).isCloseTo(1.484, within(1e-9));
        assertThat(found.completeCase().mean()).isCloseTo(9.9 / 7, within(1e-9));
    }

    @Test
    void chained_equations() {
        Worked.FilledIn filledIn = Worked.chainedEquations();
        Imputations sets = filledIn.sets().found().orElseThrow();
        assertThat(sets.sets()).hasSize(20);
        assertThat(sets.shifted("cholesterol", -1).sets()).hasSize(20);
        Rubin.Pooled mean = filledIn.mean().found().orElseThrow();
        assertThat(mean.estimate()).isCloseTo(195.1, within(0.05));
        assertThat(mean.interval(0.95).low()).isCloseTo(175.2, within(0.05));
        assertThat(mean.interval(0.95).high()).isCloseTo(215.0, within(0.05));
        assertThat(mean.missingInformation()).isCloseTo(0.26, within(0.005));
    }

    @Test
    void tipping_point() {
        TippingPoint point = Worked.tippingPoint().point().found().orElseThrow();
        assertThat(point.meanIsNought()).isCloseTo(-4.71, within(0.005));
        assertThat(point.intervalMeetsNought()).isCloseTo(-3.6, within(0.05));
        WorstAndBest ends = Worked.tippingPoint().ends().found().orElseThrow();
        assertThat(ends.worst()).isCloseTo(-0.7, within(0.05));
        assertThat(ends.best()).isCloseTo(2.9, within(0.05));
    }

    @Test
    void shares() {
        assertThat(Worked.shares())
                .extracting(share -> share.found().map(Proportion::sentence).orElse(""))
                .containsExactly(
                        "81 of 263 people, 30.8% (95% interval 25.5% to 36.6%).",
                        "15 of 148 people, 10.1% (95% interval 6.2% to 16.0%).",
                        "1 of 29 people, 3.4% (95% interval 0.6% to 17.2%).",
                        "0 of 20 people, 0.0% (95% interval 0.0% to 16.1%).");
    }

    @Test
    void waits() {
        Survival waits = Worked.waits().found().orElseThrow();
        assertThat(waits.median()).hasValue(23);
        assertThat(waits.earliestBy(0.5, 0.95)).hasValue(13);
        assertThat(waits.latestBy(0.5, 0.95)).isEmpty();
    }

    @Test
    void funnel() {
        assertThat(Worked.funnel().found().orElseThrow().placed())
                .extracting(Funnel.Placed::flag)
                .containsExactly(
                        Funnel.Flag.WITHIN,
                        Funnel.Flag.WITHIN,
                        Funnel.Flag.WITHIN,
                        Funnel.Flag.ABOVE,
                        Funnel.Flag.BELOW,
                        Funnel.Flag.FAR_ABOVE,
                        Funnel.Flag.FAR_ABOVE,
                        Funnel.Flag.FAR_BELOW);
    }

    @Test
    void control_charts() {
        ControlChart whole = Worked.controlCharts().whole().found().orElseThrow();
        assertThat(whole.signals(ControlChart.Rule.SHIFT)).anySatisfy(shift -> {
            assertThat(shift.from()).isEqualTo(29);
            assertThat(shift.above()).isFalse();
        });
        ControlChart since = Worked.controlCharts().since1899().found().orElseThrow();
        assertThat(since.limits().getFirst().centre()).isCloseTo(1098, within(0.5));
        assertThat(since.limits().getLast().centre()).isCloseTo(859, within(0.5));
        assertThat(since.signals()).singleElement().satisfies(run -> {
            assertThat(run.rule()).isEqualTo(ControlChart.Rule.SHIFT);
            assertThat(run.from()).isEqualTo(20);
            assertThat(run.to()).isEqualTo(26);
        });
    }

    @Test
    void inequality() {
        Inequality slope = Worked.inequality().slope().found().orElseThrow();
        assertThat(slope.estimate()).isCloseTo(-10.7200323337, within(1e-9));
        assertThat(slope.relativeIndex()).isCloseTo(0.533401530647, within(1e-9));
    }

    @Test
    void disclosure() {
        assertThat(Worked.disclosure().hidden()).isEqualTo(4);
    }
}
