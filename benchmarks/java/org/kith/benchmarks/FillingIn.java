package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.kith.evaluation.missing.ChainedEquations;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.missing.Imputations.Estimated;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.Sample;

/// Chained equations by predictive mean matching: five variables, each a fifth missing, five sets of five rounds.
final class FillingIn implements Case {

    private static final int VARIABLES = 5;
    private static final double MISSING = 0.2;

    @Override
    public String name() {
        return "chained-equations";
    }

    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var columns = new double[VARIABLES][rows];
        for (int i = 0; i < rows; i++) {
            double common = random.nextGaussian();
            for (int j = 0; j < VARIABLES; j++) {
                columns[j][i] = random.nextDouble() < MISSING ? Double.NaN : 5 + common + random.nextGaussian();
            }
        }
        var data = new LinkedHashMap<String, double[]>();
        for (int j = 0; j < VARIABLES; j++) {
            data.put("x" + j, columns[j]);
        }
        return data;
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var sample = new Sample(data.sequencedEntrySet().stream()
                .<Column>map(each -> Column.Numeric.of(each.getKey(), "points", each.getValue()))
                .toList());
        var methods = new LinkedHashMap<String, Method>();
        data.sequencedKeySet().forEach(name -> methods.put(name, Method.MATCHED));
        var filled = ChainedEquations.withDefaults()
                .withSets(5)
                .withRounds(5)
                .of(sample, methods, 1)
                .found()
                .orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        for (var name : data.sequencedKeySet()) {
            result.put("mean_" + name, mean(filled, name));
        }
        return result;
    }

    private static double mean(Imputations filled, String name) {
        return filled.pool(set -> {
                    var values = ((Column.Numeric) set.column(name).orElseThrow()).values();
                    double sum = 0;
                    double squares = 0;
                    for (double value : values) {
                        sum += value;
                        squares += value * value;
                    }
                    int n = values.length;
                    double variance = (squares - sum * sum / n) / (n - 1);
                    return org.kith.evaluation.report.Outcome.of(new Estimated(sum / n, Math.sqrt(variance / n), n - 1));
                })
                .found()
                .orElseThrow()
                .estimate();
    }

    /// Both are drawn: two runs of five sets differ by luck, which shrinks with the root of the rows.
    @Override
    public double tolerance(String result) {
        return 5e-3;
    }

    @Override
    public int runs(int rows) {
        return rows < 1_000_000 ? 3 : 1;
    }

    @Override
    public int runsOfR(int rows) {
        return rows < 100_000 ? 3 : 1;
    }
}
