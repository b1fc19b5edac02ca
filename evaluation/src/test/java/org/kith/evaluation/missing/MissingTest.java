package org.kith.evaluation.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;

class MissingTest {

    private static final double X = Double.NaN;

    /// R 4.2.2: `Q <- c(1.0, 1.4, 0.8, 1.2); U <- c(0.5, 0.6, 0.55, 0.5)^2; B <- var(Q); T <- mean(U) + 1.25 * B`,
    /// and Barnard & Rubin's degrees of freedom with 30 of complete data.
    @Test
    void four_sets_pool_by_hand() {
        Rubin.Pooled pooled = Rubin.pool(new double[] {1.0, 1.4, 0.8, 1.2}, new double[] {0.5, 0.6, 0.55, 0.5}, 30)
                .found()
                .orElseThrow();

        double between = 0.2 / 3;
        double within = (0.25 + 0.36 + 0.3025 + 0.25) / 4;
        double lambda = 1.25 * between / (within + 1.25 * between);
        double ofSets = 3 / (lambda * lambda);
        double ofData = 31.0 / 33 * 30 * (1 - lambda);
        assertThat(pooled.estimate()).isCloseTo(1.1, within(1e-12));
        assertThat(pooled.total()).isCloseTo(within + 1.25 * between, within(1e-12));
        assertThat(pooled.degreesOfFreedom()).isCloseTo(ofSets * ofData / (ofSets + ofData), within(1e-10));
        assertThat(pooled.interval(0.95).contains(1.1)).isTrue();
        assertThat(Rubin.pool(new double[] {1}, new double[] {1}, 9).refused())
                .contains(new Refusal.TooFew("filled-in data sets", 2, 1));
        assertThat(Rubin.pool(new double[] {1, X}, new double[] {1, 1}, 9).refused())
                .isPresent();
    }

    /// By hand: the chance of follow-up is 2/4 in one group and 3/4 in the other, so weights are 2 and 4/3.
    @Test
    void a_group_half_lost_counts_double() {
        DesignMatrix group = DesignMatrix.of(List.of("group"), new double[] {0, 0, 0, 0, 1, 1, 1, 1});
        double[] changes = {1, 3, X, X, 4, 5, 6, X};

        WeightedChange change =
                FollowUpWeighting.withDefaults().of(group, changes).found().orElseThrow();

        assertThat(change.estimate()).isCloseTo((4 * 2 + 4 * 5) / 8.0, within(1e-9));
        assertThat(change.completeCase().mean()).isCloseTo(3.8, within(1e-12));
        assertThat(change.weights().greatest()).isCloseTo(2, within(1e-8));
        assertThat(change.weights().effectiveSize()).isCloseTo(64 / (8 + 3 * 16 / 9.0), within(1e-7));
        assertThat(change.sentence())
                .startsWith("Weighted to all 8 people who started, the mean score changed by +3.50 points");
        WeightedChange stabilised = FollowUpWeighting.withDefaults()
                .stabilised()
                .of(group, changes)
                .found()
                .orElseThrow();
        assertThat(stabilised.estimate()).isCloseTo(change.estimate(), within(1e-9));
        assertThat(stabilised.weights().greatest()).isCloseTo(1.25, within(1e-8));
        WeightedChange drawnIn = FollowUpWeighting.withDefaults()
                .drawnInAt(0.25)
                .of(group, changes)
                .found()
                .orElseThrow();
        assertThat(drawnIn.weights().greatest())
                .isLessThanOrEqualTo(change.weights().greatest());
    }

