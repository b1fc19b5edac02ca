package org.kith.evaluation.economics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Costs and gains of those who had the support, against those of comparators.
///
/// Differences in means `ΔC` and `ΔE` with their variances and covariance; the ratio `ΔC/ΔE` with Fieller's interval
/// and that of resamples, unless an interval of `ΔE` holds nought; the net benefit `λΔE - ΔC` at any threshold `λ`;
/// the shares of resamples in the four quadrants; and the acceptability curve, which is the share of resamples, or
/// the normal chance, of a net benefit above nought. People are drawn anew within each group, 10,000 times unless
/// said otherwise.
///
/// People without a cost or without a gain are left out and counted; fill them in first
/// ([org.kith.evaluation.missing.ChainedEquations]) where they are many. Refuses infinite values, fewer than ten
/// people in a group, and costs or gains that are all alike within both groups. Briggs, O'Brien &
/// Blackhouse (2002), doi:10.1146/annurev.publhealth.23.100901.140534; Fenwick, Claxton & Sculpher (2001),
/// doi:10.1002/hec.635.
public final class CostEffectiveness {

    private static final int FEWEST = 10;
    private static final CostEffectiveness DEFAULTS =
            new CostEffectiveness(10_000, 0.95, new double[] {20_000, 30_000});

    private final int draws;
    private final double level;
    private final double[] thresholds;

    private CostEffectiveness(int draws, double level, double[] thresholds) {
        this.draws = draws;
        this.level = level;
        this.thresholds = thresholds;
    }

    /// 10,000 draws, 95% intervals, thresholds of £20,000 and £30,000 a unit.
    public static CostEffectiveness withDefaults() {
        return DEFAULTS;
    }

    public CostEffectiveness withDraws(int newDraws) {
        if (newDraws < 100) {
            throw new IllegalArgumentException("at least 100 draws, not " + newDraws);
        }
        return new CostEffectiveness(newDraws, level, thresholds);
    }

    public CostEffectiveness withLevel(double newLevel) {
        if (!(newLevel > 0 && newLevel < 1)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not " + newLevel);
        }
        return new CostEffectiveness(draws, newLevel, thresholds);
    }

    /// Pounds a unit; the first is the one that the sentence is about.
    public CostEffectiveness withThresholds(double... pounds) {
        if (pounds.length == 0 || !Arrays.stream(pounds).allMatch(each -> each >= 0 && each < 1e15)) {
            throw new IllegalArgumentException("thresholds are nought or more, and there is one");
        }
        return new CostEffectiveness(draws, level, pounds.clone());
    }

    public Outcome<CostAndGain> of(PersonCosts costs, Gains gains, long seed) {
        if (gains.size() != costs.who().rows()) {
            throw new IllegalArgumentException(
                    gains.size() + " gains for " + costs.who().rows() + " people");
        }
        Optional<Refusal> refusal = costs.refusal().or(gains::refusal);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        Known known = Known.of(costs, gains);
        double[][] supported = known.group(true);
        double[][] comparators = known.group(false);
        Optional<Refusal> unfit = unfit(supported, comparators);
        if (unfit.isPresent()) {
            return Outcome.refuse(unfit.get());
        }
        Resamples resamples = Resamples.of(
                new Resamples.Group(supported[0], supported[1]),
                new Resamples.Group(comparators[0], comparators[1]),
                draws,
                seed);
        Increments increments = Increments.of(supported, comparators);
        return Outcome.of(new CostAndGain(
                increments,
                resamples,
                Icer.of(increments, resamples, level),
                new CostAndGain.Terms(gains.unit(), thresholds, level, seed),
                new CostAndGain.Means(supported, comparators),
                known.denominator(),
                costs.support()));
    }

    private static Optional<Refusal> unfit(double[][] supported, double[][] comparators) {
        if (supported[0].length < FEWEST) {
            return Optional.of(
                    new Refusal.TooFew("people who had the support, with cost and gain,", FEWEST, supported[0].length));
        }
        if (comparators[0].length < FEWEST) {
            return Optional.of(new Refusal.TooFew("comparators with cost and gain", FEWEST, comparators[0].length));
        }
        if (alike(supported[0]) && alike(comparators[0])) {
            return Optional.of(new Refusal.NoVariation("cost as others of their group"));
        }
        return alike(supported[1]) && alike(comparators[1])
                ? Optional.of(new Refusal.NoVariation("gain as others of their group"))
                : Optional.empty();
    }

    private static boolean alike(double[] values) {
        return Arrays.stream(values).allMatch(value -> value == values[0]);
    }

    /// Whose cost and gain are both known.
    private static final class Known {

        private final PersonCosts costs;
        private final double[] cost;
        private final double[] gain;

        Known(PersonCosts costs, double[] cost, double[] gain) {
            this.costs = costs;
            this.cost = cost;
            this.gain = gain;
        }

        static Known of(PersonCosts costs, Gains gains) {
            return new Known(costs, costs.whole(), gains.values());
        }

        double[][] group(boolean supported) {
            int[] rows = IntStream.range(0, cost.length)
                    .filter(row -> costs.who().treated(row) == supported)
                    .filter(row -> !Double.isNaN(cost[row]) && !Double.isNaN(gain[row]))
                    .toArray();
            return new double[][] {
                IntStream.of(rows).mapToDouble(row -> cost[row]).toArray(),
                IntStream.of(rows).mapToDouble(row -> gain[row]).toArray()
            };
        }

        Denominator denominator() {
            long noCost = count(true, false);
            long noGain = count(false, true);
            long neither = count(true, true);
            return new Denominator(
                    cost.length,
                    cost.length - noCost - noGain - neither,
                    List.of(
                            new Denominator.LeftOut("no cost", noCost),
                            new Denominator.LeftOut("no gain", noGain),
                            new Denominator.LeftOut("neither cost nor gain", neither)));
        }

        private long count(boolean withoutCost, boolean withoutGain) {
            return IntStream.range(0, cost.length)
                    .filter(row -> Double.isNaN(cost[row]) == withoutCost && Double.isNaN(gain[row]) == withoutGain)
                    .count();
        }
    }
}
