package org.kith.evaluation.estimate;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The test of one coefficient of least squares when there are few clusters: clustered errors are then too small, and
/// the t statistic has no known distribution, so that it is made by drawing.
///
/// The model is fitted with the coefficient held at the value tested; each cluster's residuals are multiplied by one
/// drawn weight of mean nought and variance one and added to the fit; the t statistic of such data, with clustered
/// errors, is compared with that of the true data. `p` is the share of draws with as great a t. The interval holds
/// the values whose `p` is above 0.05. With Rademacher's weights and up to 12 clusters all `2^G` draws are made and
/// nothing is left to chance.
///
/// A draw costs five numbers, since its t is a ratio of polynomials in the value tested (Roodman, MacKinnon,
/// Nielsen & Webb 2019, doi:10.1177/1536867X19830877). Refuses what least squares refuses, fewer than 6 clusters
/// (5 with Webb's weights), values that are wholly as the model has them, and the case where no value, however
/// far, has a `p` below 0.05: then too few clusters tell the coefficient. Where very few clusters have the
/// support it finds too little rather than too much. Cameron, Gelbach & Miller (2008), doi:10.1162/rest.90.3.414.
public final class WildClusterBootstrap {

    private static final int MOST_ENUMERATED = 12;
    private static final double LEVEL = 0.05;
    private static final double EXACT = 1e-20;
    private static final double ALIKE = 1 - 1e-9;
    private static final double FARTHEST = 1e4;
    private static final double STEP = 1.1;
    private static final WildClusterBootstrap DEFAULTS = new WildClusterBootstrap(Weights.RADEMACHER, 9_999);

    /// What clusters' residuals are multiplied by.
    public enum Weights {
        /// −1 or 1.
        RADEMACHER(6),
        /// The square root of a half, one or one and a half, of either sign: for fewer than about ten clusters. Webb
        /// (2014), Queen's Economics Department Working Paper 1315.
        WEBB(5);

        private final int fewestClusters;

        Weights(int fewestClusters) {
            this.fewestClusters = fewestClusters;
        }

        private double draw(UniformRandomProvider random) {
            int sign = random.nextBoolean() ? 1 : -1;
            return switch (this) {
                case RADEMACHER -> sign;
                case WEBB -> sign * Math.sqrt((1 + random.nextInt(3)) / 2.0);
            };
        }
    }

    private final Weights weights;
    private final int draws;

    private WildClusterBootstrap(Weights weights, int draws) {
        this.weights = weights;
        this.draws = draws;
    }

    /// Rademacher's weights, and 9,999 draws where not all are made.
    public static WildClusterBootstrap withDefaults() {
        return DEFAULTS;
    }

    public WildClusterBootstrap with(Weights newWeights) {
        return new WildClusterBootstrap(newWeights, draws);
    }

    public WildClusterBootstrap withDraws(int newDraws) {
        if (newDraws < 99) {
            throw new IllegalArgumentException("at least 99 draws are needed, not " + newDraws);
        }
        return new WildClusterBootstrap(weights, newDraws);
    }

    /// A coefficient, tested against nought, with its interval.
    ///
    /// @param standardError clustered, as [RobustErrors#clustered]
    /// @param draws         how many were made
    /// @param allDraws      whether these are all that there are
    public record Tested(
            double estimate,
            double standardError,
            double pValue,
            Interval interval,
            int clusters,
            long draws,
            boolean allDraws) {}

    /// The coefficient tested against nought, and the values of it that are not ruled out.
    ///
    /// @param coefficient its place in the matrix, not that of the intercept
    /// @param clusters    rows with the same number hang together
    public Outcome<Tested> of(DesignMatrix x, double[] y, int coefficient, int[] clusters, long seed) {
        if (coefficient < 1 || coefficient >= x.width()) {
            throw new IllegalArgumentException("no coefficient " + coefficient + " to be tested");
        }
        int[] names = Arrays.stream(clusters).distinct().sorted().toArray();
        if (names.length < weights.fewestClusters) {
            return Outcome.refuse(new Refusal.TooFew("clusters", weights.fewestClusters, names.length));
        }
        int[] places = Arrays.stream(clusters)
                .map(cluster -> Arrays.binarySearch(names, cluster))
                .toArray();
        return LinearModel.fit(x, y).then(fit -> {
            Scores scores = Scores.of(x, y, coefficient, places, names.length, fit);
            if (fit.residualSquares() <= EXACT * squares(y)) {
                return Outcome.refuse(new Refusal.NotMeaningful(
                        "Every value is as the model has it, so no interval can be worked out."));
            }
            return scores.spread() <= EXACT * scores.whole()
                    ? tooFew()
                    : tested(scores, fit.coefficients()[coefficient], seed);
        });
    }

