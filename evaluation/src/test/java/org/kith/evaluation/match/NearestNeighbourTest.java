package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Matches.Pair;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;

class NearestNeighbourTest {

    private static final NearestNeighbour NEAREST = NearestNeighbour.withDefaults();
    private static final double[] SCORES = {0.6, 0.5, 0.58, 0.52, 0.1, 0.52};
    private static final Assignment WHO = Assignment.of(true, true, false, false, false, false);

    @Test
    void whoever_scores_highest_chooses_first_and_takes_the_nearest() {
        assertThat(matched(NEAREST, SCORES).pairs()).containsExactly(new Pair(0, 2), new Pair(1, 3));
    }

    @Test
    void of_two_who_are_as_near_the_lower_row_is_taken_on_either_side() {
        double[] scores = {0.5, 0.25, 0.75, 0.75};
        Assignment who = Assignment.of(true, false, false, false);

        assertThat(NEAREST.match(scores, who).found().orElseThrow().pairs()).containsExactly(new Pair(0, 1));
        double[] turned = {0.5, 0.75, 0.25, 0.75};
        assertThat(NEAREST.match(turned, who).found().orElseThrow().pairs()).containsExactly(new Pair(0, 1));
    }

    @Test
    void nobody_is_chosen_from_beyond_the_caliper() {
        double[] scores = {0.65, 0.5, 0.58, 0.515, 0.1, 0.52};

        Matches matches = matched(NEAREST.withCaliper(0.1), scores);

        assertThat(matches.pairs()).containsExactly(new Pair(1, 3));
        assertThat(matches.unmatched()).containsExactly(0);
        assertThat(matches.sentence())
                .isEqualTo("1 of 2 who had the support have a comparator (1 of 4 people): descending scores choose the"
                        + " nearest comparator not yet chosen within 0.1 standard deviations; ties to the lowest row.");
    }

    @Test
    void several_are_given_in_rounds_and_share_one_weight() {
        Matches matches = matched(NEAREST.withControls(2), SCORES);

        assertThat(matches.pairs()).containsExactly(new Pair(0, 2), new Pair(0, 5), new Pair(1, 3), new Pair(1, 4));
        assertThat(matches.weights().values()).containsExactly(1, 1, 0.5, 0.5, 0.5, 0.5);
        assertThat(matches.weights().effectiveSize(false)).isEqualTo(4);
    }

    @Test
    void with_replacement_one_comparator_may_stand_for_several() {
        double[] scores = {0.6, 0.5, 0.55, 0.1, 0.1, 0.1};

        Matches matches = matched(NEAREST.withReplacement(), scores);

        assertThat(matches.pairs()).containsExactly(new Pair(0, 2), new Pair(1, 2));
        assertThat(matches.mostOften()).isEqualTo(2);
        assertThat(matches.weights().of(2)).isEqualTo(2);
    }

    /// Each has the two nearest different people, whoever else has them; of those as near, the lower row.
    @Test
    void with_replacement_several_are_different_people() {
        double[] scores = {0.6, 0.5, 0.55, 0.2, 0.45, 0.65};

        Matches matches = matched(NEAREST.withReplacement().withControls(2), scores);

        assertThat(matches.pairs()).containsExactly(new Pair(0, 2), new Pair(0, 5), new Pair(1, 2), new Pair(1, 4));
        assertThat(matches.weights().values()).containsExactly(1, 1, 1, 0, 0.5, 0.5);
        assertThat(matched(NEAREST.withReplacement().withControls(9), scores).pairs())
                .hasSize(8);
        assertThat(matched(NEAREST.withReplacement().withControls(3).withCaliper(0.4), scores)
                        .pairs())
                .containsExactly(new Pair(0, 2), new Pair(0, 5), new Pair(1, 2), new Pair(1, 4));
    }

    /// Against looking at everybody, on scores full of ties.
    @Test
    void with_replacement_the_nearest_are_those_that_looking_at_everybody_finds() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = 12 + random.nextInt(40);
            double[] scores =
                    random.doubles(n).map(x -> Math.round(x * 8) / 8.0).toArray();
            boolean[] supported = new boolean[n];
            supported[0] = true;
            supported[n - 1] = true;
            Assignment who = Assignment.of(supported);

