package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sums.RowOrder;

/// Whether the groups are alike in what was known before, as they came and as they are weighed.
///
/// The unit of the standardised difference is fixed before weighting, so that weighting cannot make it look small by
/// making people more alike. Beside it stand the ratio of variances and the greatest distance between the
/// distributions (Kolmogorov–Smirnov). A variable is balanced below a difference of 0.1. Austin (2009),
/// doi:10.1002/sim.3697; Stuart (2010), doi:10.1214/09-STS313.
///
/// @param variables in the order of the matrix
public record Balance(List<Variable> variables) implements Result {

    private static final double MATTERS = 0.1;

    /// Which standard deviation is the unit.
    public enum Unit {
        /// Of the supported, for an effect on them.
        SUPPORTED,
        /// The root of the mean of both variances, for an effect on everybody.
        POOLED
    }

    /// One variable.
    ///
    /// @param before the difference as people came
    /// @param after  the difference as they are weighed
    /// @param variances the supported people's variance over the comparators', weighed
    /// @param apart  the greatest distance between the distributions, weighed
    public record Variable(String name, double before, double after, double variances, double apart) {

        public boolean balanced() {
            return Math.abs(after) < MATTERS;
        }
    }

    public Balance {
        variables = List.copyOf(variables);
    }

    public static Balance of(DesignMatrix before, Weights weights, Unit unit) {
        Groups groups = Groups.of(weights);
        return new Balance(IntStream.range(1, before.width())
                .parallel()
                .mapToObj(column -> groups.compare(before.names().get(column), before.column(column), unit))
                .toList());
    }

    /// Who is compared, as they came and as they are weighed: the same for every variable.
    private static final class Groups {

        private final int[] treated;
        private final int[] controls;
        private final int[] treatedAfter;
        private final int[] controlsAfter;
        private final int[] counted;
        private final double[] weights;
        private final double[] shares;

        private Groups(Weights weights) {
            Assignment who = weights.who();
            this.weights = weights.values();
            this.treated = who.rowsOf(true);
            this.controls = who.rowsOf(false);
            this.treatedAfter = counted(treated);
            this.controlsAfter = counted(controls);
            this.counted = counted(IntStream.range(0, who.rows()).toArray());
            this.shares = new double[who.rows()];
            share(treatedAfter, 1);
            share(controlsAfter, -1);
        }

        static Groups of(Weights weights) {
            return new Groups(weights);
        }

        private int[] counted(int[] rows) {
            return IntStream.of(rows).filter(row -> weights[row] > 0).toArray();
        }

        private void share(int[] rows, int sign) {
            double total = IntStream.of(rows).mapToDouble(row -> weights[row]).sum();
            for (int row : rows) {
                shares[row] = sign * weights[row] / total;
            }
        }

        Variable compare(String name, double[] values, Unit unit) {
            Weighed one = Weighed.alike(values, treated);
            Weighed other = Weighed.alike(values, controls);
            double deviation = switch (unit) {
                case SUPPORTED -> Math.sqrt(one.variance());
                case POOLED -> Math.sqrt((one.variance() + other.variance()) / 2);
            };
            Weighed oneAfter = Weighed.of(values, treatedAfter, weights);
            Weighed otherAfter = Weighed.of(values, controlsAfter, weights);
            return new Variable(
                    name,
                    ratio(one.mean() - other.mean(), deviation, 0),
                    ratio(oneAfter.mean() - otherAfter.mean(), deviation, 0),
                    ratio(oneAfter.variance(), otherAfter.variance(), 1),
                    furthest(values));
        }

        /// A variable that varies in neither group is alike in both.
        private static double ratio(double above, double below, double alike) {
            return above == 0 && below == 0 ? alike : above / below;
        }

        /// Along the sorted values, the greatest distance between the shares of both groups so far.
        private double furthest(double[] values) {
            int[] sorted = counted.clone();
            RowOrder.by(values, sorted);
            double apart = 0;
            double gap = 0;
            for (int i = 0; i < sorted.length; i++) {
                gap += shares[sorted[i]];
                if (i + 1 == sorted.length || values[sorted[i + 1]] != values[sorted[i]]) {
                    apart = Math.max(apart, Math.abs(gap));
                }
            }
            return apart;
        }
    }

    public boolean balanced() {
        return variables.stream().allMatch(Variable::balanced);
    }

    /// The variable in which the groups differ most.
    public Variable worst() {
        return variables.stream()
                .max(Comparator.comparingDouble(variable -> Math.abs(variable.after())))
                .orElseThrow();
    }

    @Override
    public String sentence() {
        long unlike =
                variables.stream().filter(variable -> !variable.balanced()).count();
        return unlike == 0
                ? "The groups are alike in "
                        + (variables.size() == 1
                                ? variables.getFirst().name()
                                : "all " + variables.size() + " variables")
                        + " (differences below 0.1)."
                : "The groups differ in " + unlike + " of " + variables.size() + " variables by 0.1 or more, most in "
                        + worst().name() + " (" + said(worst().after()) + ").";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Variable variable : variables) {
            rows.add(new Row(
                    variable.name(), said(variable.before()) + " before, " + said(variable.after()) + " after"));
        }
        return List.copyOf(rows);
    }

    /// A difference in a variable that does not vary in the group whose spread is the unit has no size.
    private static String said(double difference) {
        return Double.isFinite(difference) ? Decimals.TWO.saySigned(difference) : "beyond measure";
    }
}
