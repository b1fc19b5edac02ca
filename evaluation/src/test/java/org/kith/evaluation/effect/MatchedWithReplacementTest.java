package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;

/// Fifteen supported people, one of whose comparators stands in four pairs, and the same with several comparators
/// each. R 4.2.2 with Matching 4.10-8 and sandwich 3.0-2 made the reference values; `w` and `cl` are weights and
/// pairs of greedy matching in rounds, written out:
///
/// ```r
/// i <- 0:59; t <- as.numeric(i %% 4 == 0); s <- (i * 0.6180339887) %% 1 * 0.8 + 0.2 * t
/// y <- 3 * s + t + (i * 5) %% 7 / 2
/// Match(y, t, X = s, M = 1, replace = TRUE, Var.calc = 1, estimand = "ATT", distance.tolerance = 1e-12)
/// f <- lm(y ~ t, weights = w); vcovCL(f, cluster = cl, type = "HC1")
/// ```
class MatchedWithReplacementTest {

    private static final int PEOPLE = 60;

    private final double[] scores = new double[PEOPLE];
    private final double[] y = new double[PEOPLE];
    private final Assignment who;

    MatchedWithReplacementTest() {
        boolean[] supported = new boolean[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            supported[i] = i % 4 == 0;
            scores[i] = i * 0.6180339887 % 1 * 0.8 + (supported[i] ? 0.2 : 0);
            y[i] = 3 * scores[i] + (supported[i] ? 1 : 0) + i * 5 % 7 / 2.0;
        }
        who = Assignment.of(supported);
    }

    @Test
    void one_comparator_each_gives_the_difference_and_error_of_abadie_and_imbens() {
        Effect effect = found(MatchedWithReplacement.of(y, replaced(), scores));

        assertThat(effect.estimate()).isCloseTo(1.208750861013336, within(1e-12));
        assertThat(effect.standardError()).isCloseTo(0.446505258924025, within(1e-12));
        assertThat(effect.on()).isEqualTo(Effect.On.SUPPORTED);
        assertThat(effect.basis().formula()).hasToString("matched-difference-with-replacement/1");
        assertThat(effect.rows())
                .contains(
                        new Row("Used", "27"),
                        new Row("Left out: had the support, nobody like them", "0"),
                        new Row("Left out: not chosen for comparison", "33"));
        assertThat(effect.assumptions())
                .containsExactly(
                        Assumption.checked("Everybody who had the support has a match", true),
                        Assumption.checked("The groups were seen to be alike in everything known before", false));
    }

    @Test
    void three_comparators_each_share_their_weight() {
        Effect effect = found(MatchedWithReplacement.of(y, replaced(), scores));
        Effect ofThree = found(MatchedWithReplacement.of(y, inThree(), scores));

        assertThat(ofThree.estimate()).isCloseTo(1.29069933680711, within(1e-12));
        assertThat(ofThree.standardError()).isCloseTo(0.436760642939189, within(1e-12));
        assertThat(ofThree.standardError()).isNotEqualTo(effect.standardError());
    }

    private Matches replaced() {
        return found(NearestNeighbour.withDefaults().withReplacement().match(scores, who));
    }

    /// The three nearest of each.
    private Matches inThree() {
        List<Matches.Pair> pairs = new ArrayList<>();
        for (int row = 0; row < PEOPLE; row++) {
            if (who.treated(row)) {
                int treated = row;
                IntStream.range(0, PEOPLE)
                        .filter(other -> !who.treated(other))
                        .boxed()
                        .sorted(Comparator.comparingDouble(other -> Math.abs(scores[other] - scores[treated])))
                        .limit(3)
                        .forEach(other -> pairs.add(new Matches.Pair(treated, other)));
            }
        }
        return new Matches(who, pairs, "the three nearest", Double.POSITIVE_INFINITY, true);
    }

    @Test
    void where_nobody_stands_twice_it_is_the_error_of_the_pairs() {
        Matches once = found(NearestNeighbour.withDefaults().match(scores, who));

        Effect paired = found(MatchedDifference.of(y, once));
        Effect effect = found(MatchedWithReplacement.of(y, once, scores));

        assertThat(effect.estimate()).isCloseTo(paired.estimate(), within(1e-12));
        double squares = once.pairs().stream()
                .mapToDouble(pair -> y[pair.treated()] - y[pair.control()] - effect.estimate())
                .map(gap -> gap * gap)
                .sum();
        assertThat(effect.standardError()).isCloseTo(Math.sqrt(squares) / 15, within(1e-12));
    }

