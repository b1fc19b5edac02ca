package org.kith.evaluation.effect.series;

import java.util.ArrayList;
import java.util.List;
import org.kith.evaluation.sample.DesignMatrix;

/// What a series is made of: a line, a step and a bend at the start, and waves through the year.
///
/// @param bends whether the trend may change too
/// @param waves how many pairs of sine and cosine
/// @param cycle how many periods a year has
record Shape(boolean bends, int waves, int cycle) {

    static final int LEVEL = 2;
    static final int SLOPE = 3;

    Shape {
        if (waves < 0 || (waves > 0 && cycle < 2 * waves + 1)) {
            throw new IllegalArgumentException(waves + " waves do not fit into a cycle of " + cycle);
        }
    }

    /// A design without its intercept, a row for each of the periods 1 to n.
    DesignMatrix design(int periods, int before) {
        List<String> names = names();
        double[][] columns = new double[names.size()][periods];
        for (int t = 0; t < periods; t++) {
            double[] row = row(t + 1, before, t >= before);
            for (int j = 0; j < columns.length; j++) {
                columns[j][t] = row[j + 1];
            }
        }
        return DesignMatrix.of(names, columns);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of("time", "after"));
        if (bends) {
            names.add("since");
        }
        for (int k = 1; k <= waves; k++) {
            names.add("sine " + k);
            names.add("cosine " + k);
        }
        return names;
    }

    /// What stands in the design for a period, with its intercept, begun or not.
    double[] row(int period, int before, boolean begun) {
        List<Double> row = new ArrayList<>(List.of(1.0, (double) period, begun ? 1.0 : 0.0));
        if (bends) {
            row.add(begun ? period - before - 1.0 : 0.0);
        }
        for (int k = 1; k <= waves; k++) {
            double turn = 2 * Math.PI * k * period / cycle;
            row.add(Math.sin(turn));
            row.add(Math.cos(turn));
        }
        return row.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The row of the support having begun less the row of it not having begun.
    double[] difference(int period, int before) {
        double[] begun = row(period, before, true);
        double[] not = row(period, before, false);
        for (int j = 0; j < begun.length; j++) {
            begun[j] -= not[j];
        }
        return begun;
    }

    String words() {
        return waves == 0
                ? ""
                : ", with " + waves + (waves == 1 ? " wave" : " waves") + " through the " + cycle
                        + " periods of a year";
    }
}
