package org.kith.evaluation.describe;

/// The straight line through weighted points, by least squares.
record Line(double intercept, double slope) {

    static Line through(double[] x, double[] y, double[] weight) {
        double[] pull = slopeWeights(x, weight);
        double slope = 0;
        double all = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < x.length; i++) {
            slope += pull[i] * y[i];
            all += weight[i];
            meanX += weight[i] * x[i];
            meanY += weight[i] * y[i];
        }
        return new Line(meanY / all - slope * meanX / all, slope);
    }

    /// The slope as a weighted sum of the y values: these are the weights.
    static double[] slopeWeights(double[] x, double[] weight) {
        double all = 0;
        double mean = 0;
        for (int i = 0; i < x.length; i++) {
            all += weight[i];
            mean += weight[i] * x[i];
        }
        mean /= all;
        double spread = 0;
        for (int i = 0; i < x.length; i++) {
            spread += weight[i] * (x[i] - mean) * (x[i] - mean);
        }
        double[] pull = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            pull[i] = weight[i] * (x[i] - mean) / spread;
        }
        return pull;
    }

    /// The slope's standard error from the scatter of the points around the line.
    double slopeError(double[] x, double[] y, double[] weight) {
        double[] pull = slopeWeights(x, weight);
        double scatter = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - intercept - slope * x[i];
            scatter += weight[i] * residual * residual;
            variance += pull[i] * pull[i] / weight[i];
        }
        return Math.sqrt(scatter / (x.length - 2) * variance);
    }
}
