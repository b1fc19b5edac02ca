package org.kith.evaluation.estimate.counts;

import org.kith.evaluation.estimate.Counted;

/// A count whose variance is `μ + μ²/θ`, with `log(mean) = η` and `θ` known.
final class NegativeBinomial implements Counted {

    /// Counts up to this are nearly all there are; what the deviance needs of them is worked out once.
    private static final int USUAL = 256;

    private final double shape;
    private final double[] usual = new double[USUAL];

    /// @param shape `θ`
    NegativeBinomial(double shape) {
        this.shape = shape;
        for (int y = 0; y < USUAL; y++) {
            usual[y] = ofCount(y);
        }
    }

    /// What a count alone adds to the deviance.
    private double ofCount(double y) {
        return y == 0 ? 0 : y * Math.log(y) - (y + shape) * Math.log1p(y / shape);
    }

    /// `log(1 + x)` for `x` not below nought: Java's own for small values is several times slower.
    static double log1p(double x) {
        return x < 0.01 ? Math.log1p(x) : Math.log(1 + x);
    }

    @Override
    public String model() {
        return "negative binomial model";
    }

    @Override
    public boolean canonical() {
        return false;
    }

    @Override
    public double fill(
            int count, double[] outcomes, double[] prior, double[] linear, double[] weights, double[] scores) {
        double deviance = 0;
        for (int i = 0; i < count; i++) {
            double mean = Math.exp(linear[i]);
            double y = outcomes[i];
            double spread = 1 + mean / shape;
            weights[i] = prior[i] * mean / spread;
            scores[i] = prior[i] * (y - mean) / spread;
            double own = y < USUAL && y == (int) y ? usual[(int) y] : ofCount(y);
            deviance += prior[i] * (own - y * linear[i] + (y + shape) * log1p(mean / shape));
        }
        return 2 * deviance;
    }
}
