package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.design.TargetTrial;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balance.Unit;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.EntropyBalancing;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Weighting;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// On [ThreeWays], balanced by entropy balancing.
class ControlledComparisonTest {

    private static final TargetTrial TRIAL = new TargetTrial(
            "adults of six practices",
            "the day of referral",
            "being referred or not",
            "loneliness after six months",
            "for six months or until death",
            "those referred");

    private final ThreeWays data = new ThreeWays();
    private final Weights weights = found(EntropyBalancing.of(data.before, data.who));
    private final Balanced<Weights> alike = found(Balanced.of(data.before, weights, Unit.SUPPORTED));
    private final double[] height = new double[ThreeWays.PEOPLE];

    ControlledComparisonTest() {
        Arrays.setAll(height, i -> 160 + i * 11 % 17);
    }

    @Test
    void a_comparison_of_grade_c_says_its_trial_its_balance_and_its_negative_control() {
        ControlledComparison comparison = found(ControlledComparison.of(TRIAL, alike, effect(data.y), effect(height)));

        Claim claim = comparison.claim();
        assertThat(claim.grade()).isEqualTo(ClaimGrade.C);
        assertThat(comparison.sentence())
                .startsWith(comparison.effect().sentence())
                .contains(" The groups were alike in what was looked at (age), and the negative control shows nothing"
                        + " (95% interval -");
        assertThat(claim.sentence()).endsWith("Grade C: compared with similar people.");
        assertThat(claim.rows())
                .contains(
                        new Row("Who could take part", "adults of six practices"),
                        new Row("age", "+0.71 before, 0.00 after"),
                        new Row("The groups were seen to be alike in everything known before", "holds"),
                        new Row("Grade", "C (compared with similar people)"))
                .anyMatch(row -> row.label().equals("Negative control"));
        assertThat(comparison.estimate()).isEqualTo(comparison.effect().estimate());
        assertThat(comparison.interval()).isEqualTo(comparison.effect().interval());
        assertThat(comparison.trial()).isEqualTo(TRIAL);
        assertThat(comparison.balance()).isEqualTo(alike.balance());
    }

    private Effect effect(double[] outcomes) {
        return found(WeightedDifference.of(outcomes, alike, Effect.On.SUPPORTED));
    }

