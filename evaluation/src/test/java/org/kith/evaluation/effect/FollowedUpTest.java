package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.EntropyBalancing;
import org.kith.evaluation.match.FollowUp;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Weighting;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Weights of having had the support times those of being followed up, on [ThreeWays]. R 4.2.2 with sandwich
/// 3.0-2:
///
/// ```r
/// p <- fitted(glm(t ~ age, family = binomial, epsilon = 1e-14))
/// q <- fitted(glm(seen ~ t + age, family = binomial, epsilon = 1e-14))
/// w <- ifelse(t == 1, mean(t) / p, mean(1 - t) / (1 - p)); r <- ave(as.numeric(seen), t); W <- (w * r / q)[seen]
/// f <- lm(y[seen] ~ t[seen], weights = W); coef(f); sqrt(vcovHC(f, "HC0")[2, 2])
/// ess <- function(w) sum(w)^2 / sum(w^2); quantile(W, c(.05, .95))
/// ```
class FollowedUpTest {

    private final ThreeWays data = new ThreeWays();
    private final PropensityScore scores = found(PropensityScore.of(data.before, data.who));
    private final FollowUp followUp = found(FollowUp.of(data.before, data.who, data.seen));

    @Test
    void the_model_of_being_followed_up_is_that_of_r() {
        assertThat(followUp.model().coefficients()[0]).isCloseTo(8.092371277861716, within(1e-8));
        assertThat(followUp.model().coefficients()[1]).isCloseTo(2.132407512224441, within(1e-8));
        assertThat(followUp.model().coefficients()[2]).isCloseTo(-0.118630848136847, within(1e-9));
        assertThat(followUp.share(true)).isCloseTo(29 / 30.0, within(1e-15));
        assertThat(followUp.share(false)).isCloseTo(26 / 30.0, within(1e-15));
        assertThat(followUp.sentence())
                .isEqualTo(
                        "96.7% of those who had the support and 86.7% of the others were followed up; the least likely"
                                + " of them had a chance of 0.68.");
        assertThat(followUp.rows())
                .containsExactly(
                        new Row("Started", "60"),
                        new Row("Followed up", "55"),
                        new Row("Not followed up", "5"),
                        new Row("Followed up of the supported", "96.7%"),
                        new Row("Followed up of the others", "86.7%"),
                        new Row("Least chance of those followed up", "0.68"));
    }

    @Test
    void both_weights_multiply_and_need_no_outcome_of_the_lost() {
        Weights both = found(Weighting.ON_EVERYBODY.stabilised(scores.scores(), data.who))
                .times(followUp.stabilised());

        Effect effect = found(WeightedDifference.of(data.known(), both.asGiven(), Effect.On.EVERYBODY));

        assertThat(effect.basis().formula()).hasToString("weighted-difference/1");
        assertThat(effect.estimate()).isCloseTo(3.51217041689857, within(1e-7));
        assertThat(effect.standardError()).isCloseTo(1.15827686684198, within(1e-7));
        assertThat(effect.people().rows())
                .containsExactly(
                        new Row("All", "60"), new Row("Used", "55"), new Row("Left out: not followed up", "5"));
        assertThat(both.spread().least()).isCloseTo(0.564760230001594, within(1e-8));
        assertThat(both.spread().mean()).isCloseTo(0.989715317753951, within(1e-8));
        assertThat(both.spread().greatest()).isCloseTo(2.272964123576695, within(1e-8));
        assertThat(both.effectiveSize(true)).isCloseTo(26.5403054630601, within(1e-6));
        assertThat(both.effectiveSize(false)).isCloseTo(21.8352783574917, within(1e-6));
        assertThat(both.sentence())
                .isEqualTo(
                        "55 of 60 people count, with weights from 0.56 to 2.27 (1/p and 1/(1-p), stabilised, times the"
                                + " share followed up over its chance); they tell as much as 26.5 who had the support and 21.8"
                                + " comparators of equal weight would.");
        assertThat(both.rows())
                .containsExactly(
                        new Row("People who count", "55"),
                        new Row("Left out: not followed up", "5"),
                        new Row("Least weight", "0.56"),
                        new Row("Mean weight", "0.99"),
                        new Row("Greatest weight", "2.27"),
                        new Row("Effective number who had the support", "26.5"),
                        new Row("Effective number of comparators", "21.8"),
                        new Row("Weights", both.rule()));
    }

