package org.kith.evaluation.estimate;

/// A count whose variance is its mean.
record Poisson() implements Counted {

    @Override
    public String model() {
        return "Poisson model";
    }

    @Override
    public boolean canonical() {
        return true;
    }

    @Override
    public double fill(
            int count, double[] outcomes, double[] prior, double[] linear, double[] weights, double[] scores) {
        double deviance = 0;
        for (int i = 0; i < count; i++) {
            double mean = Math.exp(linear[i]);
            double y = outcomes[i];
            weights[i] = prior[i] * mean;
            scores[i] = prior[i] * (y - mean);
            deviance += prior[i] * ((y == 0 ? 0 : y * (Math.log(y) - linear[i])) - (y - mean));
        }
        return 2 * deviance;
    }
}
