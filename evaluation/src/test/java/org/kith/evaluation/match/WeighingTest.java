package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.DoublyRobust;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.MatchedDifference;
import org.kith.evaluation.effect.WeightedDifference;
import org.kith.evaluation.match.Balance.Unit;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Forty people, half of them supported, older on average. R 4.2.2 made the reference values:
///
/// ```r
/// i <- 0:39; t <- i %% 2; age <- 40 + (i * 7) %% 23 + 4 * t; y <- age / 2 + 3 * t + (i * 5) %% 7
/// f <- glm(t ~ age, family = binomial, epsilon = 1e-14); p <- fitted(f)
/// w <- ifelse(t == 1, 1, p / (1 - p)); lm(y ~ t, weights = w)
/// ```
class WeighingTest {

    private final boolean[] supported = new boolean[40];
    private final double[] age = new double[40];
    private final double[] y = new double[40];
    private final Assignment who;
    private final DesignMatrix before;
    private final PropensityScore scores;

    WeighingTest() {
        for (int i = 0; i < 40; i++) {
            supported[i] = i % 2 == 1;
            age[i] = 40 + i * 7 % 23 + (supported[i] ? 4 : 0);
            y[i] = age[i] / 2 + (supported[i] ? 3 : 0) + i * 5 % 7;
        }
        who = Assignment.of(supported);
        before = DesignMatrix.of(List.of("age"), age);
        scores = PropensityScore.of(before, who).found().orElseThrow();
    }

    @Test
    void the_score_gives_the_digits_of_r() {
        assertThat(scores.model().coefficients()[0]).isCloseTo(R.INTERCEPT, within(1e-7));
        assertThat(scores.model().coefficients()[1]).isCloseTo(R.AGE, within(1e-8));
        assertThat(scores.concordance()).isCloseTo(R.CONCORDANCE, within(1e-12));
    }

    @Test
    void weights_give_the_differences_of_r() {
        assertThat(weighted(Weighting.ON_THE_SUPPORTED, Effect.On.SUPPORTED)).isCloseTo(R.SUPPORTED, within(1e-6));
        assertThat(weighted(Weighting.ON_EVERYBODY, Effect.On.EVERYBODY)).isCloseTo(R.EVERYBODY, within(1e-6));
        assertThat(weighted(Weighting.ON_THE_OVERLAP, Effect.On.OVERLAP)).isCloseTo(R.OVERLAP, within(1e-6));
        assertThat(DoublyRobust.onTheSupported(y, scores, before, who)
                        .found()
                        .orElseThrow()
                        .estimate())
                .isCloseTo(R.DOUBLY_ROBUST, within(1e-6));
    }

    private double weighted(Weighting weighting, Effect.On on) {
        Weights weights = weighting.of(scores.scores(), who).found().orElseThrow();
        return WeightedDifference.of(y, weights, on).found().orElseThrow().estimate();
    }

    @Test
    void balancing_makes_the_means_the_same_and_says_so() {
        Weights weights = EntropyBalancing.of(before, who).found().orElseThrow();

        Balance balance = Balance.of(before, weights, Unit.SUPPORTED);

        assertThat(balance.variables().getFirst().before()).isGreaterThan(0.3);
        assertThat(balance.variables().getFirst().after()).isCloseTo(0, within(1e-10));
        assertThat(balance.sentence()).isEqualTo("The groups are alike in age (differences below 0.1).");
        assertThat(IntStream.range(0, 40)
                        .filter(i -> !supported[i])
                        .mapToDouble(weights::of)
                        .sum())
                .isCloseTo(20, within(1e-9));
    }

    @Test
    void distributions_are_compared_and_not_means_only() {
        double[] spread = IntStream.range(0, 40)
                .mapToDouble(i -> (supported[i] ? 3 : 1) * (Math.floorDiv(i, 2) - 9.5))
                .toArray();
        double[] alike = new double[40];
        Arrays.fill(alike, 1);

        Balance.Variable variable = Balance.of(
                        DesignMatrix.of(List.of("spread"), spread), new Weights(who, alike), Unit.POOLED)
                .variables()
                .getFirst();

        assertThat(variable.after()).isCloseTo(0, within(1e-12));
        assertThat(variable.variances()).isCloseTo(9, within(1e-9));
        assertThat(variable.apart()).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void an_effect_says_on_whom_and_does_not_say_it_was_caused() {
        Effect effect = WeightedDifference.of(
                        y,
                        Weighting.ON_THE_SUPPORTED
                                .of(scores.scores(), who)
                                .found()
                                .orElseThrow(),
                        Effect.On.SUPPORTED)
                .found()
                .orElseThrow();

        assertThat(effect.sentence())
                .startsWith("Having had the support was associated with a difference of +")
                .endsWith("in those who had it; 40 of 40 people are compared.");
        assertThat(effect.basis().rows()).anyMatch(row -> row.label().startsWith("Nothing that was not measured"));
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        double[] tells =
                IntStream.range(0, 40).mapToDouble(i -> supported[i] ? 1 : 0).toArray();
        assertThat(PropensityScore.of(DesignMatrix.of(List.of("tells"), tells), who)
                        .refused())
                .contains(new Refusal.Separation("logistic model"));
        assertThat(PropensityScore.of(before, Assignment.of(new boolean[40])).refused())
                .contains(new Refusal.TooFew("people in each group", 10, 0));

        double[] same = new double[40];
        assertThat(EntropyBalancing.of(DesignMatrix.of(List.of("same"), same), who)
                        .refused())
                .contains(new Refusal.NoVariation("value of a variable among comparators"));
        double[] beyond = IntStream.range(0, 40)
                .mapToDouble(i -> supported[i] ? 100 + i : i)
                .toArray();
        assertThat(EntropyBalancing.of(DesignMatrix.of(List.of("beyond"), beyond), who)
                        .refused())
                .isPresent();

        double[] gap = y.clone();
        gap[3] = Double.NaN;
        Matches matches = NearestNeighbour.withDefaults()
                .match(scores.scores(), who)
                .found()
                .orElseThrow();
        assertThat(MatchedDifference.of(gap, matches).refused()).contains(new Refusal.NotFinite("outcomes", 1));
        Matches replaced = NearestNeighbour.withDefaults()
                .withReplacement()
                .match(scores.scores(), who)
                .found()
                .orElseThrow();
        assertThat(MatchedDifference.of(y, replaced).refused().orElseThrow().sentence())
                .startsWith("Comparators stand in several pairs");
    }

    /// What R prints for the code above.
    private static final class R {
        static final double INTERCEPT = -4.66779861952924;
        static final double AGE = 0.0878180864169177;
        static final double CONCORDANCE = 0.65875;
        static final double SUPPORTED = 2.84528148576689;
        static final double EVERYBODY = 2.98089468323952;
        static final double OVERLAP = 2.73050990058901;
        static final double DOUBLY_ROBUST = 2.59400481867079;
    }
}