    /// By stacked estimating equations, their derivatives taken numerically in R 4.2.2; `psi` for the supported
    /// is `cbind(t - p, (t - p) * age, w * t * (y - m1), w * (1 - t) * (y - m0))` and so on, for follow-up with
    /// `seen - q` times its variables beside, for balancing with `t * (age - m)` and `(1 - t) * w * (age - m)`.
    @Test
    void models_of_the_weights_are_counted_in_the_error() {
        estimated(weights(Weighting.ON_EVERYBODY), data.y, 3.778969608536, 0.570591377938);
        estimated(weights(Weighting.ON_THE_SUPPORTED), data.y, 3.787260276053, 0.641983482048);
        estimated(weights(Weighting.ON_THE_OVERLAP), data.y, 3.438100622339, 0.522935013118);
        Weights both = weights(Weighting.ON_EVERYBODY).times(followUp.weights());
        estimated(both, data.known(), 3.512170416899, 0.642776141374);
        Weights stabilised = found(Weighting.ON_EVERYBODY.stabilised(scores, data.before, data.who))
                .times(followUp.stabilised());
        estimated(stabilised, data.known(), 3.512170416899, 0.642776141374);
        Weights balancing = found(EntropyBalancing.of(data.before, data.who));
        estimated(balancing, data.y, 3.457184161080, 0.536408145155);
        // Those held at their bounds tell nothing of the model: the more there are, the nearer to weights as given,
        // which it is when
        // they are all comparators.
        Weights some = balancing.drawnInAt(0.1);
        Weights most = balancing.drawnInAt(0.4);
        assertThat(error(balancing)).isLessThan(error(some));
        assertThat(error(some)).isLessThan(error(most));
        assertThat(error(most)).isEqualTo(error(most.asGiven()));
        assertThat(balancing.asGiven().estimated()).isFalse();
    }

    private double error(Weights weights) {
        return found(WeightedDifference.of(data.y, weights, Effect.On.SUPPORTED))
                .standardError();
    }

    private Weights weights(Weighting weighting) {
        return found(weighting.of(scores, data.before, data.who));
    }

    private static void estimated(Weights weights, double[] outcomes, double estimate, double error) {
        Effect effect = found(WeightedDifference.of(outcomes, weights, Effect.On.EVERYBODY));
        assertThat(weights.estimated()).isTrue();
        assertThat(effect.basis().formula()).hasToString("weighted-difference-estimated/1");
        assertThat(effect.estimate()).isCloseTo(estimate, within(1e-8));
        assertThat(effect.standardError()).isCloseTo(error, within(1e-7));
    }

    @Test
    void stabilising_moves_weights_and_no_difference() {
        Weights plain =
                found(Weighting.ON_EVERYBODY.of(scores.scores(), data.who)).times(followUp.weights());

        assertThat(found(WeightedDifference.of(data.known(), plain, Effect.On.EVERYBODY))
                        .estimate())
                .isCloseTo(3.51217041689857, within(1e-7));
        assertThat(plain.spread().least()).isGreaterThan(1);
    }