    private Outcome<Tested> tested(Scores scores, double estimate, long seed) {
        boolean all = weights == Weights.RADEMACHER && scores.clusters() <= MOST_ENUMERATED;
        Draws drawn = all ? enumerated(scores) : random(scores, seed);
        double error = Math.sqrt(scores.factor() * scores.spread());
        double high = reach(drawn, error, -1);
        double low = reach(drawn, error, 1);
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return tooFew();
        }
        return Outcome.of(new Tested(
                estimate,
                error,
                drawn.pValue(estimate),
                new Interval(estimate - low, estimate + high, 1 - LEVEL),
                scores.clusters(),
                all ? 1L << scores.clusters() : draws,
                all));
    }

    private static Outcome<Tested> tooFew() {
        return Outcome.refuse(new Refusal.NotMeaningful(
                "So few clusters tell this coefficient that any value of it might be chance."));
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(value -> value * value).sum();
    }

    /// How far from the estimate, on one side, values are no longer held: outward by steps, then halved. `NaN` where
    /// they always are.
    private static double reach(Draws drawn, double error, int sign) {
        double within = 0;
        double step = error / 2;
        while (drawn.pValue(sign * step) > LEVEL) {
            within = step;
            step *= STEP;
            if (step > FARTHEST * error) {
                return Double.NaN;
            }
        }
        for (int halving = 0; halving < 50; halving++) {
            double middle = (within + step) / 2;
            if (drawn.pValue(sign * middle) > LEVEL) {
                within = middle;
            } else {
                step = middle;
            }
        }
        return (within + step) / 2;
    }

    /// A draw and its opposite have the same t, so half of them tell all.
    private Draws enumerated(Scores scores) {
        int half = 1 << (scores.clusters() - 1);
        Draws drawn = new Draws(scores, half, true);
        double[] each = new double[scores.clusters()];
        for (int draw = 0; draw < half; draw++) {
            for (int g = 0; g < each.length; g++) {
                each[g] = (draw >> g & 1) == 0 ? 1 : -1;
            }
            drawn.add(draw, each);
        }
        return drawn;
    }

    private Draws random(Scores scores, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(new SplittableRandom(seed).nextLong());
        Draws drawn = new Draws(scores, draws, false);
        double[] each = new double[scores.clusters()];
        for (int draw = 0; draw < draws; draw++) {
            for (int g = 0; g < each.length; g++) {
                each[g] = weights.draw(random);
            }
            drawn.add(draw, each);
        }
        return drawn;
    }

    /// The five numbers of each draw.
    private static final class Draws {

        private final Scores scores;
        private final double[][] numbers;
        private final boolean all;

        private Draws(Scores scores, int draws, boolean all) {
            this.scores = scores;
            this.numbers = new double[draws][5];
            this.all = all;
        }

        private void add(int draw, double[] weights) {
            numbers[draw] = scores.drawn(weights);
        }

        /// Of the value that lies so far below the estimate.
        private double pValue(double below) {
            double true2 = below * below / scores.spread() * ALIKE;
            int asGreat = 0;
            for (double[] draw : numbers) {
                double above = draw[0] + below * draw[1];
                double under = draw[2] + below * (2 * draw[3] + below * draw[4]);
                asGreat += above * above >= true2 * under ? 1 : 0;
            }
            return all ? (double) asGreat / numbers.length : (asGreat + 1.0) / (numbers.length + 1.0);
        }
    }
}
