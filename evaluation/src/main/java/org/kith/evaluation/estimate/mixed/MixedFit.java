package org.kith.evaluation.estimate.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Basis;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// A fitted mixed model: the common line, how much groups differ from it, and by how much each does.
public final class MixedFit implements Result {

    private static final String LEVEL = "(Intercept)";
    private static final int FEW_GROUPS = 10;

    private final LinearMixedModel model;
    private final List<String> names;
    private final int rows;
    private final double[] coefficients;
    private final double[] inverse;
    private final double[] degreesOfFreedom;
    private final double residualVariance;
    private final double criterion;
    private final double[][] covariance;
    private final boolean singular;
    private final Spread.Modes modes;

    MixedFit(LinearMixedModel model, Sums sums, Spread spread, double[] theta) {
        this.model = model;
        this.names = sums.x().names();
        this.rows = sums.rows();
        Profile profile = spread.at(theta);
        this.coefficients = profile.coefficients();
        this.modes = spread.modes(theta, coefficients);
        coefficients[0] += sums.mean();
        this.inverse = profile.inverse();
        double degrees = model.restricted() ? rows - names.size() : rows;
        this.residualVariance = profile.squares() / degrees;
        this.criterion = profile.criterion(rows, model.restricted());
        this.degreesOfFreedom =
                Satterthwaite.degreesOfFreedom(spread, theta, residualVariance, rows, model.restricted());
        this.covariance = covariance(spread, theta, residualVariance);
        double[] diagonal = spread.alike(1);
        this.singular = IntStream.range(0, theta.length).anyMatch(i -> diagonal[i] == 1 && theta[i] == 0);
    }

    /// Of the groups' levels and slopes; of the groupings' levels, which are independent, where they cross.
    private static double[][] covariance(Spread spread, double[] theta, double residualVariance) {
        if (!(spread instanceof Slopes slopes)) {
            double[][] covariance = new double[theta.length][theta.length];
            for (int i = 0; i < theta.length; i++) {
                covariance[i][i] = theta[i] * theta[i] * residualVariance;
            }
            return covariance;
        }
        double[] lambda = slopes.lambda(theta);
        int q = (int) Math.round(Math.sqrt(lambda.length));
        double[][] covariance = new double[q][q];
        for (int i = 0; i < q; i++) {
            for (int j = 0; j < q; j++) {
                double sum = 0;
                for (int k = 0; k < q; k++) {
                    sum += lambda[i * q + k] * lambda[j * q + k];
                }
                covariance[i][j] = sum * residualVariance / (slopes.scale(i) * slopes.scale(j));
            }
        }
        return covariance;
    }

    /// The coefficient of a column, with its interval.
    public FixedEffect effect(String column) {
        int j = names.indexOf(column);
        if (j < 0) {
            throw new IllegalArgumentException("no column " + column + " in " + names);
        }
        int p = names.size();
        return new FixedEffect(
                column,
                coefficients[j],
                Math.sqrt(inverse[j * p + j] * residualVariance),
                degreesOfFreedom[j],
                groups(),
                basis());
    }

    private String groups() {
        return model.groupings().stream()
                .map(grouping -> grouping.size() + " groups by " + grouping.name())
                .collect(Collectors.joining(" and "));
    }

    private Basis basis() {
        boolean many = model.groupings().stream().allMatch(grouping -> grouping.size() >= FEW_GROUPS);
        return Basis.of(
                model.restricted() ? "linear-mixed-model-reml" : "linear-mixed-model-ml",
                Denominator.complete(rows),
                Assumption.checked(FEW_GROUPS + " groups or more, so that their spread can be told", many),
                Assumption.checked("Groups differ by more than chance makes", !singular),
                Assumption.unchecked("Groups' levels are normal and do not hang together with the variables"));
    }

