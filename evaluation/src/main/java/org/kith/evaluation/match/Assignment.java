package org.kith.evaluation.match;

import java.util.stream.IntStream;

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
