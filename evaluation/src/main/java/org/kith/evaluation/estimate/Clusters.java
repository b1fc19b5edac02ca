package org.kith.evaluation.estimate;

import java.util.Arrays;

/// Which rows hang together, such as those of one person or one practice, numbered from nought.
public final class Clusters {

    private final int[] numbers;
    private final int count;

    private Clusters(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    /// Rows with the same id are of one cluster; ids may be any numbers.
    public static Clusters of(int... ids) {
        int[] sorted = ids.clone();
        Arrays.parallelSort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        boolean gapless = distinct > 0 && sorted[distinct - 1] - (long) sorted[0] == distinct - 1L;
        int[] numbers = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            numbers[i] = gapless ? ids[i] - sorted[0] : Arrays.binarySearch(sorted, 0, distinct, ids[i]);
        }
        return new Clusters(numbers, distinct);
    }

    public int count() {
        return count;
    }

    public int rows() {
        return numbers.length;
    }

    /// The number of a row's cluster, from nought, in the order of the ids.
    public int of(int row) {
        return numbers[row];
    }
}
