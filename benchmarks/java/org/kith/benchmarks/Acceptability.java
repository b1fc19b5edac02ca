package org.kith.benchmarks;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.kith.evaluation.economics.CostAndGain;
import org.kith.evaluation.economics.CostEffectiveness;
import org.kith.evaluation.economics.Gains;
import org.kith.evaluation.economics.PersonCosts;
import org.kith.evaluation.economics.SupportCost;
import org.kith.evaluation.match.Assignment;

/// An acceptability curve by the stratified bootstrap: costs and gains of two equal groups, 10,000 draws of 10,000
/// people, and 1,000 draws of 100,000, here and in R alike: R writes down beforehand whom each draw takes, which is 4 GB
/// for ten times as many.
final class Acceptability implements Case {

    private static final double[] THRESHOLDS = {5_000, 7_000, 10_000, 20_000, 30_000};

    @Override
    public String name() {
        return "acceptability";
    }

    /// Skewed costs; a cost two standard errors and a gain three from nought at any size, so that the curve rises.
    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var supported = new double[rows];
        var cost = new double[rows];
        var gain = new double[rows];
        double error = Math.sqrt(4.0 / rows);
        for (int i = 0; i < rows; i++) {
            supported[i] = i % 2;
            double start = random.nextGaussian();
            cost[i] = random.nextExponential() * 500 * Math.exp(-0.2 * start) + supported[i] * 2 * 520 * error;
            gain[i] = 0.6 + 0.05 * start + 0.1 * random.nextGaussian() + supported[i] * error * 0.33;
        }
        var data = new LinkedHashMap<String, double[]>();
        data.put("supported", supported);
        data.put("cost", cost);
        data.put("gain", gain);
        return data;
    }

    static int draws(int rows) {
        return rows <= 10_000 ? 10_000 : 1_000;
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var arm = data.get("supported");
        var supported = new boolean[arm.length];
        for (int i = 0; i < arm.length; i++) {
            supported[i] = arm[i] == 1;
        }
        var costs = PersonCosts.of(
                Assignment.of(supported), data.get("cost"), new SupportCost.AlreadyCounted("in the costs"));
        var gains = Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, data.get("gain"));
        CostAndGain found = CostEffectiveness.withDefaults()
                .withDraws(draws(arm.length))
                .of(costs, gains, 1)
                .found()
                .orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        result.put("difference_cost", found.increments().cost());
        result.put("difference_gain", found.increments().gain());
        for (double threshold : THRESHOLDS) {
            result.put(
                    "acceptable_" + (int) threshold,
                    found.netBenefit(threshold).shareOfResamples());
        }
        return result;
    }

    /// Both curves are drawn: shares of three quarters and more of 1,000 draws differ by less than a tenth of them.
    @Override
    public double tolerance(String result) {
        return result.startsWith("difference") ? 1e-9 : 0.1;
    }

    @Override
    public boolean finishes(int rows) {
        return rows <= 100_000;
    }

    @Override
    public int runs(int rows) {
        return 3;
    }

    @Override
    public int runsOfR(int rows) {
        return 1;
    }
}
