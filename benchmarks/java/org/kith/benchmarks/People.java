package org.kith.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.sample.DesignMatrix;

/// Made-up people as a scheme's evaluation has them: 19 numbers known before (with the intercept 20 columns), of whom
/// one in fourteen had the support, in practices of two thousand, with an outcome afterwards.
///
/// Nobody's support hangs on the outcome but through what was known; having it goes with 0.3 points more.
final class People {

    static final int KNOWN = 19;
    private static final int PRACTICE = 2000;

    private People() {}

    static SequencedMap<String, double[]> data(int rows, long seed) {
        var random = new SplittableRandom(seed);
        var known = new double[KNOWN][rows];
        var treated = new double[rows];
        var outcome = new double[rows];
        var practice = new double[rows];
        int practices = Math.max(20, rows / PRACTICE);
        var level = random.doubles(practices, -0.2, 0.2).toArray();
        for (int i = 0; i < rows; i++) {
            double troubles = random.nextGaussian();
            double logOdds = -3.2;
            double after = 0;
            for (int j = 0; j < KNOWN; j++) {
                known[j][i] = value(j, troubles, random);
                logOdds += (j % 4 - 1.3) * 0.12 * known[j][i];
                after += (j % 3 - 0.8) * 0.3 * known[j][i];
            }
            int where = random.nextInt(practices);
            practice[i] = where;
            treated[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds - 0.5 * troubles)) ? 1 : 0;
            outcome[i] = after + level[where] + 0.3 * treated[i] + 2 * random.nextGaussian();
        }
        var data = new LinkedHashMap<String, double[]>();
        for (int j = 0; j < KNOWN; j++) {
            data.put("x" + (j + 1), known[j]);
        }
        data.put("treated", treated);
        data.put("outcome", outcome);
        data.put("practice", practice);
        return data;
    }

    /// Twelve scores and ages in their spread, seven yeses and noes.
    private static double value(int column, double troubles, SplittableRandom random) {
        return column < 12
                ? 0.3 * troubles + random.nextGaussian()
                : random.nextDouble() < 0.1 + 0.1 * (column - 12) + 0.05 * Math.signum(troubles) ? 1 : 0;
    }

    /// What was known before.
    static DesignMatrix before(SequencedMap<String, double[]> data) {
        List<String> names = new ArrayList<>(
                IntStream.rangeClosed(1, KNOWN).mapToObj(j -> "x" + j).toList());
        return DesignMatrix.of(names, names.stream().map(data::get).toArray(double[][]::new));
    }

    static boolean[] supported(SequencedMap<String, double[]> data) {
        var treated = data.get("treated");
        var supported = new boolean[treated.length];
        for (int i = 0; i < supported.length; i++) {
            supported[i] = treated[i] == 1;
        }
        return supported;
    }

    static Assignment who(SequencedMap<String, double[]> data) {
        return Assignment.of(supported(data));
    }
}
