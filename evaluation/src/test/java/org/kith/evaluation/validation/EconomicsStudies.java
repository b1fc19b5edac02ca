package org.kith.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.economics.CostAndGain;
import org.kith.evaluation.economics.CostChange;
import org.kith.evaluation.economics.CostComparison;
import org.kith.evaluation.economics.CostEffectiveness;
import org.kith.evaluation.economics.Gains;
import org.kith.evaluation.economics.Icer;
import org.kith.evaluation.economics.PersonCosts;
import org.kith.evaluation.economics.Price;
import org.kith.evaluation.economics.SupportCost;
import org.kith.evaluation.economics.UtilityAdjusted;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.sample.DesignMatrix;

/// Skewed costs, gains, and their ratio.
///
/// Of 200 people half have the support, which costs £150. With `z` a standard normal start, care costs gamma with shape
/// 1.5 around `400 e^{0.4z}`, 15% more with the support; the gain is `0.6 + 0.1z + 0.15` with it, and noise of 0.15.
final class EconomicsStudies {

    private static final int PEOPLE = 200;
    private static final double SHAPE = 1.5;
    private static final double SUPPORT = 150;
    private static final double GAIN = 0.15;
    private static final double COST = 400 * Math.exp(0.08) * 0.15 + SUPPORT;
    private static final String TRIAL = "200 people, skewed costs";

    private EconomicsStudies() {}

    static List<Study> all() {
        return List.of(
                new Study(
                        "net benefit",
                        TRIAL,
                        20_000 * GAIN - COST,
                        random -> compared(random).map(CostAndGain::interval)),
                new Study(
                        "cost ratio, Fieller",
                        TRIAL,
                        COST / GAIN,
                        random -> given(random).map(Icer.Given::fieller)),
                new Study(
                        "cost ratio, resamples",
                        TRIAL,
                        COST / GAIN,
                        random -> given(random).map(Icer.Given::resampled)),
                new Study("gain with the start held fixed", TRIAL, GAIN, random -> {
                    Trial trial = new Trial(random);
                    return UtilityAdjusted.of(trial.gains(), trial.costs().who(), trial.start)
                            .found()
                            .map(Finding::interval);
                }),
                new Study(
                        "difference in mean cost",
                        TRIAL,
                        COST,
                        random -> CostComparison.withDefaults()
                                .ofMeans(new Trial(random).costs())
                                .found()
                                .map(Finding::interval)),
                new Study("gamma model of cost", TRIAL, COST, random -> {
                    Trial trial = new Trial(random);
                    DesignMatrix before = DesignMatrix.of(List.of("start"), trial.start);
                    return CostComparison.withDefaults()
                            .ofGamma(trial.costs(), before)
                            .found()
                            .map(Finding::interval);
                }),
                new Study("change in cost", "80 people, skewed costs", -40, EconomicsStudies::change));
    }

    private static Optional<CostAndGain> compared(UniformRandomProvider random) {
        Trial trial = new Trial(random);
        return CostEffectiveness.withDefaults()
                .withDraws(1000)
                .of(trial.costs(), trial.gains(), random.nextLong())
                .found();
    }

    private static Optional<Icer.Given> given(UniformRandomProvider random) {
        return compared(random)
                .map(CostAndGain::icer)
                .flatMap(icer -> icer instanceof Icer.Given given ? Optional.of(given) : Optional.empty());
    }

    /// Costs of mean 300 before; half of it stays, £90 less, and the support costs £50: -40 in the mean.
    private static Optional<Interval> change(UniformRandomProvider random) {
        var costs = AhrensDieterMarsagliaTsangGammaSampler.of(random, SHAPE, 200);
        double[] before =
                IntStream.range(0, 80).mapToDouble(i -> costs.sample()).toArray();
        double[] after = IntStream.range(0, 80)
                .mapToDouble(i -> 0.5 * before[i] + 0.5 * costs.sample() - 90)
                .toArray();
        SupportCost support = new SupportCost.Each(new Price(50, 2026, "as made"));
        return CostChange.of(Pairs.of(before, after), support).found().map(Finding::interval);
    }

    /// One made-up trial.
    private static final class Trial {

        private final boolean[] supported = new boolean[PEOPLE];
        private final double[] start = new double[PEOPLE];
        private final double[] care = new double[PEOPLE];
        private final double[] years = new double[PEOPLE];

        private Trial(UniformRandomProvider random) {
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            var gamma = AhrensDieterMarsagliaTsangGammaSampler.of(random, SHAPE, 1 / SHAPE);
            Arrays.fill(supported, 0, PEOPLE / 2, true);
            for (int i = 0; i < PEOPLE; i++) {
                start[i] = normal.sample();
                care[i] = 400 * Math.exp(0.4 * start[i]) * (supported[i] ? 1.15 : 1) * gamma.sample();
                years[i] = 0.6 + 0.1 * start[i] + (supported[i] ? GAIN : 0) + 0.15 * normal.sample();
            }
        }

        private PersonCosts costs() {
            SupportCost support = new SupportCost.Each(new Price(SUPPORT, 2026, "as made"));
            return PersonCosts.of(Assignment.of(supported), care, support);
        }

        private Gains gains() {
            return Gains.of(Gains.Unit.QUALITY_ADJUSTED_LIFE_YEAR, years);
        }
    }
}
