package org.kith.evaluation.sums;

/// Rows in ascending order of a number, those with equal numbers as they stood before, without an object for each.
///
/// Many rows are sorted digit by digit on the bits of their numbers (radix sort, eleven bits a digit), few by merging.
/// `-0` and `0` are equal; numbers that are not a number are not to be had here.
public final class RowOrder {

    private static final int FEW = 512;
    private static final int DIGIT = 11;
    private static final int DIGITS = 6;
    private static final int MASK = (1 << DIGIT) - 1;

    private RowOrder() {}

    /// Sorts `rows` by the key at each.
    public static void by(double[] keys, int[] rows) {
        if (rows.length < FEW) {
            merged(keys, rows);
        } else {
            digits(keys, rows);
        }
    }

    private static void digits(double[] keys, int[] rows) {
        int n = rows.length;
        long[] bits = new long[n];
        int[][] counts = new int[DIGITS][1 << DIGIT];
        for (int i = 0; i < n; i++) {
            bits[i] = ascending(keys[rows[i]]);
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][(int) (bits[i] >>> (digit * DIGIT)) & MASK]++;
            }
        }
        long[] bitsInto = new long[n];
        int[] from = rows.clone();
        int[] into = new int[n];
        for (int digit = 0; digit < DIGITS; digit++) {
            int shift = digit * DIGIT;
            int[] places = counts[digit];
            if (places[(int) (bits[0] >>> shift) & MASK] == n) {
                continue;
            }
            int sum = 0;
            for (int value = 0; value < places.length; value++) {
                int here = places[value];
                places[value] = sum;
                sum += here;
            }
            for (int i = 0; i < n; i++) {
                int place = places[(int) (bits[i] >>> shift) & MASK]++;
                into[place] = from[i];
                bitsInto[place] = bits[i];
            }
            int[] swappedRows = from;
            from = into;
            into = swappedRows;
            long[] swappedBits = bits;
            bits = bitsInto;
            bitsInto = swappedBits;
        }
        System.arraycopy(from, 0, rows, 0, n);
    }

    /// Bits that, without a sign, stand in the order of the numbers.
    private static long ascending(double key) {
        long bits = Double.doubleToRawLongBits(key + 0.0);
        return bits < 0 ? ~bits : bits | Long.MIN_VALUE;
    }

    private static void merged(double[] keys, int[] rows) {
        int[] from = rows.clone();
        int[] into = new int[rows.length];
        for (int width = 1; width < rows.length; width *= 2) {
            for (int left = 0; left < rows.length; left += 2 * width) {
                merge(keys, from, into, left, width);
            }
            int[] swapped = from;
            from = into;
            into = swapped;
        }
        System.arraycopy(from, 0, rows, 0, rows.length);
    }

    private static void merge(double[] keys, int[] from, int[] into, int start, int width) {
        int middle = Math.min(start + width, from.length);
        int end = Math.min(middle + width, from.length);
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = left < middle && (right >= end || keys[from[left]] <= keys[from[right]]);
            into[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
