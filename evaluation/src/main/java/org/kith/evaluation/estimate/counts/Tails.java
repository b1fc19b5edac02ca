package org.kith.evaluation.estimate.counts;

/// How many counts exceed 0, 1, 2, …: all that the gamma functions of the negative binomial need to know of a
/// million rows, since `Γ(θ+y)/Γ(θ) = θ(θ+1)…(θ+y-1)`.
final class Tails {

    private final long[] above;

    private Tails(long[] above) {
        this.above = above;
    }

    static Tails of(double[] counts) {
        int highest = 0;
        for (double count : counts) {
            highest = Math.max(highest, (int) count);
        }
        long[] above = new long[highest];
        for (double count : counts) {
            if (count > 0) {
                above[(int) count - 1]++;
            }
        }
        for (int j = highest - 2; j >= 0; j--) {
            above[j] += above[j + 1];
        }
        return new Tails(above);
    }

    /// The sum over rows of `log Γ(θ+y) - log Γ(θ)`.
    double logGamma(double shape) {
        double sum = 0;
        for (int j = above.length - 1; j >= 0; j--) {
            sum += above[j] * Math.log(shape + j);
        }
        return sum;
    }

    /// The sum over rows of `ψ(θ+y) - ψ(θ)`.
    double digamma(double shape) {
        double sum = 0;
        for (int j = above.length - 1; j >= 0; j--) {
            sum += above[j] / (shape + j);
        }
        return sum;
    }

    /// The sum over rows of `ψ'(θ) - ψ'(θ+y)`.
    double trigamma(double shape) {
        double sum = 0;
        for (int j = above.length - 1; j >= 0; j--) {
            sum += above[j] / ((shape + j) * (shape + j));
        }
        return sum;
    }

    /// The sum over rows of `log y!`.
    double logFactorials() {
        return logGamma(1);
    }
}
