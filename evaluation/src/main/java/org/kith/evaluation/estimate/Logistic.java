package org.kith.evaluation.estimate;

/// A yes (1) or no (0).
record Logistic() implements Family {

    private static final double CERTAIN = 15;

    static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    @Override
    public String model() {
        return "logistic model";
    }

    @Override
    public boolean allows(double outcome) {
        return outcome == 0 || outcome == 1;
    }

    @Override
    public String allowed() {
        return "0 or 1";
    }

    @Override
    public double link(double mean) {
        return Math.log(mean / (1 - mean));
    }

    @Override
    public boolean certain(double linear) {
        return Math.abs(linear) > CERTAIN;
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
            double chance = chance(linear[i]);
            weights[i] = prior[i] * chance * (1 - chance);
            scores[i] = prior[i] * (outcomes[i] - chance);
            deviance += prior[i] * surprise(outcomes[i] == 1 ? -linear[i] : linear[i]);
        }
        return 2 * deviance;
    }

    /// `log(1 + eˣ)`, also where the power is too great for a number.
    private static double surprise(double x) {
        return x > 30 ? x : Math.log(1 + Math.exp(x));
    }
}
