package org.kith.evaluation.estimate;

/// An amount above nought whose standard deviation is in proportion to its mean, as costs are.
record Gamma() implements Family {

    @Override
    public String model() {
        return "gamma model";
    }

    @Override
    public boolean allows(double outcome) {
        return outcome > 0 && outcome < Double.POSITIVE_INFINITY;
    }

    @Override
    public String allowed() {
        return "above nought";
    }

    @Override
    public double link(double mean) {
        return Math.log(mean);
    }

    @Override
    public boolean certain(double linear) {
        return false;
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
            double share = outcomes[i] * Math.exp(-linear[i]);
            weights[i] = prior[i];
            scores[i] = prior[i] * (share - 1);
            deviance += prior[i] * (share - 1 - Math.log(share));
        }
        return 2 * deviance;
    }
}
