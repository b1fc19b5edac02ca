package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.evaluation.sample.Column;

/// People who are alike in some columns, in the order in which each kind is first met. Whoever's level is missing is
/// like nobody.
final class Strata {

    private Strata() {}

    static List<int[]> of(List<Column.Categorical> exactly, int rows) {
        Map<List<Integer>, List<Integer>> kinds = new LinkedHashMap<>();
        for (int row = 0; row < rows; row++) {
            int person = row;
            if (exactly.stream().noneMatch(column -> column.isMissing(person))) {
                kinds.computeIfAbsent(
                                exactly.stream()
                                        .map(column -> column.code(person))
                                        .toList(),
                                ignored -> new ArrayList<>())
                        .add(row);
            }
        }
        return kinds.values().stream()
                .map(kind -> kind.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
