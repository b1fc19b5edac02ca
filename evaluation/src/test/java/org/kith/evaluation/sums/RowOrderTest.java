package org.kith.evaluation.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowOrderTest {

    /// Both ways of sorting, with many ties, both signs, very large and very small numbers.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 100, 511, 512, 513, 20_000})
    void rows_stand_in_the_order_of_their_numbers_and_ties_as_before(int rows) {
        SplittableRandom random = new SplittableRandom(rows);
        double[] keys = random.doubles(rows)
                .map(x -> x < 0.4 ? Math.round(20 * x) - 4 : (x - 0.7) * Math.pow(10, 300 * (x - 0.7)))
                .map(x -> x == 0 && random.nextBoolean() ? -0.0 : x)
                .toArray();
        int[] given = IntStream.range(0, rows).map(row -> rows - 1 - row).toArray();
        int[] expected = IntStream.of(given)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> keys[row] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();

        RowOrder.by(keys, given);

        assertThat(given).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 1000})
    void only_the_rows_that_are_asked_for_are_sorted(int rows) {
        double[] keys = IntStream.range(0, 3 * rows).mapToDouble(row -> -row).toArray();
        int[] some = IntStream.range(0, rows).map(row -> 3 * row).toArray();

        RowOrder.by(keys, some);

        assertThat(some)
                .containsExactly(IntStream.range(0, rows)
                        .map(row -> 3 * (rows - 1 - row))
                        .toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 600})
    void rows_that_are_all_alike_stay_where_they_are(int rows) {
        int[] alike = IntStream.range(0, rows).toArray();

        RowOrder.by(new double[rows], alike);

        assertThat(alike).containsExactly(IntStream.range(0, rows).toArray());
    }
}
