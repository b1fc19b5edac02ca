package org.kith.evaluation.describe;

import java.util.Arrays;

/// Count, mean and sum of squared deviations of a set of numbers. Two can be combined into that of both sets.
///
/// The mean is taken in two passes, so that large numbers with small differences keep their digits. Combining in a
/// fixed order gives the same digits on any number of threads. `NaN` in gives `NaN` out: leave missing values out
/// first.
///
/// Chan, Golub & LeVeque (1983), The American Statistician 37:242–247, doi:10.1080/00031305.1983.10483115.
public record Moments(long n, double mean, double squares) {

    private static final Moments NONE = new Moments(0, 0, 0);

    public static Moments of(double... values) {
        if (values.length == 0) {
            return NONE;
        }
        double rough = Arrays.stream(values).sum() / values.length;
        double mean = rough + Arrays.stream(values).map(v -> v - rough).sum() / values.length;
        return new Moments(
                values.length,
                mean,
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum());
    }

    public Moments combine(Moments other) {
        if (n == 0 || other.n == 0) {
            return n == 0 ? other : this;
        }
        long both = n + other.n;
        double gap = other.mean - mean;
        return new Moments(both, mean + gap * other.n / both, squares + other.squares + gap * gap * n / both * other.n);
    }

    /// With n − 1; not a number for fewer than two values.
    public double variance() {
        return n < 2 ? Double.NaN : squares / (n - 1);
    }

    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    public double standardError() {
        return Math.sqrt(variance() / n);
    }
}