            for (int row : new int[] {0, n - 1}) {
                int[] nearest = IntStream.range(0, n)
                        .filter(other -> !supported[other])
                        .boxed()
                        .sorted((a, b) ->
                                Double.compare(Math.abs(scores[a] - scores[row]), Math.abs(scores[b] - scores[row])))
                        .limit(3)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();

                assertThat(NEAREST.withReplacement()
                                .withControls(3)
                                .match(scores, who)
                                .found()
                                .orElseThrow()
                                .pairs())
                        .as("seed " + seed)
                        .filteredOn(pair -> pair.treated() == row)
                        .extracting(Pair::control)
                        .containsExactlyElementsOf(IntStream.of(nearest).boxed().toList());
            }
        }
    }

    @Test
    void strata_are_matched_exactly_and_who_has_none_is_left_out() {
        Column.Categorical practice =
                Column.Categorical.of("practice", List.of("a", "b"), "a", "b", "b", "b", "a", "a");

        assertThat(matched(NEAREST.within(practice), SCORES).pairs()).containsExactly(new Pair(0, 5), new Pair(1, 3));
    }

    @Test
    void the_same_seed_draws_the_same_ties() {
        double[] scores = new double[200];
        boolean[] supported = new boolean[200];
        IntStream.range(0, 200).forEach(row -> {
            scores[row] = row % 5 / 5.0;
            supported[row] = row < 60;
        });
        Assignment who = Assignment.of(supported);

        assertThat(NEAREST.withTiesDrawn(4)
                        .match(scores, who)
                        .found()
                        .orElseThrow()
                        .pairs())
                .isEqualTo(NEAREST.withTiesDrawn(4)
                        .match(scores, who)
                        .found()
                        .orElseThrow()
                        .pairs())
                .isNotEqualTo(NEAREST.withTiesDrawn(5)
                        .match(scores, who)
                        .found()
                        .orElseThrow()
                        .pairs());
    }

    /// Against the same rule done the slow way, on scores full of ties.
    @Test
    void union_find_chooses_whom_looking_at_everybody_chooses() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = 10 + random.nextInt(60);
            double[] scores =
                    random.doubles(n).map(x -> Math.round(x * 12) / 12.0).toArray();
            boolean[] supported = new boolean[n];
            IntStream.range(0, n).forEach(row -> supported[row] = random.nextInt(3) == 0);
            supported[0] = true;
            supported[1] = false;
            Assignment who = Assignment.of(supported);

            assertThat(NEAREST.match(scores, who).found().orElseThrow().pairs())
                    .as("seed " + seed)
                    .isEqualTo(slowly(scores, who));
        }
    }

    private static List<Pair> slowly(double[] scores, Assignment who) {
        boolean[] used = new boolean[scores.length];
        return IntStream.range(0, scores.length)
                .filter(who::treated)
                .boxed()
                .sorted((a, b) -> scores[a] == scores[b] ? a - b : Double.compare(scores[b], scores[a]))
                .flatMap(row -> IntStream.range(0, scores.length)
                        .filter(other -> !who.treated(other) && !used[other])
                        .boxed()
                        .min((a, b) -> {
                            double gap = Math.abs(scores[a] - scores[row]) - Math.abs(scores[b] - scores[row]);
                            return Math.abs(gap) <= 1e-12 ? a - b : (int) Math.signum(gap);
                        })
                        .map(other -> {
                            used[other] = true;
                            return new Pair(row, other);
                        })
                        .stream())
                .sorted((a, b) -> a.treated() - b.treated())
                .toList();
    }

    @Test
    void scores_that_are_no_numbers_and_groups_of_nobody_are_refused() {
        double[] wrong = SCORES.clone();
        wrong[3] = Double.NaN;

        assertThat(NEAREST.match(wrong, WHO).refused()).contains(new Refusal.NotFinite("scores", 1));
        boolean[] all = new boolean[6];
        Arrays.fill(all, true);
        assertThat(NEAREST.match(SCORES, Assignment.of(all)).refused())
                .contains(new Refusal.TooFew("people in each group", 1, 0));
        assertThatThrownBy(() -> NEAREST.withCaliper(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NEAREST.withControls(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Matches matched(NearestNeighbour how, double[] scores) {
        Outcome<Matches> outcome = how.match(scores, WHO);
        return outcome.found().orElseThrow();
    }
}