    @Test
    void what_nobody_looked_at_has_no_grade_c() {
        Effect unseen = found(WeightedDifference.of(data.y, weights, Effect.On.SUPPORTED));
        String sentence = "Nobody saw whether the groups were alike before their outcomes were compared.";

        assertThat(ControlledComparison.of(TRIAL, alike, unseen, effect(height))
                        .refused()
                        .map(Refusal::sentence))
                .contains(sentence);
        assertThat(ControlledComparison.of(TRIAL, alike, effect(height), unseen)
                        .refused()
                        .map(Refusal::sentence))
                .contains(sentence);
        assertThat(unseen.basis().hasFailure()).isTrue();
        assertThatThrownBy(() -> new Claim(ClaimGrade.C, unseen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grade C asks for groups that were seen to be alike");
        assertThat(new Claim(ClaimGrade.C, effect(data.y)).grade()).isEqualTo(ClaimGrade.C);
        assertThat(new Claim(ClaimGrade.B, unseen).grade()).isEqualTo(ClaimGrade.B);
        assertThat(effect(data.y).basis().hasFailure()).isTrue();
    }

    @Test
    void a_doubly_robust_difference_is_of_grade_c_when_its_weights_balance() {
        PropensityScore scores = found(PropensityScore.of(data.before, data.who));
        Weights overlap = found(Weighting.ON_THE_OVERLAP.of(scores, data.before, data.who));
        Balanced<Weights> even = found(Balanced.of(data.before, overlap, Unit.POOLED));

        Effect onTheSupported = found(DoublyRobust.onTheSupported(data.y, scores, data.before, even));
        Effect onEverybody = found(DoublyRobust.onEverybody(data.y, scores, data.before, even));
        assertThat(onTheSupported.assumptions()).contains(Alike.seen());
        assertThat(onEverybody.assumptions()).contains(Alike.seen());
        Effect unseen = found(DoublyRobust.onTheSupported(data.y, scores, data.before, data.who));
        assertThat(unseen.assumptions()).contains(Alike.unseen());
        assertThat(unseen.estimate()).isEqualTo(onTheSupported.estimate());
        Effect allUnseen = found(DoublyRobust.onEverybody(data.y, scores, data.before, data.who));
        assertThat(allUnseen.assumptions()).contains(Alike.unseen());
        assertThat(allUnseen.standardError()).isEqualTo(onEverybody.standardError());

        assertThat(ControlledComparison.of(TRIAL, even, onEverybody, effect(height))
                        .found())
                .isPresent();
        Effect adjusted = found(AdjustedDifference.of(data.y, data.before, data.who));
        assertThat(ControlledComparison.of(TRIAL, even, adjusted, effect(height))
                        .refused())
                .isPresent();
    }

    @Test
    void a_negative_control_that_shows_something_takes_the_grade_away() {
        assertThat(ControlledComparison.of(TRIAL, alike, effect(height), effect(data.y))
                        .refused()
                        .map(Refusal::sentence))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("An outcome on which the support can have no bearing differs as well, by +3.")
                        .endsWith("so the groups are not alike in something that was not measured."));
    }

    @Test
    void a_trial_says_itself_and_is_written_down_whole() {
        assertThat(TRIAL.sentence())
                .isEqualTo("It imitates a trial of being referred or not among adults of six practices, from the day of"
                        + " referral, on loneliness after six months, watched for six months or until death, for those"
                        + " referred.");
        assertThat(TRIAL.rows())
                .extracting(Row::label)
                .containsExactly("Who could take part", "Time begins", "Compared", "Outcome", "Watched", "Estimand");
        assertThatThrownBy(() -> new TargetTrial("adults", "referral", "referred or not", " ", "six months", "all"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// `i <- 0:59; t <- i %% 4 == 0; s <- (i * 0.6180339887) %% 1 * 0.8 + 0.2 * t; x <- (i * 7) %% 11`,
    /// `y <- 3 * s + t + (i * 5) %% 7 / 2 + x; e <- predict(lm(y ~ s + x, subset = !t), data.frame(s, x))`.
    @Test
    void what_is_expected_without_the_support_is_compared_too() {
        int n = ThreeWays.PEOPLE;
        boolean[] supported = new boolean[n];
        double[] s = new double[n];
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            supported[i] = i % 4 == 0;
            s[i] = i * 0.6180339887 % 1 * 0.8 + (supported[i] ? 0.2 : 0);
            x[i] = i * 7 % 11;
            y[i] = supported[i] ? Double.NaN : 3 * s[i] + i * 5 % 7 / 2.0 + x[i];
        }
        var who = Assignment.of(supported);
        DesignMatrix before = DesignMatrix.of(List.of("s", "x"), s, x);

        PrognosticScore score = found(PrognosticScore.of(y, before, who));

        assertThat(score.of(0)).isCloseTo(2.27553888254665, within(1e-11));
        assertThat(score.of(1)).isCloseTo(9.90649379449117, within(1e-11));
        Weights overlap = found(Weighting.ON_THE_OVERLAP.of(
                found(PropensityScore.of(before, who)).scores(), who));
        var balance = score.balance(overlap, Unit.SUPPORTED);
        assertThat(balance.variables().getFirst().name()).isEqualTo("outcome expected without the support");
        assertThat(balance.variables().getFirst().before()).isCloseTo(-0.0110662581831072, within(1e-11));
        assertThat(balance.variables().getFirst().after()).isCloseTo(0, within(1e-9));

        y[1] = Double.POSITIVE_INFINITY;
        assertThat(PrognosticScore.of(y, before, who).refused()).contains(new Refusal.NotFinite("outcomes", 1));
        var three = Assignment.of(true, false, false, false);
        DesignMatrix small = DesignMatrix.of(List.of("a", "b"), new double[] {1, 2, 3, 5}, new double[] {0, 1, 0, 1});
        assertThat(PrognosticScore.of(new double[] {1, 2, 3, 4}, small, three).refused())
                .contains(new Refusal.TooFew("comparators", 4, 3));
    }

    private static <R> R found(Outcome<R> outcome) {
        return outcome.found().orElseThrow(() -> new AssertionError(outcome.toString()));
    }
}
