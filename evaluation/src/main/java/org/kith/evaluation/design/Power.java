package org.kith.evaluation.design;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// How many people a study needs to find what it looks for, or how little so many could find: a two-sided test
/// at 5% with a chance of 80% unless said otherwise.
///
/// People of one practice hang together: with `m` to a practice and an intra-class correlation `ρ` so many more
/// are needed, `1 + (m-1)ρ`. Those lost before the end are added on top: `n/(1-lost)`. Numbers are rounded up.
///
/// Refuses an effect of nought, effects that the comparison cannot have, numbers beyond a hundred million,
/// fewer than two people, and so few that no effect would be found. Cohen (1988), Statistical Power Analysis
/// for the Behavioral Sciences; Donner & Klar (2000), Design and Analysis of Cluster Randomization Trials; Zhu
/// & Lakkis (2014), doi:10.1002/sim.5947.
public final class Power {

    private static final double FEWEST = 2;
    private static final double MOST = 1e8;

    private final double level;
    private final double chance;
    private final double lost;
    private final Clusters clusters;

    private Power(double level, double chance, double lost, Clusters clusters) {
        this.level = level;
        this.chance = chance;
        this.lost = lost;
        this.clusters = clusters;
    }

    /// How people come in practices.
    ///
    /// @param correlation within a practice, beyond that of strangers (ICC)
    /// @param size        people of one practice
    public record Clusters(double correlation, double size) {

        static final Clusters NONE = new Clusters(0, 1);

        public Clusters {
            if (!(correlation >= 0 && correlation < 1 && size >= 1 && Double.isFinite(size))) {
                throw new IllegalArgumentException("a correlation from 0 to below 1, and a person or more a practice");
            }
        }

        /// By how much more people are needed.
        public double designEffect() {
            return 1 + (size - 1) * correlation;
        }
    }

    public static Power withDefaults() {
        return new Power(0.05, 0.8, 0, Clusters.NONE);
    }

    /// Two-sided.
    public Power withLevel(double newLevel) {
        return new Power(within(newLevel), chance, lost, clusters);
    }

    /// The chance of finding what is there.
    public Power withChance(double newChance) {
        return new Power(level, within(newChance), lost, clusters);
    }

    /// The share expected to be lost before the end.
    public Power withLost(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("a share from 0 to below 1 is lost, not " + share);
        }
        return new Power(level, chance, share, clusters);
    }

    public Power withClusters(double correlation, double size) {
        return new Power(level, chance, lost, new Clusters(correlation, size));
    }

    private static double within(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a level or a chance lies between 0 and 1, not " + share);
        }
        return share;
    }

    /// How many people are needed to find an effect.
    public Outcome<SampleSize> sizeFor(Comparison comparison, double effect) {
        Optional<Refusal> refusal = comparison.refusal(effect);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        if (comparison.power(MOST, effect, level) < chance) {
            return Outcome.refuse(new Refusal.NotMeaningful("More than a hundred million people would be needed."));
        }
        double exact = comparison.power(FEWEST, effect, level) >= chance
                ? FEWEST
                : Math.exp(root(
                        log -> comparison.power(Math.exp(log), effect, level) - chance,
                        Math.log(FEWEST),
                        Math.log(MOST)));
        return Outcome.of(new SampleSize(comparison, effect, level, chance, exact, clusters, lost));
    }

    /// The smallest effect that so many people, counted at the start, find with the chance asked for; of a
    /// ratio the one below 1, of a share the one above.
    public Outcome<SmallestEffect> smallestEffect(Comparison comparison, long starters) {
        if (starters < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew(comparison.people(), 2, starters));
        }
        double effective = starters * (1 - lost) / clusters.designEffect();
        double nothing = comparison.nothing();
        double furthest = comparison.furthest();
        Optional<Refusal> refusal = comparison.refusal(furthest);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        if (effective < FEWEST || comparison.power(effective, furthest, level) < chance) {
            return Outcome.refuse(new Refusal.NotMeaningful(
                    "With " + starters + " " + comparison.people() + ", no effect would be found with such a chance."));
        }
        double share = root(
                part -> comparison.power(effective, nothing + part * (furthest - nothing), level) - chance, 1e-9, 1);
        return Outcome.of(new SmallestEffect(
                comparison, nothing + share * (furthest - nothing), level, chance, starters, clusters, lost));
    }

    /// The chance of finding an effect with so many starters; none where the effect cannot be looked for.
    public Outcome<Double> chanceOf(Comparison comparison, double effect, long starters) {
        double effective = starters * (1 - lost) / clusters.designEffect();
        return comparison
                .refusal(effect)
                .or(() -> effective < FEWEST
                        ? Optional.of(new Refusal.TooFew(comparison.people(), 2, starters))
                        : Optional.empty())
                .<Outcome<Double>>map(Outcome::refuse)
                .orElseGet(() -> Outcome.of(comparison.power(effective, effect, level)));
    }

    private static double root(DoubleUnaryOperator function, double low, double high) {
        return new BrentSolver(1e-14, 1e-13).solve(500, function::applyAsDouble, low, high);
    }
}
