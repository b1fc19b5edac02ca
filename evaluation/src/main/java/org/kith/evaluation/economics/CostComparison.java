package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.TDistribution;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.economics.CostDifference.How;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// Costs of those who had the support against those of comparators: by means, by a gamma model of care, or by a model
/// in two parts, whether there was any cost and how much. All add the support's own cost to the supported.
///
/// By models, the difference is that of everybody's expected cost of care with and without the support
/// (`Σ(μ₁ - μ₀)/n`), plus the mean cost of the support. Gamma: `log μ = xβ`, a standard deviation in proportion to the
/// mean; the error from every person's influence on the whole, `n/(n-p)` times. Two parts: `μ = p · m`, `p` by logistic
/// regression, `m` by the gamma model of those with any cost; the interval from percentiles when people are drawn anew
/// within each group and both parts are fitted again.
///
/// People without a known cost are left out and counted. Refuses infinite costs, fewer than ten people in a group,
/// costs below nought (by models), people without any cost (gamma) or nobody without (two parts), costs all alike, and
/// what the models refuse. Mihaylova et al. (2011), doi:10.1002/hec.1653.
public final class CostComparison {

    private static final int FEWEST = 10;
    private static final CostComparison DEFAULTS = new CostComparison(1000, 0.95);

    private final int draws;
    private final double level;

    private CostComparison(int draws, double level) {
        this.draws = draws;
        this.level = level;
    }

    /// A 95% interval; 1,000 draws where there are any.
    public static CostComparison withDefaults() {
        return DEFAULTS;
    }

    public CostComparison withDraws(int newDraws) {
        if (newDraws < 100) {
            throw new IllegalArgumentException("at least 100 draws, not " + newDraws);
        }
        return new CostComparison(newDraws, level);
    }

    public CostComparison withLevel(double newLevel) {
        if (!(newLevel > 0 && newLevel < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + newLevel);
        }
        return new CostComparison(draws, newLevel);
    }

