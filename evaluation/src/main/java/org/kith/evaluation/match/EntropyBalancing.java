package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Weights on comparators, as even as possible, under which the means of every variable are those of the
/// supported.
///
/// The weights are `exp(z·λ)` for variables `z` measured from the supported people's means in standard deviations
/// of the comparators; `λ` by Newton's method on the dual, with halved steps, until every mean is met to 10⁻¹².
///
/// Refuses fewer than ten people in either group, variables that do not vary or repeat each other among
/// comparators, and means that no weights reach. Hainmueller (2012), Political Analysis 20:25–46,
/// doi:10.1093/pan/mpr025.
public final class EntropyBalancing {

    private static final int MOST_STEPS = 200;
    private static final double MET = 1e-12;
    private static final String NAME = "entropy balancing";

    private EntropyBalancing() {}

    public static Outcome<Weights> of(DesignMatrix before, Assignment who) {
        Optional<Refusal> refusal = PropensityScore.refusal(before, who);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[][] z = apart(before, who);
        for (double[] column : z) {
            if (!Arrays.stream(column).allMatch(Double::isFinite)) {
                return Outcome.refuse(new Refusal.NoVariation("value of a variable among comparators"));
            }
        }
        return solved(z).map(shares -> weights(shares, who));
    }

    /// Comparators' variables, from the supported people's means, in the comparators' standard deviations.
    private static double[][] apart(DesignMatrix before, Assignment who) {
        int[] treated = who.rowsOf(true);
        int[] controls = who.rowsOf(false);
        double[][] z = new double[before.width() - 1][];
        for (int j = 1; j < before.width(); j++) {
            int column = j;
            double target = Arrays.stream(treated)
                            .mapToDouble(row -> before.value(row, column))
                            .sum()
                    / treated.length;
            double[] values = Arrays.stream(controls)
                    .mapToDouble(row -> before.value(row, column) - target)
                    .toArray();
            double mean = Arrays.stream(values).sum() / values.length;
            double squares =
                    Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
            double unit = Math.sqrt(squares / (values.length - 1));
            z[j - 1] = Arrays.stream(values).map(v -> v / unit).toArray();
        }
        return z;
    }

    private static Outcome<double[]> solved(double[][] z) {
        double[] lambda = new double[z.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] shares = shares(z, lambda);
            double[] gradient = means(z, shares);
            if (Arrays.stream(gradient).allMatch(each -> Math.abs(each) < MET)) {
                return Outcome.of(shares);
            }
            Optional<double[]> direction = direction(z, shares, gradient);
            if (direction.isEmpty()) {
                return Outcome.refuse(new Refusal.Collinear(NAME));
            }
            lambda = stepped(z, lambda, direction.get(), gradient);
        }
        return Outcome.refuse(new Refusal.NotSettled(NAME, MOST_STEPS));
    }

    private static Optional<double[]> direction(double[][] z, double[] shares, double[] gradient) {
        int p = z.length;
        DMatrixRMaj curvature = new DMatrixRMaj(p, p);
        for (int j = 0; j < p; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < shares.length; i++) {
                    sum += shares[i] * z[j][i] * z[k][i];
                }
                double value = sum - gradient[j] * gradient[k];
                curvature.set(j, k, value);
                curvature.set(k, j, value);
            }
        }
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(p);
        if (!solver.setA(curvature)) {
            return Optional.empty();
        }
        DMatrixRMaj found = new DMatrixRMaj(p, 1);
        solver.solve(new DMatrixRMaj(p, 1, true, gradient.clone()), found);
        return Optional.of(found.getData());
    }

    private static double[] stepped(double[][] z, double[] lambda, double[] direction, double[] gradient) {
        double slope = 0;
        for (int j = 0; j < lambda.length; j++) {
            slope += gradient[j] * direction[j];
        }
        double now = objective(z, lambda);
        double length = 1;
        double[] next = moved(lambda, direction, length);
        while (length > 1e-10 && objective(z, next) > now - 1e-4 * length * slope) {
            length /= 2;
            next = moved(lambda, direction, length);
        }
        return next;
    }

    private static double[] moved(double[] lambda, double[] direction, double length) {
        double[] next = lambda.clone();
        for (int j = 0; j < next.length; j++) {
            next[j] -= length * direction[j];
        }
        return next;
    }

    /// `log Σ exp(z·λ)`.
    private static double objective(double[][] z, double[] lambda) {
        double[] powers = powers(z, lambda);
        double most = Arrays.stream(powers).max().orElseThrow();
        return most
                + Math.log(Arrays.stream(powers)
                        .map(power -> Math.exp(power - most))
                        .sum());
    }

    private static double[] shares(double[][] z, double[] lambda) {
        double[] powers = powers(z, lambda);
        double most = Arrays.stream(powers).max().orElseThrow();
        double[] weights =
                Arrays.stream(powers).map(power -> Math.exp(power - most)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    private static double[] powers(double[][] z, double[] lambda) {
        double[] powers = new double[z[0].length];
        for (int j = 0; j < z.length; j++) {
            for (int i = 0; i < powers.length; i++) {
                powers[i] += z[j][i] * lambda[j];
            }
        }
        return powers;
    }

    private static double[] means(double[][] z, double[] shares) {
        double[] means = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            for (int i = 0; i < shares.length; i++) {
                means[j] += shares[i] * z[j][i];
            }
        }
        return means;
    }

    /// One for each supported person, and as much for all comparators together.
    private static Weights weights(double[] shares, Assignment who) {
        double[] weights = new double[who.rows()];
        int control = 0;
        for (int row = 0; row < weights.length; row++) {
            weights[row] = who.treated(row) ? 1 : shares[control++] * who.treated();
        }
        return new Weights(who, weights, "as even as brings the means of the supported", "without weight");
    }
}
