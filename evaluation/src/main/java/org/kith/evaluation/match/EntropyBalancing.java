package org.kith.evaluation.match;

import java.util.Arrays;
import java.util.List;
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

    /// A step that would lower the objective by less than it is rounded to cannot be tested, and is short enough
    /// to be taken whole.
    private static final double WITHIN_ROUNDING = 1e-13;

    private static final String NAME = "entropy balancing";

    private static final Refusal UNREACHED = new Refusal.NotMeaningful(
            "No weights bring comparators' means to those of the supported: too few of them are so.");

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
        return solved(z).map(shares -> weights(shares, before, who));
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
                return Outcome.refuse(step == 0 ? new Refusal.Collinear(NAME) : UNREACHED);
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
        if (slope < WITHIN_ROUNDING) {
            return moved(lambda, direction, 1);
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
    private static Weights weights(double[] shares, DesignMatrix before, Assignment who) {
        double[] weights = new double[who.rows()];
        int control = 0;
        for (int row = 0; row < weights.length; row++) {
            weights[row] = who.treated(row) ? 1 : shares[control++] * who.treated();
        }
        String rule = "as even as brings the means of the supported";
        return new Weights(who, weights, rule, "without weight", estimated(weights, before, who));
    }

    /// With `z` a person's variables from the supported people's means, the `λ` of the weights moves by
    /// `(Σ wzzᵀ)⁻¹` times the supported people's `z` less the comparators' `wz`.
    private static List<Estimated> estimated(double[] weights, DesignMatrix before, Assignment who) {
        int p = before.width() - 1;
        double[][] z = new double[p][];
        for (int j = 0; j < p; j++) {
            double[] values = before.column(j + 1).clone();
            double mean = Arrays.stream(who.of(values, true)).sum() / who.treated();
            z[j] = Arrays.stream(values).map(value -> value - mean).toArray();
        }
        double[] residuals = new double[weights.length];
        double[] slopes = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            residuals[row] = who.treated(row) ? 1 : -weights[row];
            slopes[row] = who.treated(row) ? 0 : 1;
        }
        DMatrixRMaj curvature = new DMatrixRMaj(p, p);
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                double sum = 0;
                for (int row = 0; row < weights.length; row++) {
                    sum += slopes[row] * weights[row] * z[j][row] * z[k][row];
                }
                curvature.set(j, k, sum);
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(p, p);
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(p);
        if (!solver.setA(curvature)) {
            return List.of();
        }
        solver.invert(inverse);
        return List.of(new Estimated(z, inverse.getData(), residuals, slopes));
    }
}
