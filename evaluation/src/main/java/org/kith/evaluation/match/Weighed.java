package org.kith.evaluation.match;

/// Mean and variance of some people under weights; with equal weights the usual ones.
record Weighed(double mean, double variance) {

    static Weighed alike(double[] values, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += values[row];
        }
        double mean = sum / rows.length;
        double spread = 0;
        for (int row : rows) {
            spread += (values[row] - mean) * (values[row] - mean);
        }
        return new Weighed(mean, spread / (rows.length - 1.0));
    }

    static Weighed of(double[] values, int[] rows, double[] weights) {
        double sum = 0;
        double total = 0;
        double squares = 0;
        for (int row : rows) {
            sum += weights[row] * values[row];
            total += weights[row];
            squares += weights[row] * weights[row];
        }
        double mean = sum / total;
        double spread = 0;
        for (int row : rows) {
            spread += weights[row] * (values[row] - mean) * (values[row] - mean);
        }
        return new Weighed(mean, spread / (total - squares / total));
    }
}
