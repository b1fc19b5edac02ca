package org.kith.evaluation.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.evaluation.sample.DesignMatrix;

class CrossProductsTest {

    /// Every row counts its weight, scores are weight times what the coefficients leave of 1, the total counts rows.
    private static final CrossProducts.Rows ROWS = (from, count, linear, weights, scores) -> {
        for (int i = 0; i < count; i++) {
            weights[i] = 1 + (from + i) % 3;
            scores[i] = weights[i] * (1 - linear[i]);
        }
        return count;
    };

    @Test
    void sums_are_those_of_plain_arithmetic() {
        DesignMatrix x = matrix(1000, 6);
        double[] at = {0.1, -0.2, 0.3, 0, 0.5, 1, -1};
        CrossProducts sums = CrossProducts.of(x, at, ROWS);

        assertThat(sums.total()).isEqualTo(1000);
        assertThat(sums.finite()).isTrue();
        double[] cross = sums.cross();
        double[] right = sums.right();
        for (int j = 0; j < 7; j++) {
            double expectedRight = 0;
            for (int i = 0; i < 1000; i++) {
                expectedRight += (1 + i % 3) * (1 - x.predict(i, at)) * x.value(i, j);
            }
            assertThat(right[j]).isCloseTo(expectedRight, within(1e-10));
            for (int k = 0; k < 7; k++) {
                double expected = 0;
                for (int i = 0; i < 1000; i++) {
                    expected += (1 + i % 3) * x.value(i, j) * x.value(i, k);
                }
                assertThat(cross[j * 7 + k]).isCloseTo(expected, within(1e-10));
            }
        }
    }

    /// 1 to 9 rows leave every remainder; 255 to 257 straddle a block, 16,383 to 16,385 a chunk.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 256, 257, 16_383, 16_384, 16_385, 50_000})
    void both_twins_give_the_same_digits(int rows) {
        DesignMatrix x = matrix(rows, 8);
        double[] at = {0.3, 0.1, -0.2, 0.3, 0, 0.5, 1, -1, 0.25};
        CrossProducts plain = CrossProducts.summed(x, at, ROWS, new PlainLanes(), true);
        CrossProducts vectors = CrossProducts.summed(x, at, ROWS, new VectorLanes(), true);

        assertThat(Lanes.vectorsAreThere()).isTrue();
        assertThat(Lanes.best()).isInstanceOf(VectorLanes.class);
        assertThat(vectors.cross()).containsExactly(plain.cross());
        assertThat(vectors.right()).containsExactly(plain.right());
        assertThat(vectors.total()).isEqualTo(plain.total()).isEqualTo(rows);
    }

    @Test
    void the_number_of_threads_changes_no_digit() throws Exception {
        DesignMatrix x = matrix(70_000, 5);
        double[] alone = inPool(1, x);

        assertThat(inPool(3, x)).containsExactly(alone);
        assertThat(inPool(7, x)).containsExactly(alone);
    }

    private static double[] inPool(int threads, DesignMatrix x) throws Exception {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(() -> CrossProducts.of(x, new double[6], ROWS).cross())
                    .get();
        }
    }

    @Test
    void the_sums_of_two_parts_are_those_of_the_whole() {
        double[] first = {1, 2, 3, 4};
        double[] second = {5, 6, 9};
        double[] both = {1, 2, 3, 4, 5, 6, 9};
        CrossProducts.Rows alike = (from, count, linear, weights, scores) -> {
            for (int i = 0; i < count; i++) {
                weights[i] = 1;
                scores[i] = 2;
            }
            return count;
        };
        CrossProducts sums = CrossProducts.of(DesignMatrix.of(List.of("x"), first), new double[2], alike);
        sums.plus(CrossProducts.of(DesignMatrix.of(List.of("x"), second), new double[2], alike));
        CrossProducts whole = CrossProducts.of(DesignMatrix.of(List.of("x"), both), new double[2], alike);

        assertThat(sums.cross()).containsExactly(whole.cross()).containsExactly(7, 30, 30, 172);
        assertThat(sums.right()).containsExactly(whole.right()).containsExactly(14, 60);
        assertThat(sums.total()).isEqualTo(7);
    }

    /// R 4.2.2: `solve(matrix(c(7, 30, 30, 172), 2))` and its product with `c(14, 60)`.
    @Test
    void the_solution_is_the_inverse_times_the_scores() {
        double[] x = {1, 2, 3, 4, 5, 6, 9};
        CrossProducts sums = CrossProducts.of(
                DesignMatrix.of(List.of("x"), x), new double[2], (from, count, linear, weights, scores) -> {
                    for (int i = 0; i < count; i++) {
                        weights[i] = 1;
                        scores[i] = x[from + i];
                    }
                    return 0;
                });
        CrossProducts.Solution solution = sums.solve().orElseThrow();

        assertThat(solution.inverse()[0]).isCloseTo(172.0 / 304, within(1e-14));
        assertThat(solution.inverse()[1]).isCloseTo(-30.0 / 304, within(1e-14));
        assertThat(solution.inverse()[3]).isCloseTo(7.0 / 304, within(1e-14));
        assertThat(solution.step()[0]).isCloseTo(0, within(1e-13));
        assertThat(solution.step()[1]).isCloseTo(1, within(1e-13));
        assertThat(solution.step(new double[] {304, 0})[0]).isCloseTo(172, within(1e-11));
    }

    @Test
    void scores_alone_leave_the_cross_products_out() {
        CrossProducts sums = CrossProducts.scoresOnly(matrix(100, 2), new double[] {1, 0, 0}, ROWS);

        assertThat(sums.cross()).containsOnly(0);
        assertThat(sums.right()).containsExactly(0, 0, 0);
        assertThat(sums.total()).isEqualTo(100);
    }

    @Test
    void a_number_that_is_not_finite_is_noticed_and_not_solved() {
        CrossProducts infinite = with(Double.POSITIVE_INFINITY, 1);
        CrossProducts none = with(1, Double.NaN);

        assertThat(infinite.finite()).isFalse();
        assertThat(infinite.solve()).isEmpty();
        assertThat(none.finite()).isFalse();
        assertThat(none.solve()).isEmpty();
    }

    private static CrossProducts with(double weight, double score) {
        return CrossProducts.of(matrix(10, 1), new double[2], (from, count, linear, weights, scores) -> {
            for (int i = 0; i < count; i++) {
                weights[i] = from + i == 7 ? weight : 1;
                scores[i] = from + i == 7 ? score : 1;
            }
            return 0;
        });
    }

    @Test
    void a_column_twice_is_not_solved() {
        double[] x = {1, 2, 3, 4, 5};
        CrossProducts sums = CrossProducts.of(DesignMatrix.of(List.of("x", "again"), x, x), new double[3], ROWS);

        assertThat(sums.solve()).isEmpty();
    }

    @Test
    void every_row_is_predicted_in_its_place() {
        DesignMatrix x = matrix(40_000, 3);
        double[] at = {1, 2, 3, 4};
        double[] linear = CrossProducts.linear(x, at);

        assertThat(linear).hasSize(40_000);
        for (int row : new int[] {0, 255, 256, 16_383, 16_384, 39_999}) {
            assertThat(linear[row]).isEqualTo(x.predict(row, at));
        }
    }

    private static DesignMatrix matrix(int rows, int width) {
        SplittableRandom random = new SplittableRandom(rows);
        double[][] columns = new double[width][];
        for (int j = 0; j < width; j++) {
            columns[j] = random.doubles(rows, -1, 1).toArray();
        }
        return DesignMatrix.of(IntStream.range(0, width).mapToObj(j -> "x" + j).toList(), columns);
    }
}