    /// The difference of means, with Welch's t interval.
    public Outcome<CostDifference> ofMeans(PersonCosts costs) {
        return known(costs).then(rows -> {
            double[] whole = costs.whole();
            Moments one = Moments.of(chosen(costs, rows, whole, true));
            Moments other = Moments.of(chosen(costs, rows, whole, false));
            double first = one.variance() / one.n();
            double second = other.variance() / other.n();
            if (first + second == 0) {
                return Outcome.refuse(new Refusal.NoVariation("cost as others of their group"));
            }
            double degrees = (first + second)
                    * (first + second)
                    / (first * first / (one.n() - 1) + second * second / (other.n() - 1));
            double reach =
                    TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2) * Math.sqrt(first + second);
            double estimate = one.mean() - other.mean();
            How how = new How(
                    "cost-difference-of-means",
                    "difference of means, Welch's t",
                    List.of(Assumption.checked("30 people or more in each group", Math.min(one.n(), other.n()) >= 30)),
                    0,
                    0,
                    0);
            return Outcome.of(
                    found(costs, rows, estimate, new Interval(estimate - reach, estimate + reach, level), how));
        });
    }

    /// By a gamma model of the cost of care, with what was known before held alike.
    public Outcome<CostDifference> ofGamma(PersonCosts costs, DesignMatrix before) {
        return knownAndModelled(costs, before).then(rows -> {
            double[] care = costs.care();
            long none = IntStream.of(rows).filter(row -> care[row] == 0).count();
            if (none > 0) {
                return Outcome.refuse(new Refusal.NotMeaningful(none
                        + (none == 1 ? " person has" : " people have")
                        + " no cost, which a gamma model cannot hold; use two parts."));
            }
            return CareModel.of(costs, before, rows).gamma().map(fitted -> {
                double estimate = fitted.difference() + supportMean(costs, rows);
                Interval interval = Increments.around(estimate, fitted.standardError(), level);
                return found(
                        costs,
                        rows,
                        estimate,
                        interval,
                        new How(
                                "cost-difference-gamma",
                                "gamma model with a logarithmic link",
                                List.of(Assumption.unchecked(
                                        "The logarithm of the expected cost is a straight line in all that is known")),
                                0,
                                0,
                                0));
            });
        });
    }

    /// By a model in two parts. Refuses, besides, a model that cannot be fitted in more than one in twenty draws.
    public Outcome<CostDifference> ofTwoParts(PersonCosts costs, DesignMatrix before, long seed) {
        return knownAndModelled(costs, before).then(rows -> {
            double[] care = costs.care();
            if (IntStream.of(rows).allMatch(row -> care[row] > 0)) {
                return Outcome.refuse(new Refusal.NotMeaningful("Everybody has some cost; use a gamma model."));
            }
            return CareModel.of(costs, before, rows)
                    .inTwoParts()
                    .then(care0 -> resampled(costs, before, rows, care0 + supportMean(costs, rows), seed));
        });
    }

    private Outcome<CostDifference> resampled(
            PersonCosts costs, DesignMatrix before, int[] rows, double estimate, long seed) {
        int[] supported = group(costs, rows, true);
        int[] comparators = group(costs, rows, false);
        long[] seeds = new SplittableRandom(seed).longs(draws).toArray();
        double[] drawn = IntStream.range(0, draws)
                .parallel()
                .mapToDouble(draw -> {
                    UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seeds[draw]);
                    int[] again = IntStream.concat(redrawn(supported, random), redrawn(comparators, random))
                            .toArray();
                    return CareModel.of(costs, before, again)
                            .inTwoParts()
                            .found()
                            .map(difference -> difference + supportMean(costs, again))
                            .orElse(Double.NaN);
                })
                .filter(Double::isFinite)
                .toArray();
        if (drawn.length < 0.95 * draws) {
            return Outcome.refuse(new Refusal.NotMeaningful("The model in two parts could not be fitted in "
                    + (draws - drawn.length) + " of " + draws + " resamples, so it has no interval."));
        }
        How how = new How(
                "cost-difference-two-parts",
                "logistic model of any cost, gamma model of how much",
                List.of(
                        Assumption.checked("Every resample could be fitted", drawn.length == draws),
                        Assumption.unchecked("Both parts hang on what is known as the models say")),
                draws,
                draws - drawn.length,
                seed);
        return Outcome.of(found(costs, rows, estimate, Resamples.percentiles(drawn, level), how));
    }

    private static IntStream redrawn(int[] rows, UniformRandomProvider random) {
        int[] again = new int[rows.length];
        for (int i = 0; i < again.length; i++) {
            again[i] = rows[random.nextInt(rows.length)];
        }
        return Arrays.stream(again);
    }

    private static CostDifference found(PersonCosts costs, int[] rows, double estimate, Interval interval, How how) {
        return new CostDifference(
                estimate,
                interval,
                supportMean(costs, rows),
                Denominator.of(costs.who().rows(), rows.length, "no cost"),
                how,
                costs.support());
    }

    static double supportMean(PersonCosts costs, int[] rows) {
        return IntStream.of(rows)
                .filter(costs.who()::treated)
                .mapToDouble(costs::supportOf)
                .average()
                .orElse(0);
    }

    private static double[] chosen(PersonCosts costs, int[] rows, double[] values, boolean supported) {
        return IntStream.of(group(costs, rows, supported))
                .mapToDouble(row -> values[row])
                .toArray();
    }

    private static int[] group(PersonCosts costs, int[] rows, boolean supported) {
        return IntStream.of(rows)
                .filter(row -> costs.who().treated(row) == supported)
                .toArray();
    }

    /// Rows with a known cost.
    private static Outcome<int[]> known(PersonCosts costs) {
        Optional<Refusal> refusal = costs.refusal();
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] care = costs.care();
        int[] rows = IntStream.range(0, care.length)
                .filter(row -> !Double.isNaN(care[row]))
                .toArray();
        List<Refusal> few = new ArrayList<>();
        for (boolean supported : new boolean[] {true, false}) {
            int size = group(costs, rows, supported).length;
            if (size < FEWEST) {
                few.add(new Refusal.TooFew(
                        supported ? "people who had the support, with a cost," : "comparators with a cost",
                        FEWEST,
                        size));
            }
        }
        return few.isEmpty() ? Outcome.of(rows) : Outcome.refuse(few.getFirst());
    }

    private static Outcome<int[]> knownAndModelled(PersonCosts costs, DesignMatrix before) {
        if (before.rows() != costs.who().rows()) {
            throw new IllegalArgumentException(
                    before.rows() + " rows known before for " + costs.who().rows() + " people");
        }
        return known(costs).then(rows -> {
            double[] care = costs.care();
            if (IntStream.of(rows).anyMatch(row -> care[row] < 0)) {
                return Outcome.refuse(new Refusal.OutOfRange("costs", "nought or more"));
            }
            return IntStream.of(rows).allMatch(row -> care[row] == care[rows[0]])
                    ? Outcome.refuse(new Refusal.NoVariation("cost"))
                    : Outcome.of(rows);
        });
    }
}
