package org.kith.evaluation.estimate;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sums.CrossProducts;

/// A generalised linear model by maximum likelihood: Fisher's scoring, `β ← β + (XᵀWX)⁻¹Xᵀs`, until a step
/// promises to lower the deviance by less than a part in 10¹⁴ (10²² where steps do not square what is left).
///
/// It starts at the mean of all; a step that raises the deviance is halved. The covariance is `(XᵀWX)⁻¹` of the last
/// step, for a dispersion of one.
///
/// Refuses outcomes that are no numbers or that the family does not allow, outcomes that are all alike where the
/// family then has no estimate, weights and offsets that are not finite, variables that repeat each other, outcomes
/// told with certainty, and a fit that does not settle in 50 steps. McCullagh & Nelder (1989), Generalized Linear
/// Models.
public final class GeneralisedLinear {

    private static final int MOST_STEPS = 50;
    private static final int MOST_HALVINGS = 30;
    private static final double SETTLED = 1e-14;
    private static final double SETTLED_SLOWLY = 1e-22;

    private final Family family;
    private final double @Nullable [] offset;
    private final double @Nullable [] prior;
    private final double @Nullable [] nearby;

    private GeneralisedLinear(
            Family family, double @Nullable [] offset, double @Nullable [] prior, double @Nullable [] nearby) {
        this.family = family;
        this.offset = offset;
        this.prior = prior;
        this.nearby = nearby;
    }

    public static GeneralisedLinear of(Family family) {
        return new GeneralisedLinear(family, null, null, null);
    }

    /// A known part of every row's `η`, such as the logarithm of the time under observation.
    public GeneralisedLinear withOffset(double[] known) {
        return new GeneralisedLinear(family, known.clone(), prior, nearby);
    }

    /// How often every row counts.
    public GeneralisedLinear withWeights(double[] weights) {
        return new GeneralisedLinear(family, offset, weights.clone(), nearby);
    }

    /// Where to begin instead of the mean of all: coefficients of much the same model, which save steps.
    public GeneralisedLinear withStart(double[] coefficients) {
        return new GeneralisedLinear(family, offset, prior, coefficients.clone());
    }

