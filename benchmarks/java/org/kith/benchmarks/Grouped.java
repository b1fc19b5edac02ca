package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.kith.evaluation.estimate.mixed.Grouping;
import org.kith.evaluation.estimate.mixed.LinearMixedModel;

/// A mixed model by REML with a level for every practice, on 20 columns.
final class Grouped implements Case {

    @Override
    public String name() {
        return "mixed-model";
    }

    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        return People.data(rows, seed);
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var numbers = data.get("practice");
        var codes = new int[numbers.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (int) numbers[i];
        }
        var practice = Grouping.of("practice", codes);
        var fit = LinearMixedModel.groupedBy(practice)
                .fit(People.before(data), data.get("outcome"))
                .found()
                .orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        for (var name : new String[] {"x1", "x7", "x19"}) {
            result.put(name, fit.effect(name).estimate());
            result.put("se." + name, fit.effect(name).standardError());
        }
        result.put("between", fit.components().getFirst().variance());
        result.put("within", fit.residualVariance());
        result.put("criterion", fit.criterion());
        return result;
    }

    @Override
    public double tolerance(String result) {
        return switch (result) {
            case "between" -> 1e-4;
            case "within" -> 1e-5;
            case "criterion" -> 1e-7;
            default -> 1e-6;
        };
    }

    @Override
    public int runsOfR(int rows) {
        return rows < 1_000_000 ? 3 : 1;
    }
}
