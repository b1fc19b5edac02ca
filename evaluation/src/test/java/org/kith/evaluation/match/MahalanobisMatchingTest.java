package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Matches.Pair;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

class MahalanobisMatchingTest {

    private static final int N = 24;

    private final Assignment who = Assignment.of(flags());
    private final double[] age =
            IntStream.range(0, N).mapToDouble(i -> 30 + i * 11 % 24).toArray();
    private final double[] income =
            IntStream.range(0, N).mapToDouble(i -> 1000 * (i * 7 % 24)).toArray();

    private static boolean[] flags() {
        boolean[] flags = new boolean[N];
        IntStream.range(0, N).forEach(i -> flags[i] = i < 10);
        return flags;
    }

    /// R 4.2.2, `mahalanobis(x[a, ], x[i, ], solve(S), inverted = TRUE)` with the pooled covariance, each supported
    /// person in turn: see the rule on the class.
    @Test
    void each_takes_the_nearest_in_units_of_the_spread() {
        Matches matches = MahalanobisMatching.within()
                .match(DesignMatrix.of(List.of("age", "income"), age, income), who)
                .found()
                .orElseThrow();

        assertThat(matches.pairs())
                .containsExactly(
                        new Pair(0, 11),
                        new Pair(1, 18),
                        new Pair(2, 19),
                        new Pair(3, 10),
                        new Pair(4, 21),
                        new Pair(5, 12),
                        new Pair(6, 13),
                        new Pair(7, 14),
                        new Pair(8, 15),
                        new Pair(9, 16));
        assertThat(matches.rule()).startsWith("supported people in the order of rows choose the nearest");
    }

    @Test
    void only_those_of_the_same_strata_are_compared() {
        String[] practice = new String[N];
        IntStream.range(0, N).forEach(i -> practice[i] = i % 3 == 0 ? "north" : i == 23 ? "east" : "south");
        Column.Categorical column = Column.Categorical.of("practice", List.of("north", "south", "east"), practice);

        Matches matches = MahalanobisMatching.within(column)
                .match(DesignMatrix.of(List.of("age", "income"), age, income), who)
                .found()
                .orElseThrow();

        assertThat(matches.pairs())
                .isNotEmpty()
                .allMatch(pair -> column.code(pair.treated()) == column.code(pair.control()))
                .noneMatch(pair -> pair.control() == 23);
        assertThat(matches.rule()).startsWith("of the same practice, ");
    }

    @Test
    void variables_that_repeat_each_other_measure_no_distance() {
        double[] twice = IntStream.range(0, N).mapToDouble(i -> 2 * age[i]).toArray();

        assertThat(MahalanobisMatching.within()
                        .match(DesignMatrix.of(List.of("age", "twice"), age, twice), who)
                        .refused())
                .contains(new Refusal.Collinear("distance between people"));
        assertThat(MahalanobisMatching.within()
                        .match(DesignMatrix.of(List.of("same"), new double[N]), who)
                        .refused())
                .isPresent();
    }
}