    public Outcome<Fit> fit(DesignMatrix x, double[] outcomes) {
        Optional<Refusal> refusal = refusal(x, outcomes);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] at = start(x, outcomes);
        CrossProducts sums = sums(x, outcomes, at);
        double settled = family.canonical() ? SETTLED : SETTLED_SLOWLY;
        for (int step = 1; step <= MOST_STEPS; step++) {
            Optional<CrossProducts.Solution> solution = sums.solve();
            if (solution.isEmpty()) {
                boolean running = step > 1 && anyCertain(linear(x, at));
                return Outcome.refuse(
                        running ? new Refusal.Separation(family.model()) : new Refusal.Collinear(family.model()));
            }
            double[] direction = solution.get().step();
            double promised = product(sums.right(), direction);
            if (promised <= settled * (Math.abs(sums.total()) + 0.1)) {
                return settled(x, outcomes, moved(at, direction, 1), solution.get(), sums.total() - promised, step);
            }
            double length = 1;
            double[] next = moved(at, direction, length);
            CrossProducts there = sums(x, outcomes, next);
            for (int half = 0; half < MOST_HALVINGS && !better(there, sums); half++) {
                length /= 2;
                next = moved(at, direction, length);
                there = sums(x, outcomes, next);
            }
            at = next;
            sums = there;
        }
        return Outcome.refuse(
                anyCertain(linear(x, at))
                        ? new Refusal.Separation(family.model())
                        : new Refusal.NotSettled(family.model(), MOST_STEPS));
    }

    private Optional<Refusal> refusal(DesignMatrix x, double[] outcomes) {
        int n = x.rows();
        if (outcomes.length != n) {
            throw new IllegalArgumentException(outcomes.length + " outcomes for " + n + " rows");
        }
        if (n < x.width()) {
            return Optional.of(new Refusal.TooFew("rows", x.width(), n));
        }
        int wrong = 0;
        boolean allowed = true;
        for (double outcome : outcomes) {
            wrong += Double.isFinite(outcome) ? 0 : 1;
            allowed &= family.allows(outcome);
        }
        if (wrong > 0) {
            return Optional.of(new Refusal.NotFinite("outcomes", wrong));
        }
        if (!allowed) {
            return Optional.of(new Refusal.OutOfRange("outcomes", family.allowed()));
        }
        if (offset != null && !Arrays.stream(offset).allMatch(Double::isFinite)) {
            return Optional.of(new Refusal.OutOfRange("known part of every row", "a finite number"));
        }
        if (prior != null && !Arrays.stream(prior).allMatch(w -> w >= 0 && w < Double.POSITIVE_INFINITY)) {
            return Optional.of(new Refusal.OutOfRange("weights", "nought or more"));
        }
        return Double.isFinite(family.link(mean(outcomes)))
                ? Optional.empty()
                : Optional.of(new Refusal.NoVariation("outcome"));
    }

    /// The mean of all, over the mean of what is known to raise it.
    private double[] start(DesignMatrix x, double[] outcomes) {
        if (nearby != null) {
            return nearby.clone();
        }
        double known = 0;
        if (offset != null) {
            known = Arrays.stream(offset).sum() / offset.length;
        }
        double[] start = new double[x.width()];
        start[0] = family.link(mean(outcomes)) - known;
        return start;
    }

    private double mean(double[] outcomes) {
        double sum = 0;
        double rows = 0;
        for (int i = 0; i < outcomes.length; i++) {
            double weight = prior == null ? 1 : prior[i];
            sum += weight * outcomes[i];
            rows += weight;
        }
        return sum / rows;
    }

    private CrossProducts sums(DesignMatrix x, double[] outcomes, double[] coefficients) {
        return CrossProducts.of(x, coefficients, (from, count, linear, weights, scores) -> {
            if (offset != null) {
                for (int i = 0; i < count; i++) {
                    linear[i] += offset[from + i];
                }
            }
            return family.fill(count, part(outcomes, from, count), priorOf(from, count), linear, weights, scores);
        });
    }

    private static double[] part(double[] values, int from, int count) {
        return Arrays.copyOfRange(values, from, from + count);
    }

    private double[] priorOf(int from, int count) {
        if (prior != null) {
            return part(prior, from, count);
        }
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static boolean better(CrossProducts there, CrossProducts here) {
        return there.finite() && there.total() <= here.total() + 1e-9 * (Math.abs(here.total()) + 0.1);
    }

    private double[] linear(DesignMatrix x, double[] coefficients) {
        double[] linear = CrossProducts.linear(x, coefficients);
        if (offset != null) {
            for (int i = 0; i < linear.length; i++) {
                linear[i] += offset[i];
            }
        }
        return linear;
    }

    private boolean anyCertain(double[] linear) {
        return Arrays.stream(linear).anyMatch(family::certain);
    }

    private Outcome<Fit> settled(
            DesignMatrix x,
            double[] outcomes,
            double[] coefficients,
            CrossProducts.Solution solution,
            double deviance,
            int steps) {
        double[] linear = linear(x, coefficients);
        if (anyCertain(linear)) {
            return Outcome.refuse(new Refusal.Separation(family.model()));
        }
        return Outcome.of(new Fit(this, outcomes, coefficients, linear, solution.inverse(), deviance, steps));
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int j = 0; j < one.length; j++) {
            sum += one[j] * other[j];
        }
        return sum;
    }

    private static double[] moved(double[] at, double[] direction, double length) {
        double[] next = at.clone();
        for (int j = 0; j < next.length; j++) {
            next[j] += length * direction[j];
        }
        return next;
    }

    /// A fitted model.
    public static final class Fit {

        private final GeneralisedLinear model;
        private final double[] outcomes;
        private final double[] coefficients;
        private final double[] linear;
        private final double[] covariance;
        private final double deviance;
        private final int steps;

        private Fit(
                GeneralisedLinear model,
                double[] outcomes,
                double[] coefficients,
                double[] linear,
                double[] covariance,
                double deviance,
                int steps) {
            this.model = model;
            this.outcomes = outcomes;
            this.coefficients = coefficients;
            this.linear = linear;
            this.covariance = covariance;
            this.deviance = deviance;
            this.steps = steps;
        }

        public double[] coefficients() {
            return coefficients.clone();
        }

        /// `(XᵀWX)⁻¹`, row by row: the coefficients' covariance when the dispersion is one.
        public double[] covariance() {
            return covariance.clone();
        }

        public double standardError(int coefficient) {
            return Math.sqrt(covariance[coefficient * coefficients.length + coefficient]);
        }

        /// A row's `η`, what was known of it beforehand included.
        public double linear(int row) {
            return linear[row];
        }

        /// Every row's slope of the log-likelihood in `η`: what robust errors are made of.
        public double[] scores() {
            return filled().scores;
        }

        /// Every row's information about `η`.
        public double[] weights() {
            return filled().weights;
        }

        private Filled filled() {
            int n = linear.length;
            Filled filled = new Filled(new double[n], new double[n]);
            double deviances =
                    model.family.fill(n, outcomes, model.priorOf(0, n), linear, filled.weights, filled.scores);
            assert Double.isFinite(deviances);
            return filled;
        }

        public double deviance() {
            return deviance;
        }

        /// How often `XᵀWX` was summed up.
        public int steps() {
            return steps;
        }
    }

    /// Every row's information and slope.
    private static final class Filled {
        private final double[] weights;
        private final double[] scores;

        private Filled(double[] weights, double[] scores) {
            this.weights = weights;
            this.scores = scores;
        }
    }
}
