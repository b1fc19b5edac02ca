package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.kith.evaluation.estimate.LogisticModel;

/// Logistic regression on 20 columns.
final class Scoring implements Case {

    @Override
    public String name() {
        return "logistic";
    }

    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        return People.data(rows, seed);
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var fit = LogisticModel.fit(People.before(data), People.supported(data)).found().orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        for (int j : new int[] {0, 1, 7, 19}) {
            result.put("b" + j, fit.coefficients()[j]);
            result.put("se" + j, fit.standardError(j));
        }
        result.put("deviance", fit.deviance());
        return result;
    }

    @Override
    public double tolerance(String result) {
        return result.startsWith("se") ? 1e-6 : 1e-7;
    }
}
