package org.kith.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.kith.evaluation.match.MahalanobisMatching;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

/// Mahalanobis distance in twelve scores within eight exact strata.
final class Distance implements Case {

    @Override
    public String name() {
        return "mahalanobis";
    }

    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        return People.data(rows, seed);
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        List<String> names = IntStream.rangeClosed(1, 12).mapToObj(j -> "x" + j).toList();
        var before = DesignMatrix.of(names, names.stream().map(data::get).toArray(double[][]::new));
        var exactly = IntStream.rangeClosed(13, 15)
                .mapToObj(j -> yesNo("x" + j, data.get("x" + j)))
                .toArray(Column.Categorical[]::new);
        var matches = MahalanobisMatching.within(exactly).match(before, People.who(data)).found().orElseThrow();
        var outcome = data.get("outcome");
        var result = new LinkedHashMap<String, Double>();
        result.put("pairs", (double) matches.matched());
        result.put("controls", matches.pairs().stream().mapToDouble(Matches.Pair::control).sum());
        result.put(
                "difference",
                matches.pairs().stream()
                        .mapToDouble(pair -> outcome[pair.treated()] - outcome[pair.control()])
                        .average()
                        .orElseThrow());
        return result;
    }

    private static Column.Categorical yesNo(String name, double[] values) {
        return Column.Categorical.of(
                name,
                List.of("no", "yes"),
                Arrays.stream(values).mapToObj(value -> value == 1 ? "yes" : "no").toArray(String[]::new));
    }

    @Override
    public double tolerance(String result) {
        return result.equals("difference") ? 1e-9 : 0;
    }

    @Override
    public int runsOfR(int rows) {
        return rows > 10_000 ? 1 : 3;
    }

    /// Both look at everybody who is left: the time grows with the square.
    @Override
    public boolean finishes(int rows) {
        return rows <= 100_000;
    }
}
