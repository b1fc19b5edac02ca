package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// The outcome model of [Standardisation]: its columns are an intercept, the support, the support times each
/// variable with which the difference may vary, and what was known before.
final class ExpectedDifference {

    private static final int SUPPORT = 1;

    private final DesignMatrix x;
    private final DesignMatrix before;
    private final int[] varying;
    private final double[] outcomes;
    private final double[] fitted;
    private final double[] target;

    private ExpectedDifference(
            DesignMatrix x, DesignMatrix before, int[] varying, double[] outcomes, double[] fitted, double[] target) {
        this.x = x;
        this.before = before;
        this.varying = varying;
        this.outcomes = outcomes;
        this.fitted = fitted;
        this.target = target;
    }

    static ExpectedDifference of(
            double[] outcomes, DesignMatrix before, Assignment who, int[] varying, boolean supportedOnly) {
        return new ExpectedDifference(
                columns(before, who, varying),
                before,
                varying,
                Outcomes.orNought(outcomes, row -> !Double.isNaN(outcomes[row])),
                Arrays.stream(outcomes).map(y -> Double.isNaN(y) ? 0 : 1).toArray(),
                IntStream.range(0, who.rows())
                        .mapToDouble(row -> !supportedOnly || who.treated(row) ? 1 : 0)
                        .toArray());
    }

    private static DesignMatrix columns(DesignMatrix before, Assignment who, int[] varying) {
        DesignMatrix with = who.beside(before);
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        add(with, SUPPORT, names, columns);
        for (int column : varying) {
            names.add("had the support × " + before.names().get(column));
            columns.add(IntStream.range(0, who.rows())
                    .mapToDouble(row -> who.treated(row) ? before.value(row, column) : 0)
                    .toArray());
        }
        for (int column = SUPPORT + 1; column < with.width(); column++) {
            add(with, column, names, columns);
        }
        return DesignMatrix.of(names, columns.toArray(double[][]::new));
    }

    private static void add(DesignMatrix from, int column, List<String> names, List<double[]> columns) {
        names.add(from.names().get(column));
        columns.add(IntStream.range(0, from.rows())
                .mapToDouble(row -> from.value(row, column))
                .toArray());
    }

    int rows() {
        return target.length;
    }

    int coefficients() {
        return x.width();
    }

    long followed() {
        return (long) Arrays.stream(fitted).sum();
    }

    Outcome<Fitted> fitted() {
        double[] once = new double[rows()];
        Arrays.fill(once, 1);
        return fitted(once);
    }

    /// Fitted and standardised when each person is there so many times.
    Outcome<Fitted> fitted(double[] times) {
        double[] weights = new double[rows()];
        Arrays.setAll(weights, row -> times[row] * fitted[row]);
        return LinearModel.fit(x, outcomes, weights).map(fit -> {
            double sum = 0;
            double people = 0;
            for (int row = 0; row < times.length; row++) {
                sum += times[row] * target[row] * difference(row, fit.coefficients());
                people += times[row] * target[row];
            }
            return new Fitted(fit, sum / people);
        });
    }

    /// What the model expects of a person with the support, less what it expects of them without.
    private double difference(int row, double[] coefficients) {
        double difference = coefficients[SUPPORT];
        for (int k = 0; k < varying.length; k++) {
            difference += coefficients[SUPPORT + 1 + k] * before.value(row, varying[k]);
        }
        return difference;
    }

    double influenceError(Fitted fitted) {
        double people = Arrays.stream(target).sum();
        double[] coefficients = fitted.model().coefficients();
        double[] pull = pull(fitted.model().inverse(), people);
        double correction = Math.sqrt(followed() / (double) (followed() - coefficients()));
        double squares = 0;
        for (int row = 0; row < rows(); row++) {
            double residual = this.fitted[row] * (outcomes[row] - x.predict(row, coefficients));
            double part = target[row] * (difference(row, coefficients) - fitted.estimate()) / people
                    + correction * residual * x.predict(row, pull);
            squares += part * part;
        }
        return Math.sqrt(squares);
    }

    /// The mean over the target of the row with the support less that without, times `(XᵀX)⁻¹`.
    private double[] pull(double[] inverse, double people) {
        int p = x.width();
        double[] mean = new double[p];
        mean[SUPPORT] = 1;
        for (int k = 0; k < varying.length; k++) {
            for (int row = 0; row < rows(); row++) {
                mean[SUPPORT + 1 + k] += target[row] * before.value(row, varying[k]) / people;
            }
        }
        double[] pull = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                pull[j] += inverse[j * p + k] * mean[k];
            }
        }
        return pull;
    }

    /// The model and the mean difference under it.
    record Fitted(LinearModel.Fit model, double estimate) {}
}
