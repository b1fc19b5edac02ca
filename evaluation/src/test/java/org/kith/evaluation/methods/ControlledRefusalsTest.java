package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.MatchedDifference;
import org.kith.evaluation.effect.Standardisation;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.ContactMonths;
import org.kith.evaluation.match.EntropyBalancing;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Registrations;
import org.kith.evaluation.match.RiskSets;
import org.kith.evaluation.match.Weighting;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

/// What the pages on controlled comparisons show being refused, with the very sentence that they quote.
class ControlledRefusalsTest {

    private static final WorkedControlled.Forty FORTY = WorkedControlled.propensity();

    @Test
    void a_score_where_age_decided() {
        Assignment who = FORTY.who;
        double[] over65 = new double[40];
        Arrays.setAll(over65, row -> who.treated(row) ? 1 : 0);
        DesignMatrix before = DesignMatrix.of(List.of("over 65"), over65);
        Outcome<PropensityScore> refused = PropensityScore.of(before, who);

        assertRefused(refused, "propensity");
    }

    @Test
    void a_matched_difference_with_comparators_in_several_pairs() {
        Assignment who = FORTY.who;
        PropensityScore scores = FORTY.scores();
        double[] loneliness = WorkedControlled.loneliness();
        NearestNeighbour nearest = NearestNeighbour.withDefaults().withReplacement();
        Outcome<Effect> refused =
                nearest.match(scores.scores(), who).then(matches -> MatchedDifference.of(loneliness, matches));

        assertRefused(refused, "matching");
    }

    @Test
    void weights_for_whoever_was_sure_to_be_referred() {
        Assignment who = FORTY.who;
        double[] scores = FORTY.scores().scores();
        scores[4] = 1;
        Outcome<Weights> refused = Weighting.ON_EVERYBODY.of(scores, who);

        assertRefused(refused, "weighting");
    }

    @Test
    void means_that_no_weights_reach() {
        Assignment who = FORTY.who;
        double[] age = new double[40];
        Arrays.setAll(age, row -> who.treated(row) ? 80 + row : 40 + row);
        DesignMatrix before = DesignMatrix.of(List.of("age"), age);
        Outcome<Weights> refused = EntropyBalancing.of(before, who);

        assertRefused(refused, "entropy-balancing");
    }

    @Test
    void a_model_of_three_people() {
        Assignment who = FORTY.who;
        DesignMatrix before = FORTY.before;
        double[] loneliness = new double[40];
        Arrays.fill(loneliness, 3, 40, Double.NaN);
        Outcome<Effect> refused = Standardisation.withDefaults().of(loneliness, before, who);

        assertRefused(refused, "doubly-robust");
    }

    @Test
    void groups_that_matching_leaves_unlike() {
        Assignment who = FORTY.who;
        DesignMatrix before = FORTY.before;
        PropensityScore scores = FORTY.scores();
        Outcome<Matches> matches = NearestNeighbour.withDefaults().match(scores.scores(), who);
        Outcome<Balanced<Matches>> refused = matches.then(found -> Balanced.of(before, found, Balance.Unit.SUPPORTED));

        assertRefused(refused, "balance");
    }

    @Test
    void a_referral_before_anything_is_known() {
        Optional<LocalDate> registered = Optional.of(LocalDate.of(2019, 5, 1));
        Optional<LocalDate> never = Optional.empty();
        Optional<LocalDate> may = Optional.of(LocalDate.of(2025, 5, 12));
        Registrations people = new Registrations(
                new Column.Dated("registered", List.of(registered, registered)),
                new Column.Dated("left", List.of(never, never)),
                new Column.Dated("referred", List.of(may, never)));
        ContactMonths contacts = ContactMonths.of(YearMonth.of(2025, 2), new int[] {1, 2, 4}, new int[] {0, 2, 3});
        Outcome<IndexDates> refused = RiskSets.withDefaults().match(people, contacts);

        assertRefused(refused, "risk-sets");
    }

    private static void assertRefused(Outcome<?> outcome, String page) {
        assertThat(outcome.refused())
                .map(Refusal::sentence)
                .hasValue(MethodPage.of(page).refusal());
    }
}
