package org.kith.evaluation.estimate.counts;

import org.kith.evaluation.estimate.Family;

/// A count whose variance is `μ + μ²/θ`, with `log(mean) = η` and `θ` known.
///
/// @param shape `θ`
record NegativeBinomial(double shape) implements Family {

    /// What one more step would leave of a count that is never anything but nought.
    private static final double NEVER = -18;

    @Override
    public String model() {
        return "negative binomial model";
    }

    @Override
    public boolean allows(double outcome) {
        return outcome >= 0 && outcome < Double.POSITIVE_INFINITY;
    }

    @Override
    public String allowed() {
        return "nought or more";
    }

    @Override
    public double link(double mean) {
        return Math.log(mean);
    }

    @Override
    public boolean certain(double linear) {
        return linear < NEVER;
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
            double own = y == 0 ? 0 : y * (Math.log(y) - linear[i]) - (y + shape) * Math.log1p(y / shape);
            deviance += prior[i] * (own + (y + shape) * Math.log1p(mean / shape));
        }
        return 2 * deviance;
    }
}