    @Test
    void weights_for_the_supported_are_steadied_by_the_odds_and_those_of_the_overlap_stay() {
        Weights.Spread spread = found(Weighting.ON_THE_SUPPORTED.stabilised(scores.scores(), data.who))
                .spread();
        assertThat(spread.least()).isCloseTo(0.258995178550403, within(1e-8));
        assertThat(spread.mean()).isCloseTo(0.989485428981475, within(1e-8));
        assertThat(spread.greatest()).isCloseTo(2.547901787781174, within(1e-8));

        Weights overlap = found(Weighting.ON_THE_OVERLAP.stabilised(scores.scores(), data.who));
        assertThat(overlap.values())
                .isEqualTo(found(Weighting.ON_THE_OVERLAP.of(scores.scores(), data.who))
                        .values());
        assertThat(overlap.rule()).isEqualTo("1-p and p");
    }

    @Test
    void great_weights_are_drawn_in_and_how_many_is_said() {
        Weights both = found(Weighting.ON_EVERYBODY.stabilised(scores.scores(), data.who))
                .times(followUp.stabilised());

        Weights drawn = both.drawnInAt(0.05);

        assertThat(drawn.spread().least()).isCloseTo(0.591875245966985, within(1e-8));
        assertThat(drawn.spread().greatest()).isCloseTo(1.678405014904567, within(1e-8));
        assertThat(drawn.rule()).endsWith(", 6 drawn in to 0.59 or 1.68");
        assertThat(drawn.counted()).isEqualTo(55);
        assertThat(drawn.without()).isEqualTo("not followed up");
        assertThat(found(WeightedDifference.of(data.known(), drawn, Effect.On.EVERYBODY))
                        .estimate())
                .isCloseTo(3.7116266870010, within(1e-7));
        assertThatThrownBy(() -> both.drawnInAt(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> both.drawnInAt(0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weights_that_nobody_looked_at_make_an_effect_that_says_so() {
        Effect effect = found(WeightedDifference.of(data.known(), followUp.weights(), Effect.On.EVERYBODY));

        assertThat(effect.assumptions())
                .containsExactly(
                        Assumption.checked("Weights leave as much as 30 people in each group would tell", false),
                        Assumption.checked("The groups were seen to be alike in everything known before", false));
        assertThat(effect.basis().hasFailure()).isTrue();
    }

    @Test
    void weights_of_other_people_do_not_multiply() {
        boolean[] turned = new boolean[ThreeWays.PEOPLE];
        for (int row = 0; row < turned.length; row++) {
            turned[row] = !data.who.treated(row);
        }
        FollowUp others = found(FollowUp.of(data.before, Assignment.of(turned), data.seen));
        Weights own = followUp.weights();

        assertThatThrownBy(() -> own.times(others.weights())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_lost_a_few_followed_and_a_group_of_whom_all_were_are_refused() {
        boolean[] all = new boolean[ThreeWays.PEOPLE];
        Arrays.fill(all, true);
        assertThat(FollowUp.of(data.before, data.who, all).refused().map(Refusal::sentence))
                .contains("Everybody was followed up, so there is nobody to be stood for.");

        boolean[] few = all.clone();
        for (int row = 1; row < 42; row += 2) {
            few[row] = false;
        }
        assertThat(FollowUp.of(data.before, data.who, few).refused())
                .contains(new Refusal.TooFew("people followed up in each group", 10, 9));

        boolean[] supportedOnly = new boolean[ThreeWays.PEOPLE];
        for (int row = 0; row < supportedOnly.length; row++) {
            supportedOnly[row] = data.who.treated(row) || data.seen[row];
        }
        assertThat(FollowUp.of(data.before, data.who, supportedOnly).refused())
                .contains(new Refusal.Separation("logistic model"));
        assertThatThrownBy(() -> FollowUp.of(data.before, data.who, true)).isInstanceOf(IllegalArgumentException.class);
        DesignMatrix tooShort = DesignMatrix.of(List.of("age"), new double[] {1, 2});
        assertThatThrownBy(() -> FollowUp.of(tooShort, data.who, data.seen))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <R> R found(Outcome<R> outcome) {
        return outcome.found().orElseThrow(() -> new AssertionError(outcome.toString()));
    }
}
