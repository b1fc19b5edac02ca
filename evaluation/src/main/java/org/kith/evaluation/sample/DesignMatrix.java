package org.kith.evaluation.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The numbers of a model: an intercept, numeric columns as they are, and a column of noughts and ones for
/// every level but the first of a categorical one, named by column and level.
///
/// No value may be missing: leave such rows out first, and count them.
public final class DesignMatrix {

    private final List<String> names;
    private final double[][] columns;

    private DesignMatrix(List<String> names, double[][] columns) {
        this.names = List.copyOf(names);
        this.columns = columns;
    }

    /// An intercept and columns of numbers, which are not copied.
    public static DesignMatrix of(List<String> names, double[]... columns) {
        if (names.size() != columns.length || columns.length == 0) {
            throw new IllegalArgumentException(names.size() + " names for " + columns.length + " columns");
        }
        List<String> all = new ArrayList<>(names);
        all.addFirst("(Intercept)");
        double[][] with = new double[columns.length + 1][];
        with[0] = new double[columns[0].length];
        Arrays.fill(with[0], 1);
        System.arraycopy(columns, 0, with, 1, columns.length);
        for (double[] column : columns) {
            if (column.length != columns[0].length || !finite(column)) {
                throw new IllegalArgumentException("columns are of one length and without gaps");
            }
        }
        return new DesignMatrix(all, with);
    }

    private static boolean finite(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value * 0;
        }
        return sum == 0;
    }

    /// An intercept and nothing beside it.
    public static DesignMatrix interceptOnly(int rows) {
        double[] ones = new double[rows];
        Arrays.fill(ones, 1);
        return new DesignMatrix(List.of("(Intercept)"), new double[][] {ones});
    }

    /// An intercept and the named columns of a sample.
    public static DesignMatrix of(Sample sample, List<String> chosen) {
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (String name : chosen) {
            switch (sample.column(name).orElseThrow(() -> new IllegalArgumentException("no column " + name))) {
                case Column.Numeric numeric -> {
                    names.add(name);
                    columns.add(numeric.values());
                }
                case Column.Categorical categorical -> dummies(categorical, names, columns);
                case Column.Dated ignored -> throw new IllegalArgumentException("a day is not a number: " + name);
            }
        }
        return of(names, columns.toArray(double[][]::new));
    }

    private static void dummies(Column.Categorical column, List<String> names, List<double[]> columns) {
        for (int level = 1; level < column.levels().size(); level++) {
            double[] ones = new double[column.size()];
            for (int row = 0; row < ones.length; row++) {
                ones[row] = column.isMissing(row) ? Double.NaN : column.code(row) == level ? 1 : 0;
            }
            names.add(column.name() + column.levels().get(level));
            columns.add(ones);
        }
    }

    public List<String> names() {
        return names;
    }

    public int rows() {
        return columns[0].length;
    }

    public int width() {
        return columns.length;
    }

    public double value(int row, int column) {
        return columns[column][row];
    }

    /// The columns themselves and no copies, since copying them would double what a nation takes. Nobody writes
    /// into them.
    public double[][] columns() {
        return columns;
    }

    /// The numbers of one column, which nobody writes into.
    public double[] column(int column) {
        return columns[column];
    }

    /// What [#predict(int, double[])] gives for `count` rows, put at the start of an array.
    public void predict(int from, int count, double[] coefficients, double[] into) {
        Arrays.fill(into, 0, count, 0);
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double coefficient = coefficients[j];
            for (int i = 0; i < count; i++) {
                into[i] += coefficient * column[from + i];
            }
        }
    }

    /// The sum of a row's values, each times its coefficient.
    public double predict(int row, double[] coefficients) {
        double sum = 0;
        for (int j = 0; j < columns.length; j++) {
            sum += columns[j][row] * coefficients[j];
        }
        return sum;
    }
}
