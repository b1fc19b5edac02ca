package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.kith.evaluation.change.HodgesLehmann;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.change.SignedRank;

/// Wilcoxon's signed-rank test and the Hodges–Lehmann estimate with its interval, on scores first and last.
final class Paired implements Case {

    @Override
    public String name() {
        return "signed-rank";
    }

    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var first = new double[rows];
        var last = new double[rows];
        for (int i = 0; i < rows; i++) {
            first[i] = 40 + 10 * random.nextGaussian();
            last[i] = first[i] + 0.05 + 8 * random.nextGaussian();
        }
        var data = new LinkedHashMap<String, double[]>();
        data.put("first", first);
        data.put("last", last);
        return data;
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var pairs = Pairs.of(data.get("first"), data.get("last"));
        var leaning = SignedRank.withDefaults().of(pairs).found().orElseThrow();
        var typical = HodgesLehmann.withDefaults().of(pairs).found().orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        result.put("v", leaning.positiveRanks());
        result.put("p", leaning.p());
        result.put("estimate", typical.estimate());
        result.put("lower", typical.interval().low());
        result.put("upper", typical.interval().high());
        return result;
    }

    /// R finds the estimate and its interval by halving until they move by less than a ten-thousandth.
    @Override
    public double tolerance(String result) {
        return result.equals("v") || result.equals("p") ? 1e-9 : 5e-3;
    }

    @Override
    public int runsOfR(int rows) {
        return rows < 1_000_000 ? 3 : 1;
    }
}
