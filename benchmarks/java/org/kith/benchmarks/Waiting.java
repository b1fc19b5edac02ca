package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.kith.evaluation.describe.Survival;

/// Kaplan–Meier with Greenwood's interval, and the restricted mean time to 60 days: how long people wait.
final class Waiting implements Case {

    private static final double HORIZON = 60;

    @Override
    public String name() {
        return "kaplan-meier";
    }

    /// Waits of 30 days on average, in hours; a third is cut off.
    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var times = new double[rows];
        var happened = new double[rows];
        for (int i = 0; i < rows; i++) {
            double wait = random.nextExponential() * 30;
            double cut = random.nextDouble() * 90;
            times[i] = Math.ceil(Math.min(wait, cut) * 24) / 24;
            happened[i] = wait <= cut ? 1 : 0;
        }
        var data = new LinkedHashMap<String, double[]>();
        data.put("time", times);
        data.put("happened", happened);
        return data;
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var happened = data.get("happened");
        var events = new boolean[happened.length];
        for (int i = 0; i < events.length; i++) {
            events[i] = happened[i] == 1;
        }
        var survival = Survival.of(data.get("time"), events).found().orElseThrow();
        var mean = survival.restrictedMean(HORIZON).found().orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        result.put("still_waiting_30", survival.shareAfter(30));
        result.put("median", survival.median().orElseThrow());
        result.put("restricted_mean", mean.estimate());
        result.put("restricted_mean_se", mean.standardError());
        return result;
    }

    /// R's restricted mean has the same estimate; its standard error is that of the same formula.
    @Override
    public double tolerance(String result) {
        return 1e-9;
    }
}
