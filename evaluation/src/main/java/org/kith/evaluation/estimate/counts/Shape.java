package org.kith.evaluation.estimate.counts;

import java.util.OptionalDouble;
import org.kith.evaluation.sums.Chunks;

/// The negative binomial's shape given the means: Newton's method on the logarithm of `θ`.
final class Shape {

    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-9;
    private static final double LONGEST = 2;

    /// Beyond this the variance exceeds the mean by less than a part in a million.
    private static final double HIGHEST = 1e7;

    private final double[] counts;
    private final Tails tails;

    Shape(double[] counts, Tails tails) {
        this.counts = counts;
        this.tails = tails;
    }

    /// The slope of the log-likelihood in `θ`, and its downward curvature.
    private record Slope(double score, double information) {

        Slope plus(Slope other) {
            return new Slope(score + other.score, information + other.information);
        }
    }

    /// Whether counts vary about their means by more than the means: `Σ(y-μ)² > Σy`, up to rounding.
    boolean varyMoreThanChance(double[] means) {
        double excess = 0;
        double total = 0;
        for (int i = 0; i < counts.length; i++) {
            double gap = counts[i] - means[i];
            excess += gap * gap - counts[i];
            total += counts[i];
        }
        return excess > 1e-9 * total;
    }

    /// Where to begin: by moments, `n / Σ(y/μ-1)²`.
    double start(double[] means) {
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            double gap = counts[i] / means[i] - 1;
            squares += gap * gap;
        }
        return Math.clamp(counts.length / squares, 1e-3, 1e3);
    }

    /// The likeliest shape; none where it runs off to a Poisson model, or does not settle.
    OptionalDouble likeliest(double[] means, double start) {
        double shape = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            Slope slope = slope(means, shape);
            double up = shape * slope.score;
            double bend = up - shape * shape * slope.information;
            // Where the likelihood bends upwards Newton's step would lead away from its top.
            double move = bend < 0 ? Math.clamp(-up / bend, -LONGEST, LONGEST) : Math.copySign(LONGEST / 2, up);
            shape *= Math.exp(move);
            if (Math.abs(move) < SETTLED) {
                return OptionalDouble.of(shape);
            }
            if (shape > HIGHEST) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }

    /// The standard error of the shape, from the curvature with the means held.
    double error(double[] means, double shape) {
        return 1 / Math.sqrt(slope(means, shape).information);
    }

    private Slope slope(double[] means, double shape) {
        Slope sum = new Slope(tails.digamma(shape), tails.trigamma(shape));
        for (Slope part : Chunks.of(counts.length, (from, to) -> slope(means, shape, from, to))) {
            sum = sum.plus(part);
        }
        return sum;
    }

    private Slope slope(double[] means, double shape, int from, int to) {
        double score = 0;
        double information = 0;
        for (int i = from; i < to; i++) {
            double both = shape + means[i];
            double gap = (means[i] - counts[i]) / both;
            score += gap - NegativeBinomial.log1p(means[i] / shape);
            information += (gap - means[i] / shape) / both;
        }
        return new Slope(score, information);
    }
}
