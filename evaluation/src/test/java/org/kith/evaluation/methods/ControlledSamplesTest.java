package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.report.Outcome;

/// What the pages on controlled comparisons say comes out of their worked examples.
class ControlledSamplesTest {

    @Test
    void propensity() {
        PropensityScore scores = WorkedControlled.propensity().scores();

        assertThat(scores.concordance()).isCloseTo(0.75, within(0.005));
        assertThat(scores.beyondEveryControl()).isEqualTo(3);
        assertThat(scores.of(4)).isCloseTo(0.825, within(0.0005));
        assertThat(scores.of(20)).isCloseTo(0.052, within(0.0005));
    }

    @Test
    void matching() {
        WorkedControlled.Matching worked = WorkedControlled.matching();

        assertThat(Outcome.sentence(worked.matches()))
                .isEqualTo("10 of 12 who had the support have a comparator (10 of 28 people): descending scores choose"
                        + " the nearest comparator not yet chosen within 0.5 standard deviations; ties to the lowest"
                        + " row.");
        assertThat(worked.matches().found().orElseThrow().unmatched()).containsExactly(0, 4);
        assertThat(Outcome.sentence(worked.difference()))
                .isEqualTo("Having had the support was associated with a difference of -1.20 points (95% interval -1.60"
                        + " to -0.80) in those who had it; 20 of 40 people are compared. Over 300 drawn orders of the 9"
                        + " people with tied scores it runs from -1.40 to -1.20.");
        assertThat(worked.byDistance().found().map(Matches::matched)).contains(12);
    }

    @Test
    void weighting() {
        WorkedControlled.Weighed worked = WorkedControlled.weighting();

        assertThat(Outcome.sentence(worked.overlap()))
                .isEqualTo(
                        "40 of 40 people count, with weights from 0.05 to 0.88 (1-p and p); they tell as much as 10.4"
                                + " who had the support and 19.8 comparators of equal weight would.");
        assertThat(Outcome.sentence(worked.difference())).contains("-1.40 points (95% interval -1.71 to -1.10)");
        assertThat(Outcome.sentence(worked.followUp())).startsWith("83.3% of those who had the support and 85.7%");
        assertThat(Outcome.sentence(worked.ofBoth()))
                .contains("-1.15 points (95% interval -1.53 to -0.77)")
                .endsWith("34 of 40 people are compared.");
    }

    @Test
    void entropy_balancing() {
        WorkedControlled.Evened worked = WorkedControlled.entropyBalancing();

        assertThat(Outcome.sentence(worked.weights()))
                .contains("weights from 0.03 to 2.40")
                .contains("10.4 comparators of equal weight");
        assertThat(Outcome.sentence(worked.difference())).contains("-1.58 points (95% interval -1.99 to -1.16)");
        assertThat(worked.difference().found().map(Effect::on)).contains(Effect.On.SUPPORTED);
    }

    @Test
    void doubly_robust() {
        WorkedControlled.Modelled worked = WorkedControlled.doublyRobust();

        assertThat(Outcome.sentence(worked.doublyRobust())).contains("-1.57 points (95% interval -1.93 to -1.20)");
        assertThat(Outcome.sentence(worked.standardised())).contains("-1.54 points (95% interval -1.93 to -1.15)");
        assertThat(WorkedControlled.allWays())
                .extracting(Effect::estimate)
                .allSatisfy(estimate -> assertThat(estimate).isBetween(-1.6, -1.15));
    }

    @Test
    void balance() {
        Balance balance = WorkedControlled.balance().balance();

        assertThat(balance.sentence())
                .isEqualTo("The groups differ in 2 of 2 variables by 0.1 or more, most in age (+0.20).");
        assertThat(WorkedControlled.balance().plot().sentence())
                .isEqualTo("As people came, 2 of 2 variables differed by 0.1 or more; now 2 do.");
        assertThat(WorkedControlled.balance().plot().lines().getFirst().variable())
                .isEqualTo("contacts");
    }

    @Test
    void risk_sets() {
        IndexDates dates = WorkedControlled.riskSets().found().found().orElseThrow();

        assertThat(dates.members()).extracting(IndexDates.Member::person).containsExactly(0, 1, 1, 3);
        assertThat(dates.watchedUntil(1, LocalDate.of(2025, 12, 31))).isEqualTo(LocalDate.of(2025, 9, 3));
        assertThat(dates.sentence())
                .startsWith(
                        "2 of 2 people referred have comparators who could have been referred the same day (2 people,"
                                + " of whom 1 were referred later and are watched until then)");
    }
}
