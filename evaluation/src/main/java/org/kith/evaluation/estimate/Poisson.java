package org.kith.evaluation.estimate;

/// A count whose variance is its mean.
record Poisson() implements Family {

    private static final double NEVER = -18;

    @Override
    public String model() {
        return "Poisson model";
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
