package org.kith.evaluation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.evaluation.sample.DesignMatrix;

/// Who had the support and who is there to be compared with, row by row.
public final class Assignment {

    private final boolean[] supported;
    private final int treated;

    private Assignment(boolean[] supported) {
        this.supported = supported;
        this.treated = (int) IntStream.range(0, supported.length)
                .filter(row -> supported[row])
                .count();
    }

    public static Assignment of(boolean... supported) {
        return new Assignment(supported.clone());
    }

    public int rows() {
        return supported.length;
    }

    public boolean treated(int row) {
        return supported[row];
    }

    /// How many had the support.
    public int treated() {
        return treated;
    }

    /// How many did not.
    public int controls() {
        return supported.length - treated;
    }

    /// What was known before with a column in front that is one for whoever had the support, for models that hold
    /// both.
    public DesignMatrix beside(DesignMatrix before) {
        if (before.rows() != rows()) {
            throw new IllegalArgumentException(before.rows() + " rows for " + rows() + " people");
        }
        List<String> names = new ArrayList<>(before.names().subList(1, before.width()));
        names.addFirst("had the support");
        double[][] columns = new double[before.width()][];
        columns[0] = IntStream.range(0, rows())
                .mapToDouble(row -> supported[row] ? 1 : 0)
                .toArray();
        for (int j = 1; j < columns.length; j++) {
            int column = j;
            columns[j] = IntStream.range(0, rows())
                    .mapToDouble(row -> before.value(row, column))
                    .toArray();
        }
        return DesignMatrix.of(names, columns);
    }

    /// Whether the same rows had the support.
    boolean sameAs(Assignment other) {
        return Arrays.equals(supported, other.supported);
    }

    int[] rowsOf(boolean treatedOnes) {
        return IntStream.range(0, supported.length)
                .filter(row -> supported[row] == treatedOnes)
                .toArray();
    }

    /// The values of one group, in row order.
    double[] of(double[] values, boolean treatedOnes) {
        return IntStream.of(rowsOf(treatedOnes)).mapToDouble(row -> values[row]).toArray();
    }
}
