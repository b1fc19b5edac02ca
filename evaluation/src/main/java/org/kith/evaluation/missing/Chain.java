package org.kith.evaluation.missing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// One filled-in data set in the making.
final class Chain {

    private final double[][] columns;
    private final SequencedMap<Integer, Method> targets;
    private final Draws draws;
    private final UniformRandomProvider random;
    private final int[][] known;
    private final int[][] gaps;

    Chain(double[][] observed, SequencedMap<Integer, Method> targets, UniformRandomProvider random) {
        this.targets = targets;
        this.random = random;
        this.draws = new Draws(random);
        this.columns = Arrays.stream(observed).map(double[]::clone).toArray(double[][]::new);
        this.known = Arrays.stream(observed).map(column -> rows(column, false)).toArray(int[][]::new);
        this.gaps = Arrays.stream(observed).map(column -> rows(column, true)).toArray(int[][]::new);
    }

    private static int[] rows(double[] column, boolean missing) {
        return IntStream.range(0, column.length)
                .filter(row -> Double.isNaN(column[row]) == missing)
                .toArray();
    }

    Outcome<double[][]> run(int rounds) {
        for (int target : targets.keySet()) {
            for (int row : gaps[target]) {
                columns[target][row] = columns[target][known[target][random.nextInt(known[target].length)]];
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<Integer, Method> target : targets.entrySet()) {
                Outcome<double[]> drawn = drawn(target.getKey(), target.getValue());
                if (drawn instanceof Outcome.Refused<double[]>(Refusal why)) {
                    return Outcome.refuse(why);
                }
                drawn.found().ifPresent(values -> fill(target.getKey(), values));
            }
        }
        return Outcome.of(columns);
    }

    private void fill(int target, double[] values) {
        for (int i = 0; i < values.length; i++) {
            columns[target][gaps[target][i]] = values[i];
        }
    }

    private Outcome<double[]> drawn(int target, Method method) {
        DesignMatrix seen = others(target, known[target]);
        DesignMatrix unseen = others(target, gaps[target]);
        double[] y = Arrays.stream(known[target])
                .mapToDouble(row -> columns[target][row])
                .toArray();
        return switch (method) {
            case LINEAR -> draws.linear(seen, y, unseen);
            case LOGISTIC -> draws.logistic(seen, y, unseen);
            case MATCHED -> draws.matched(seen, y, unseen);
        };
    }

    /// All columns but one, for some rows.
    private DesignMatrix others(int target, int[] rows) {
        List<String> names = new ArrayList<>();
        List<double[]> values = new ArrayList<>();
        for (int j = 0; j < columns.length; j++) {
            if (j != target) {
                double[] column = columns[j];
                names.add("column " + j);
                values.add(Arrays.stream(rows).mapToDouble(row -> column[row]).toArray());
            }
        }
        return DesignMatrix.of(names, values.toArray(double[][]::new));
    }
}
