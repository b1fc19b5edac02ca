package org.kith.evaluation.match;

/// Mean and variance of one group under weights; with equal weights the usual ones.
record Weighed(double mean, double variance) {

    static Weighed of(Assignment who, double[] values, double[] weights, boolean treated) {
        double sum = 0;
        double total = 0;
        double squares = 0;
        for (int row = 0; row < values.length; row++) {
            if (who.treated(row) == treated) {
                sum += weights[row] * values[row];
                total += weights[row];
                squares += weights[row] * weights[row];
            }
        }
        double mean = sum / total;
        double spread = 0;
        for (int row = 0; row < values.length; row++) {
            if (who.treated(row) == treated) {
                spread += weights[row] * (values[row] - mean) * (values[row] - mean);
            }
        }
        return new Weighed(mean, spread / (total - squares / total));
    }
}
