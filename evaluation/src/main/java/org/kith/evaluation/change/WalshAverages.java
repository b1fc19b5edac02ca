package org.kith.evaluation.change;

/// All means of two values of a sorted array, each value with itself included; found by rank without writing them
/// out.
final class WalshAverages {

    private final double[] sorted;

    WalshAverages(double[] sorted) {
        this.sorted = sorted;
    }

    long count() {
        return sorted.length * (sorted.length + 1L) / 2;
    }

    double median() {
        long count = count();
        double upper = smallest(count / 2 + 1);
        return count % 2 == 1 ? upper : (smallest(count / 2) + upper) / 2;
    }

    /// The `k`-th smallest average, `k` from 1.
    ///
    /// Doubles in ascending order have ascending bit patterns (once the negative ones are turned round), so at most
    /// 64
    /// halvings of the patterns end at the least sum with `k` sums at or below it. That sum is one of the sums.
    double smallest(long k) {
        long low = ordered(2 * sorted[0]);
        long high = ordered(2 * sorted[sorted.length - 1]);
        while (low < high) {
            long middle = low + ((high - low) >>> 1);
            if (sumsAtMost(value(middle)) >= k) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return value(low) / 2;
    }

    private long sumsAtMost(double limit) {
        long count = 0;
        int j = sorted.length - 1;
        for (int i = 0; i < sorted.length; i++) {
            while (j >= i && sorted[i] + sorted[j] > limit) {
                j--;
            }
            if (j < i) {
                break;
            }
            count += j - i + 1;
        }
        return count;
    }

    private static long ordered(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits < 0 ? Long.MIN_VALUE - bits : bits;
    }

    private static double value(long ordered) {
        return Double.longBitsToDouble(ordered < 0 ? Long.MIN_VALUE - ordered : ordered);
    }
}