    @Test
    void a_group_wholly_lost_is_refused_as_separation() {
        DesignMatrix group = DesignMatrix.of(List.of("group"), new double[] {0, 0, 0, 0, 1, 1, 1, 1});

        assertThat(FollowUpWeighting.withDefaults()
                        .of(group, new double[] {1, 3, X, 2, X, X, X, X})
                        .refused())
                .contains(new Refusal.Separation("logistic model"));
        assertThat(FollowUpWeighting.withDefaults()
                        .of(group, new double[] {1, 3, 4, 2, 1, 2, 3, 4})
                        .refused())
                .isPresent();
        assertThat(FollowUpWeighting.withDefaults()
                        .of(group, new double[] {1, X, X, X, X, X, X, X})
                        .refused())
                .contains(new Refusal.TooFew("people followed up", 2, 1));
        DesignMatrix twice =
                DesignMatrix.of(List.of("a", "b"), new double[] {0, 0, 1, 1, 0, 1}, new double[] {0, 0, 2, 2, 0, 2});
        assertThat(FollowUpWeighting.withDefaults()
                        .of(twice, new double[] {1, X, X, 2, 3, 4})
                        .refused())
                .contains(new Refusal.Collinear("logistic model"));
    }

    @Test
    void the_missing_would_have_to_be_this_much_worse() {
        TippingPoint point = TippingPoint.of(Pairs.of(new double[] {4, 5, 6, 7, 5, 5}, new double[] {6, 6, 9, 9, X, X}))
                .found()
                .orElseThrow();

        assertThat(point.seen().mean()).isEqualTo(2);
        assertThat(point.meanIsNought()).isCloseTo(-6, within(1e-12));
        assertThat(point.meanIf(-6)).isCloseTo(0, within(1e-12));
        assertThat(point.intervalIf(point.intervalMeetsNought()).low()).isCloseTo(0, within(1e-12));
        assertThat(point.sentence()).startsWith("The 2 people without a last score would have to have changed by -4.");
        assertThat(TippingPoint.of(Pairs.of(new double[] {1, 2}, new double[] {2, 4}))
                        .refused())
                .isPresent();
    }

    @Test
    void whatever_the_missing_scored_the_change_lies_between_two_ends() {
        WorstAndBest ends = WorstAndBest.of(new double[] {4, 5, 6, X}, new double[] {6, X, 9, 3}, 0, 10)
                .found()
                .orElseThrow();

        assertThat(ends.worst()).isCloseTo(0, within(1e-12));
        assertThat(ends.best()).isCloseTo(10 / 3.0, within(1e-12));
        assertThat(ends.people().missing()).isEqualTo(1);
        assertThat(ends.sentence())
                .isEqualTo("Whatever the 1 missing of 3 people scored, the mean change lies between 0.00 and +3.33.");
        assertThat(WorstAndBest.of(new double[] {11}, new double[] {1}, 0, 10).refused())
                .isPresent();
        assertThat(WorstAndBest.of(new double[] {X}, new double[] {1}, 0, 10).refused())
                .isPresent();
    }

    @Test
    void the_same_seed_gives_the_same_digits_on_any_number_of_threads() {
        Sample sample = related(300, 7);
        SequencedMap<String, Method> methods = methods(Method.MATCHED);

        double[] one = onThreads(1, () -> means(sample, methods));
        double[] four = onThreads(4, () -> means(sample, methods));

        assertThat(one).containsExactly(four);
        assertThat(one)
                .doesNotContain(means(ChainedEquations.withDefaults()
                        .withSets(4)
                        .of(sample, methods, 2)
                        .found()
                        .orElseThrow()));
    }

    @Test
    void filling_in_recovers_the_mean_that_leaving_out_misses() {
        Sample sample = related(4000, 11);
        double truth = 10;
        double[] seen = ((Column.Numeric) sample.column("last").orElseThrow()).values();
        double leftOut = Moments.of(
                        Arrays.stream(seen).filter(v -> !Double.isNaN(v)).toArray())
                .mean();

        for (Method method : List.of(Method.LINEAR, Method.MATCHED)) {
            Imputations sets = ChainedEquations.withDefaults()
                    .of(sample, methods(method), 3)
                    .found()
                    .orElseThrow();
            Rubin.Pooled pooled = sets.pool(MissingTest::mean).found().orElseThrow();
            assertThat(Math.abs(leftOut - truth)).isGreaterThan(0.5);
            assertThat(pooled.estimate()).isCloseTo(truth, within(4 * pooled.standardError()));
            Rubin.Pooled shifted =
                    sets.shifted("last", -1).pool(MissingTest::mean).found().orElseThrow();
            double share = sample.column("last").orElseThrow().missing() / 4000.0;
            assertThat(shifted.estimate()).isCloseTo(pooled.estimate() - share, within(1e-9));
        }
    }

