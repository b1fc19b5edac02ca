package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kith.evaluation.sample.Column;

/// People who are alike in some columns, in the order in which each kind is first met. Whoever's level is missing is
/// like nobody.
final class Strata {

    private static final int NOBODY = -1;

    private Strata() {}

    static List<int[]> of(List<Column.Categorical> exactly, int rows) {
        if (exactly.isEmpty()) {
            return List.of(IntStream.range(0, rows).toArray());
        }
        int[] kinds = kinds(exactly, rows);
        int[] sizes = new int[Arrays.stream(kinds).max().orElse(NOBODY) + 1];
        for (int kind : kinds) {
            if (kind != NOBODY) {
                sizes[kind]++;
            }
        }
        int[][] strata = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[sizes.length];
        for (int row = 0; row < rows; row++) {
            if (kinds[row] != NOBODY) {
                strata[kinds[row]][filled[kinds[row]]++] = row;
            }
        }
        return List.of(strata);
    }

    /// Each row's kind, counted from nought as they are met.
    private static int[] kinds(List<Column.Categorical> exactly, int rows) {
        Map<Long, Integer> met = new HashMap<>();
        int[] kinds = new int[rows];
        for (int row = 0; row < rows; row++) {
            long levels = 0;
            for (Column.Categorical column : exactly) {
                boolean missing = levels < 0 || column.isMissing(row);
                levels = missing
                        ? -1
                        : Math.addExact(
                                Math.multiplyExact(levels, column.levels().size()), column.code(row));
            }
            kinds[row] = levels < 0 ? NOBODY : met.computeIfAbsent(levels, ignored -> met.size());
        }
        return kinds;
    }
}
