package org.kith.evaluation.missing;

/// Sorts places by the numbers at them, without objects and keeping the order of equals (merge sort).
final class IndexSort {

    private IndexSort() {}

    static void by(double[] keys, int[] order) {
        int[] from = order.clone();
        int[] into = new int[order.length];
        for (int width = 1; width < order.length; width *= 2) {
            for (int left = 0; left < order.length; left += 2 * width) {
                int middle = Math.min(left + width, order.length);
                merge(keys, from, into, new int[] {left, middle, Math.min(left + 2 * width, order.length)});
            }
            int[] swap = from;
            from = into;
            into = swap;
        }
        System.arraycopy(from, 0, order, 0, order.length);
    }

    private static void merge(double[] keys, int[] from, int[] into, int[] bounds) {
        int left = bounds[0];
        int right = bounds[1];
        for (int at = bounds[0]; at < bounds[2]; at++) {
            boolean takeLeft = left < bounds[1] && (right >= bounds[2] || keys[from[left]] <= keys[from[right]]);
            into[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
