package org.kith.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.estimate.counts.NegativeBinomialModel;
import org.kith.evaluation.sample.DesignMatrix;

/// The negative binomial model of contacts before and after, with a control group, sixteen variables known of everybody
/// and errors clustered by person.
final class Contacts implements Case {

    private static final int KNOWN = 16;

    @Override
    public String name() {
        return "negative-binomial";
    }

    /// Half the rows are before and half after; people have rates of their own, gamma with shape two.
    @Override
    public SequencedMap<String, double[]> data(int rows, long seed) {
        var random = new SplittableRandom(seed);
        int people = rows / 2;
        var columns = new LinkedHashMap<String, double[]>();
        for (var name : new String[] {"contacts", "time", "person", "supported", "after", "both"}) {
            columns.put(name, new double[rows]);
        }
        for (int j = 0; j < KNOWN; j++) {
            columns.put("x" + j, new double[rows]);
        }
        var known = new double[KNOWN];
        for (int person = 0; person < people; person++) {
            double level = 0;
            for (int j = 0; j < KNOWN; j++) {
                known[j] = j % 2 == 0 ? random.nextGaussian() : random.nextInt(2);
                level += known[j] * (j % 3 - 1) * 0.1;
            }
            double own = (random.nextExponential() + random.nextExponential()) / 2;
            boolean supported = random.nextDouble() < 0.072;
            for (int after = 0; after < 2; after++) {
                int row = person + after * people;
                double time = random.nextDouble() < 0.1 ? 0.25 + 0.75 * random.nextDouble() : 1;
                double change = after * (supported ? -0.15 : -0.05);
                columns.get("contacts")[row] = count(random, 4 * own * time * Math.exp(level + change));
                columns.get("time")[row] = time;
                columns.get("person")[row] = person;
                columns.get("supported")[row] = supported ? 1 : 0;
                columns.get("after")[row] = after;
                columns.get("both")[row] = supported ? after : 0;
                for (int j = 0; j < KNOWN; j++) {
                    columns.get("x" + j)[row] = known[j];
                }
            }
        }
        return columns;
    }

    /// How many waits of an exponential clock fit into the mean.
    private static double count(SplittableRandom random, double mean) {
        int count = 0;
        for (double at = random.nextExponential(); at < mean; at += random.nextExponential()) {
            count++;
        }
        return count;
    }

    @Override
    public SequencedMap<String, Double> run(SequencedMap<String, double[]> data) {
        var names = new ArrayList<String>(data.sequencedKeySet()).subList(3, data.size());
        var x = DesignMatrix.of(names, names.stream().map(data::get).toArray(double[][]::new));
        var people = new int[x.rows()];
        for (int i = 0; i < people.length; i++) {
            people[i] = (int) data.get("person")[i];
        }
        var counts = CountsOverTime.of(data.get("contacts"), data.get("time")).found().orElseThrow();
        var fit = NegativeBinomialModel.fit(x, counts).found().orElseThrow();
        var covariance = fit.rates()
                .clustered(Clusters.of(people), Correction.HC1)
                .found()
                .orElseThrow();
        var result = new LinkedHashMap<String, Double>();
        result.put("shape", fit.shape());
        result.put("twice_log_likelihood", fit.twiceLogLikelihood());
        for (int j = 0; j < x.width(); j++) {
            result.put("coefficient_" + j, fit.rates().coefficients()[j]);
            result.put("error_" + j, Math.sqrt(covariance[j * x.width() + j]));
        }
        return result;
    }

    /// `glm.nb` stops when it moves by less than a part in 10⁸, and its shape when it moves by less than 10⁻⁴.
    @Override
    public double tolerance(String result) {
        return result.startsWith("coefficient") ? 1e-3 : 1e-4;
    }

    @Override
    public int runsOfR(int rows) {
        return rows < 1_000_000 ? 3 : 1;
    }
}