    /// Of the coefficients, row by row.
    public double[] covarianceOfCoefficients() {
        double[] scaled = inverse.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= residualVariance;
        }
        return scaled;
    }

    public double residualVariance() {
        return residualVariance;
    }

    /// What the rows are grouped by, to ask [#deviations] with.
    public List<Grouping> groupings() {
        return model.groupings();
    }

    /// How much groups differ, by grouping and term.
    public List<VarianceComponent> components() {
        return IntStream.range(0, covariance.length)
                .mapToObj(i -> new VarianceComponent(grouping(i), term(i), covariance[i][i]))
                .toList();
    }

    private String grouping(int component) {
        return model.groupings().get(model.slopes().isEmpty() ? component : 0).name();
    }

    private String term(int component) {
        return component == 0 || model.slopes().isEmpty()
                ? LEVEL
                : model.slopes().get(component - 1);
    }

    /// Of two components; nought for those of crossed groupings.
    public double covariance(int component, int other) {
        return covariance[component][other];
    }

    /// Of two components that are more than nought.
    public double correlation(int component, int other) {
        return covariance[component][other] / Math.sqrt(covariance[component][component] * covariance[other][other]);
    }

    /// The share of a grouping's levels in what the variables leave of the spread (the intra-class
    /// correlation); with slopes, where their columns are nought.
    public double shareBetween(Grouping grouping) {
        int component = model.groupings().indexOf(grouping);
        if (component < 0) {
            throw new IllegalArgumentException("the model is not grouped by this " + grouping.name());
        }
        double all = residualVariance;
        for (int i = 0; i < model.groupings().size(); i++) {
            all += covariance[i][i];
        }
        return covariance[component][component] / all;
    }

    /// Whether some variance is nought, or two terms tell each other wholly.
    public boolean isSingular() {
        return singular;
    }

    /// Minus twice the log-likelihood, restricted unless the model is by maximum likelihood.
    public double criterion() {
        return criterion;
    }

    public double logLikelihood() {
        return -criterion / 2;
    }

    /// By how much the groups of a grouping differ from the common line, group by group and term by term.
    public List<GroupDeviation> deviations(Grouping grouping) {
        int at = model.groupings().indexOf(grouping);
        if (at < 0) {
            throw new IllegalArgumentException("the model is not grouped by this " + grouping.name());
        }
        int from = model.slopes().isEmpty() ? at : 0;
        int to = model.slopes().isEmpty() ? at + 1 : covariance.length;
        double sigma = Math.sqrt(residualVariance);
        List<GroupDeviation> deviations = new ArrayList<>();
        for (int g = 0; g < grouping.size(); g++) {
            for (int i = from; i < to; i++) {
                deviations.add(new GroupDeviation(
                        grouping.groups().get(g), term(i), modes.values()[i][g], sigma * modes.deviations()[i][g]));
            }
        }
        return List.copyOf(deviations);
    }

    @Override
    public String sentence() {
        String where = model.slopes().isEmpty() ? "" : " where " + String.join(" and ", model.slopes()) + " is nought";
        String shares = model.groupings().stream()
                .map(grouping -> Decimals.ONE.sayPercent(shareBetween(grouping)) + " lies between " + grouping.size()
                        + " groups by " + grouping.name())
                .collect(Collectors.joining(" and "));
        return "Of what the variables leave of the spread" + where + ", " + shares + "; " + rows + " rows are used."
                + (singular ? " Some of it is no more than chance makes, and is put at nought." : "");
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.addAll(effect(name).rows());
        }
        for (VarianceComponent component : components()) {
            rows.add(Row.of(
                    "Variance between groups by " + component.grouping() + ", " + component.term(),
                    component.variance(),
                    Decimals.THREE));
        }
        for (int i = 1; i < covariance.length && !model.slopes().isEmpty(); i++) {
            rows.add(Row.of("Covariance of " + LEVEL + " and " + term(i), covariance[0][i], Decimals.THREE));
        }
        rows.add(Row.of("Residual variance", residualVariance, Decimals.THREE));
        for (Grouping grouping : model.groupings()) {
            rows.add(new Row(
                    "Share between groups by " + grouping.name(), Decimals.ONE.sayPercent(shareBetween(grouping))));
        }
        rows.add(Row.of(model.restricted() ? "REML criterion" : "Deviance", criterion, Decimals.TWO));
        rows.add(Row.of("Rows", this.rows));
        return List.copyOf(rows);
    }
}
