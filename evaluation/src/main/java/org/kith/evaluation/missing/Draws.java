package org.kith.evaluation.missing;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.LogisticModel;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sums.RowOrder;

/// Draws of missing values given observed ones, with the uncertainty of the model in them.
final class Draws {

    private static final int DONORS = 5;

    private final UniformRandomProvider random;
    private final ZigguratSampler.NormalizedGaussian normal;

    Draws(UniformRandomProvider random) {
        this.random = random;
        this.normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    Outcome<double[]> linear(DesignMatrix seen, double[] y, DesignMatrix unseen) {
        return LinearModel.fit(seen, y).map(fit -> {
            double sigma = sigma(fit);
            double[] drawn = around(fit.coefficients(), fit.inverse(), sigma);
            return predictions(unseen, drawn, sigma);
        });
    }

    Outcome<double[]> logistic(DesignMatrix seen, double[] y, DesignMatrix unseen) {
        if (!Arrays.stream(y).allMatch(value -> value == 0 || value == 1)) {
            return Outcome.refuse(new Refusal.OutOfRange("values of a logistic column", "0 or 1"));
        }
        boolean[] yes = new boolean[y.length];
        IntStream.range(0, y.length).forEach(i -> yes[i] = y[i] == 1);
        return LogisticModel.fit(seen, yes).map(fit -> {
            double[] drawn = around(fit.coefficients(), fit.covariance(), 1);
            return Arrays.stream(predictions(unseen, drawn, 0))
                    .map(logOdds -> random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0)
                    .toArray();
        });
    }

    /// Observed people are predicted with the fitted coefficients, missing ones with drawn ones; each takes the
    /// value of one of the five nearest.
    Outcome<double[]> matched(DesignMatrix seen, double[] y, DesignMatrix unseen) {
        return LinearModel.fit(seen, y).map(fit -> {
            double[] drawn = around(fit.coefficients(), fit.inverse(), sigma(fit));
            return donated(predictions(seen, fit.coefficients(), 0), y, predictions(unseen, drawn, 0));
        });
    }

    private double sigma(LinearModel.Fit fit) {
        double chiSquared = AhrensDieterMarsagliaTsangGammaSampler.of(random, fit.degreesOfFreedom() / 2.0, 2)
                .sample();
        return Math.sqrt(fit.residualSquares() / chiSquared);
    }

    /// Coefficients drawn from a normal distribution.
    private double[] around(double[] mean, double[] covariance, double scale) {
        int p = mean.length;
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(p, true);
        if (!cholesky.decompose(new DMatrixRMaj(p, p, true, covariance))) {
            throw new IllegalStateException("a covariance that was inverted has a root");
        }
        DMatrixRMaj root = cholesky.getT(null);
        double[] z = IntStream.range(0, p).mapToDouble(i -> normal.sample()).toArray();
        double[] drawn = mean.clone();
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                drawn[i] += scale * root.get(i, j) * z[j];
            }
        }
        return drawn;
    }

    private double[] predictions(DesignMatrix x, double[] coefficients, double sigma) {
        double[] predictions = new double[x.rows()];
        for (int i = 0; i < predictions.length; i++) {
            predictions[i] = x.predict(i, coefficients) + (sigma == 0 ? 0 : sigma * normal.sample());
        }
        return predictions;
    }

    /// People are put in random order before sorting, so that equal predictions do not always give the same donors.
    private double[] donated(double[] predicted, double[] values, double[] wanted) {
        int[] order = PermutationSampler.natural(predicted.length);
        PermutationSampler.shuffle(random, order);
        RowOrder.by(predicted, order);
        double[] sorted = Arrays.stream(order).mapToDouble(i -> predicted[i]).toArray();
        double[] donated = new double[wanted.length];
        int donors = Math.min(DONORS, sorted.length);
        for (int i = 0; i < wanted.length; i++) {
            int from = nearest(sorted, wanted[i], donors);
            donated[i] = values[order[from + random.nextInt(donors)]];
        }
        return donated;
    }

    /// Where the stretch of the nearest so many begins.
    private static int nearest(double[] sorted, double wanted, int donors) {
        int found = Arrays.binarySearch(sorted, wanted);
        int from = Math.clamp((found < 0 ? -found - 1 : found) - (long) donors, 0, sorted.length - donors);
        while (from + donors < sorted.length && sorted[from + donors] - wanted < wanted - sorted[from]) {
            from++;
        }
        return from;
    }
}
