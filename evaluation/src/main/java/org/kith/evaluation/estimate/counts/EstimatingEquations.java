package org.kith.evaluation.estimate.counts;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Generalised estimating equations for counts with an exchangeable working correlation: any two counts of a
/// person are taken to hang together alike.
///
/// `Σ Dᵀ V⁻¹ (y - μ) = 0` over people, with `log(μ) = xβ + log(t)`, `V = φ A^½ R A^½`, `A` the means and `R`
/// ones with `α` beside them. `φ` is the mean of squared Pearson residuals and `α` that of the products of two
/// of a person, over `φ`. Errors are the sandwich's without correction and hold whatever the true correlation
/// is, when there are many people. Where everybody has as many counts over the same times it gives Poisson's
/// coefficients.
///
/// Refuses what [PoissonModel] refuses, a single cluster, clusters of one count each, a correlation that cannot
/// be, and equations that do not settle. Liang & Zeger (1986), doi:10.1093/biomet/73.1.13.
public final class EstimatingEquations {

    private static final String NAME = "estimating equations";
    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-10;

    private final DesignMatrix x;
    private final CountsOverTime y;
    private final Clusters clusters;
    private final int[] sizes;
    private final double[] means;
    private final double[] residuals;

    private EstimatingEquations(DesignMatrix x, CountsOverTime y, Clusters clusters) {
        this.x = x;
        this.y = y;
        this.clusters = clusters;
        this.sizes = new int[clusters.count()];
        for (int i = 0; i < clusters.rows(); i++) {
            sizes[clusters.of(i)]++;
        }
        this.means = new double[y.size()];
        this.residuals = new double[y.size()];
    }

    /// Solved equations.
    public static final class Fit {

        private final double[] coefficients;
        private final double[] covariance;
        private final double correlation;
        private final double dispersion;

        private Fit(double[] coefficients, double[] covariance, double correlation, double dispersion) {
            this.coefficients = coefficients;
            this.covariance = covariance;
            this.correlation = correlation;
            this.dispersion = dispersion;
        }

        public double[] coefficients() {
            return coefficients.clone();
        }

        /// The sandwich, row by row.
        public double[] covariance() {
            return covariance.clone();
        }

        public double standardError(int coefficient) {
            return Math.sqrt(covariance[coefficient * coefficients.length + coefficient]);
        }

        /// `α`: how two counts of a person hang together.
        public double correlation() {
            return correlation;
        }

        /// `φ`: how many times their means counts vary.
        public double dispersion() {
            return dispersion;
        }
    }