    @Test
    void noughts_and_ones_are_filled_with_noughts_and_ones() {
        Random random = new Random(5);
        double[] x = random.doubles(500, -2, 2).toArray();
        double[] y = IntStream.range(0, 500)
                .mapToDouble(i -> i % 5 == 0 ? X : random.nextDouble() < 1 / (1 + Math.exp(-x[i])) ? 1 : 0)
                .toArray();
        Sample sample = Sample.of(Column.Numeric.of("x", "", x), Column.Numeric.of("last", "", y));

        Imputations sets = ChainedEquations.withDefaults()
                .of(sample, methods(Method.LOGISTIC), 1)
                .found()
                .orElseThrow();

        assertThat(((Column.Numeric) sets.sets().getFirst().column("last").orElseThrow()).values())
                .containsOnly(0, 1);
        Sample notBinary = related(50, 1);
        assertThat(ChainedEquations.withDefaults()
                        .of(notBinary, methods(Method.LOGISTIC), 1)
                        .refused())
                .contains(new Refusal.OutOfRange("values of a logistic column", "0 or 1"));
    }

    @Test
    void what_cannot_be_filled_in_is_refused() {
        Sample complete = Sample.of(Column.Numeric.of("last", "", new double[20]));
        Sample few = Sample.of(Column.Numeric.of("last", "", 1, 2, X));
        Sample words = Sample.of(Column.Categorical.of("last", List.of("a"), "a", ""));

        assertThat(ChainedEquations.withDefaults()
                        .of(complete, methods(Method.LINEAR), 1)
                        .refused())
                .isPresent();
        assertThat(ChainedEquations.withDefaults()
                        .of(few, methods(Method.LINEAR), 1)
                        .refused())
                .contains(new Refusal.TooFew("observed values of last", 10, 2));
        assertThat(ChainedEquations.withDefaults()
                        .of(words, methods(Method.LINEAR), 1)
                        .refused())
                .isPresent();
        assertThat(ChainedEquations.withDefaults()
                        .of(related(50, 1), new LinkedHashMap<>(), 1)
                        .refused())
                .contains(new Refusal.OutOfRange("incomplete column last", "given a method"));
    }

    /// First scores around 8; last is first plus 2 and noise, and low starters are lost more often.
    private static Sample related(int n, long seed) {
        Random random = new Random(seed);
        double[] first = new double[n];
        double[] last = new double[n];
        for (int i = 0; i < n; i++) {
            first[i] = 8 + 2 * random.nextGaussian();
            double score = first[i] + 2 + random.nextGaussian();
            last[i] = random.nextDouble() < 1 / (1 + Math.exp(8 - first[i])) ? score : X;
        }
        return Sample.of(Column.Numeric.of("first", "points", first), Column.Numeric.of("last", "points", last));
    }

    private static SequencedMap<String, Method> methods(Method method) {
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        methods.put("last", method);
        return methods;
    }

    private static Outcome<Imputations.Estimated> mean(Sample set) {
        Moments moments = Moments.of(((Column.Numeric) set.column("last").orElseThrow()).values());
        return Outcome.of(new Imputations.Estimated(moments.mean(), moments.standardError(), moments.n() - 1));
    }

    private static double[] means(Sample sample, SequencedMap<String, Method> methods) {
        return means(ChainedEquations.withDefaults()
                .withSets(4)
                .of(sample, methods, 1)
                .found()
                .orElseThrow());
    }

    private static double[] means(Imputations sets) {
        return sets.sets().stream()
                .mapToDouble(set -> mean(set).found().orElseThrow().estimate())
                .toArray();
    }

    private static double[] onThreads(int threads, Callable<double[]> work) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(work).join();
        }
    }
}
