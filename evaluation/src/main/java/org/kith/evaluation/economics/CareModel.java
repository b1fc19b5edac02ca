package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.Family;
import org.kith.evaluation.estimate.GeneralisedLinear;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// What some people's care would be expected to cost with and without the support, all else alike. A person may stand
/// in it several times.
final class CareModel {

    private static final int SUPPORT = 1;

    private final PersonCosts costs;
    private final int[] rows;
    private final double[] care;
    private final DesignMatrix x;

    private CareModel(PersonCosts costs, int[] rows, double[] care, DesignMatrix x) {
        this.costs = costs;
        this.rows = rows;
        this.care = care;
        this.x = x;
    }

    static CareModel of(PersonCosts costs, DesignMatrix before, int[] rows) {
        double[] all = costs.care();
        return new CareModel(
                costs, rows, IntStream.of(rows).mapToDouble(row -> all[row]).toArray(), design(costs, before, rows));
    }

    private static DesignMatrix design(PersonCosts costs, DesignMatrix before, int[] rows) {
        List<String> names = new ArrayList<>(before.names().subList(1, before.width()));
        names.addFirst("had the support");
        double[][] columns = new double[before.width()][];
        columns[0] = IntStream.of(rows)
                .mapToDouble(row -> costs.who().treated(row) ? 1 : 0)
                .toArray();
        for (int j = 1; j < before.width(); j++) {
            int column = j;
            columns[j] = IntStream.of(rows)
                    .mapToDouble(row -> before.value(row, column))
                    .toArray();
        }
        return DesignMatrix.of(names, columns);
    }

    /// Mean difference in expected cost, and its error with that of the support's own cost.
    record Fitted(double difference, double standardError) {}

    Outcome<Fitted> gamma() {
        return GeneralisedLinear.of(Family.GAMMA).fit(x, care).map(this::fitted);
    }

    private Fitted fitted(GeneralisedLinear.Fit fit) {
        int n = rows.length;
        int p = x.width();
        double[] differences = new double[n];
        double[] slope = new double[p];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            double with = Math.exp(linear(i, fit.coefficients(), 1));
            double without = Math.exp(linear(i, fit.coefficients(), 0));
            differences[i] = with - without;
            mean += differences[i] / n;
            for (int j = 0; j < p; j++) {
                slope[j] += j == SUPPORT ? with / n : x.value(i, j) * (with - without) / n;
            }
        }
        return new Fitted(mean, error(fit, differences, mean, slope));
    }

    /// Every person's influence: by who they are, by their part in the coefficients, and by what their support cost.
    private double error(GeneralisedLinear.Fit fit, double[] differences, double mean, double[] slope) {
        int n = rows.length;
        int p = x.width();
        double[] inverse = fit.covariance();
        double[] pull = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                pull[j] += slope[k] * inverse[k * p + j];
            }
        }
        double[] scores = fit.scores();
        double supportMean = CostComparison.supportMean(costs, rows);
        double supported = IntStream.of(rows).filter(costs.who()::treated).count();
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double influence = (differences[i] - mean) / n;
            for (int j = 0; j < p; j++) {
                influence += pull[j] * x.value(i, j) * scores[i];
            }
            if (costs.who().treated(rows[i])) {
                influence += (costs.supportOf(rows[i]) - supportMean) / supported;
            }
            squares += influence * influence;
        }
        return Math.sqrt(squares * n / (n - p));
    }

    private double linear(int i, double[] coefficients, double support) {
        double linear = 0;
        for (int j = 0; j < coefficients.length; j++) {
            linear += coefficients[j] * (j == SUPPORT ? support : x.value(i, j));
        }
        return linear;
    }

    /// Mean difference in the chance of any cost times how much it then is.
    Outcome<Double> inTwoParts() {
        int[] some = IntStream.range(0, care.length).filter(i -> care[i] > 0).toArray();
        double[] any = new double[care.length];
        IntStream.of(some).forEach(i -> any[i] = 1);
        int[] people = IntStream.of(some).map(i -> rows[i]).toArray();
        return GeneralisedLinear.of(Family.LOGISTIC).fit(x, any).then(chance -> {
            CareModel much = new CareModel(
                    costs, people, IntStream.of(some).mapToDouble(i -> care[i]).toArray(), part(some));
            return GeneralisedLinear.of(Family.GAMMA)
                    .fit(much.x, much.care)
                    .map(amount -> meanDifference(chance.coefficients(), amount.coefficients()));
        });
    }

    private DesignMatrix part(int[] chosen) {
        double[][] columns = new double[x.width() - 1][];
        for (int j = 1; j < x.width(); j++) {
            int column = j;
            columns[j - 1] =
                    IntStream.of(chosen).mapToDouble(i -> x.value(i, column)).toArray();
        }
        return DesignMatrix.of(x.names().subList(1, x.width()), columns);
    }

    private double meanDifference(double[] chance, double[] amount) {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += expected(i, chance, amount, 1) - expected(i, chance, amount, 0);
        }
        return sum / rows.length;
    }

    private double expected(int i, double[] chance, double[] amount, double support) {
        return Math.exp(linear(i, amount, support)) / (1 + Math.exp(-linear(i, chance, support)));
    }
}