    @Test
    void two_comparators_each_without_replacement_are_clustered_on_the_supported() {
        Matches two = found(NearestNeighbour.withDefaults().withControls(2).match(scores, who));
        DesignMatrix before = DesignMatrix.of(List.of("score"), scores);

        Effect plain = found(MatchedDifference.of(y, two));
        assertThat(plain.estimate()).isCloseTo(1.071754659437334, within(1e-12));
        assertThat(plain.standardError()).isCloseTo(0.355969686269991, within(1e-12));
        Effect adjusted = found(MatchedDifference.adjusted(y, two, before));
        assertThat(adjusted.estimate()).isCloseTo(0.796866868780878, within(1e-11));
        assertThat(adjusted.standardError()).isCloseTo(0.341532419767153, within(1e-11));
        assertThat(adjusted.basis().formula()).hasToString("matched-difference-adjusted/1");
    }

    @Test
    void matches_seen_to_be_alike_make_an_effect_that_says_so() {
        DesignMatrix even = DesignMatrix.of(
                List.of("even"),
                IntStream.range(0, PEOPLE).mapToDouble(i -> i % 2).toArray());
        Matches alike = inThree();
        Outcome<Balanced<Matches>> balanced =
                Balanced.of(DesignMatrix.of(List.of("constant"), new double[PEOPLE]), alike, Balance.Unit.SUPPORTED);
        Balanced<Matches> seen = found(balanced);

        assertThat(found(MatchedWithReplacement.of(y, seen, scores)).assumptions())
                .contains(Alike.seen());
        Matches once = found(NearestNeighbour.withDefaults().match(scores, who));
        Balanced<Matches> seenOnce = found(
                Balanced.of(DesignMatrix.of(List.of("constant"), new double[PEOPLE]), once, Balance.Unit.SUPPORTED));
        assertThat(found(MatchedDifference.of(y, seenOnce)).assumptions()).contains(Alike.seen());
        assertThat(found(MatchedDifference.adjusted(y, seenOnce, even)).assumptions())
                .contains(Alike.seen());
        assertThat(found(MatchedDifference.of(y, once)).assumptions()).contains(Alike.unseen());
        assertThat(found(MatchedDifference.adjusted(y, once, even)).assumptions())
                .contains(Alike.unseen());
    }

    @Test
    void what_has_no_answer_is_refused() {
        Matches replaced = replaced();
        assertThat(MatchedDifference.of(y, replaced).refused().map(Refusal::sentence))
                .contains(
                        "Comparators stand in several pairs, which the error of this difference does not know; use that"
                                + " for matching with replacement.");
        double[] wrong = y.clone();
        wrong[0] = Double.NaN;
        assertThat(MatchedWithReplacement.of(wrong, replaced, scores).refused())
                .contains(new Refusal.NotFinite("outcomes", 1));
        assertThat(MatchedWithReplacement.of(y, replaced, wrong).refused())
                .contains(new Refusal.NotFinite("scores", 1));
        Matches few = new Matches(who, replaced.pairs().subList(0, 9), "", 1, true);
        assertThat(MatchedWithReplacement.of(y, few, scores).refused())
                .contains(new Refusal.TooFew("matched people", 10, 9));
        double[] short1 = {1};
        assertThatThrownBy(() -> MatchedWithReplacement.of(y, replaced, short1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_pair_twice_is_refused() {
        List<Matches.Pair> pairs = new ArrayList<>(replaced().pairs());
        pairs.add(pairs.getFirst());

        assertThat(MatchedWithReplacement.of(y, new Matches(who, pairs, "", 1, true), scores)
                        .refused()
                        .map(Refusal::sentence))
                .contains("Somebody is matched with the same comparator several times, which tells no more than once.");
    }

    @Test
    void one_comparator_for_all_has_nobody_to_tell_his_spread_by() {
        boolean[] supported = new boolean[11];
        Arrays.fill(supported, 0, 10, true);
        Assignment crowd = Assignment.of(supported);
        double[] same = new double[11];
        Matches matches =
                found(NearestNeighbour.withDefaults().withReplacement().match(same, crowd));

        assertThat(MatchedWithReplacement.of(same, matches, same).refused())
                .contains(new Refusal.TooFew("comparators", 2, 1));
    }

    private static <R> R found(Outcome<R> outcome) {
        return outcome.found().orElseThrow(() -> new AssertionError(outcome.toString()));
    }
}
