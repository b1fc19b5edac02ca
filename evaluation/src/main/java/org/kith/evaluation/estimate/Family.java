package org.kith.evaluation.estimate;

/// How an outcome is spread around its mean, and how the mean hangs on a row's sum of values times coefficients, `η`.
public interface Family {

    /// Its name in a refusal, as in "logistic model".
    String model();

    /// Whether an outcome can come from it.
    boolean allows(double outcome);

    /// Which outcomes can, in words that follow "must be".
    String allowed();

    /// The `η` that belongs to a mean.
    double link(double mean);

    /// Whether a fitted `η` says that the outcome is certain, so that the estimate runs away for ever.
    boolean certain(double linear);

    /// Whether `η` is the family's own, so that scoring is Newton's method and each step squares what is left. Others
    /// come nearer by a share only, and go on for longer.
    boolean canonical();

    /// Takes a block of rows.
    ///
    /// @param prior   how often each row counts
    /// @param linear  `η`
    /// @param weights to be filled: expected information about `η`
    /// @param scores  to be filled: slope of the log-likelihood in `η`, over the dispersion
    /// @return the deviance of the block
    double fill(int count, double[] outcomes, double[] prior, double[] linear, double[] weights, double[] scores);

    /// A yes or no, with `log(p/(1-p)) = η`.
    Family LOGISTIC = new Logistic();

    /// A count, with `log(mean) = η` and a variance that is the mean.
    Family POISSON = new Poisson();

    /// An amount above nought, with `log(mean) = η` and a standard deviation in proportion to the mean.
    Family GAMMA = new Gamma();
}