    public static Outcome<Fit> fit(DesignMatrix x, CountsOverTime y, Clusters clusters) {
        if (clusters.rows() != y.size()) {
            throw new IllegalArgumentException(clusters.rows() + " rows of clusters for " + y.size() + " counts");
        }
        if (clusters.count() < 2) {
            return Outcome.refuse(new Refusal.TooFew("people or other clusters", 2, clusters.count()));
        }
        if (clusters.count() == y.size()) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "Everybody has one count only, so it cannot be told how counts of a person hang together."));
        }
        return PoissonModel.fitted(x, y)
                .map(GeneralisedLinear.Fit::coefficients)
                .then(start -> new EstimatingEquations(x, y, clusters).solved(start));
    }

    private Outcome<Fit> solved(double[] start) {
        double[] coefficients = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            residuals(coefficients);
            double dispersion = dispersion();
            double correlation = correlation(dispersion);
            if (!possible(correlation)) {
                return Outcome.refuse(new Refusal.NotMeaningful(
                        "Counts of a person hang together in a way that no one correlation of all can describe."));
            }
            double[] scores = scores(correlation);
            Optional<double[]> inverse = inverse(correlation);
            if (inverse.isEmpty()) {
                return Outcome.refuse(new Refusal.Collinear(NAME));
            }
            double[] move = product(inverse.get(), sums(scores));
            if (furthest(move, inverse.get(), dispersion) < SETTLED) {
                double groups = clusters.count();
                double[] covariance =
                        RobustErrors.of(x, scores, inverse.get()).clusteredCovariance(clusters, Correction.HC0);
                // Those of clusters come with G/(G-1); the sandwich has none.
                Arrays.setAll(covariance, i -> covariance[i] * (groups - 1) / groups);
                return Outcome.of(new Fit(coefficients, covariance, correlation, dispersion));
            }
            double[] next = coefficients.clone();
            Arrays.setAll(next, j -> next[j] + move[j]);
            coefficients = next;
        }
        return Outcome.refuse(new Refusal.NotSettled(NAME, MOST_STEPS));
    }

    private void residuals(double[] coefficients) {
        for (int i = 0; i < means.length; i++) {
            means[i] = Math.exp(x.predict(i, coefficients) + y.offset(i));
            residuals[i] = (y.count(i) - means[i]) / Math.sqrt(means[i]);
        }
    }

    private double dispersion() {
        return Arrays.stream(residuals).map(r -> r * r).sum() / residuals.length;
    }

    /// The products of any two of a person are half of what the square of their sum exceeds the sum of their
    /// squares.
    private double correlation(double dispersion) {
        double products = -dispersion * residuals.length;
        for (double sum : ofClusters(residuals)) {
            products += sum * sum;
        }
        double pairs = 0;
        for (int size : sizes) {
            pairs += size * (size - 1.0);
        }
        return products / pairs / dispersion;
    }

    private boolean possible(double correlation) {
        int most = Arrays.stream(sizes).max().orElseThrow();
        return correlation < 1 && correlation > -1 / (most - 1.0);
    }

    private double[] ofClusters(double[] rows) {
        double[] sums = new double[clusters.count()];
        for (int i = 0; i < rows.length; i++) {
            sums[clusters.of(i)] += rows[i];
        }
        return sums;
    }

    /// What the inverse of `R` takes from every row of a cluster, as a share of the cluster's sum.
    private double shared(int cluster, double correlation) {
        return correlation / (1 + (sizes[cluster] - 1) * correlation);
    }

    /// Every row's part in the equations, a factor of its values.
    private double[] scores(double correlation) {
        double[] sums = ofClusters(residuals);
        double[] scores = new double[residuals.length];
        for (int i = 0; i < scores.length; i++) {
            int cluster = clusters.of(i);
            double left = residuals[i] - shared(cluster, correlation) * sums[cluster];
            scores[i] = Math.sqrt(means[i]) * left / (1 - correlation);
        }
        return scores;
    }

    private double[] sums(double[] scores) {
        double[] sums = new double[x.width()];
        for (int j = 0; j < sums.length; j++) {
            double[] column = x.column(j);
            for (int i = 0; i < scores.length; i++) {
                sums[j] += scores[i] * column[i];
            }
        }
        return sums;
    }

    /// The inverse of `Σ Dᵀ A^-½ R⁻¹ A^-½ D`; none when variables repeat each other.
    private Optional<double[]> inverse(double correlation) {
        int p = x.width();
        DMatrixRMaj information = new DMatrixRMaj(p, p);
        double[][] roots = new double[p][];
        double[][] sums = new double[p][];
        for (int j = 0; j < p; j++) {
            double[] column = x.column(j);
            double[] root = new double[means.length];
            Arrays.setAll(root, i -> Math.sqrt(means[i]) * column[i]);
            roots[j] = root;
            sums[j] = ofClusters(root);
        }
        for (int j = 0; j < p; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < means.length; i++) {
                    sum += roots[j][i] * roots[k][i];
                }
                for (int g = 0; g < sizes.length; g++) {
                    sum -= shared(g, correlation) * sums[j][g] * sums[k][g];
                }
                information.set(j, k, sum / (1 - correlation));
                information.set(k, j, information.get(j, k));
            }
        }
        LinearSolverDense<DMatrixRMaj> cholesky = LinearSolverFactory_DDRM.chol(p);
        if (!cholesky.setA(information)) {
            return Optional.empty();
        }
        DMatrixRMaj inverse = new DMatrixRMaj(p, p);
        cholesky.invert(inverse);
        return Optional.of(inverse.getData());
    }

    private static double[] product(double[] matrix, double[] vector) {
        int p = vector.length;
        double[] product = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                product[j] += matrix[j * p + k] * vector[k];
            }
        }
        return product;
    }

    /// The longest move, in standard errors.
    private static double furthest(double[] move, double[] inverse, double dispersion) {
        double furthest = 0;
        for (int j = 0; j < move.length; j++) {
            furthest = Math.max(furthest, Math.abs(move[j]) / Math.sqrt(inverse[j * move.length + j] * dispersion));
        }
        return furthest;
    }
}
