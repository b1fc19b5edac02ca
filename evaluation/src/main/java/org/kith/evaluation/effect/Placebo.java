package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.Quantiles;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// The same way of finding something, run where there is nothing to find: on outcomes that the support cannot change,
/// on made-up starts, or on places that never had it.
///
/// Each run is an estimate with its interval. About one run in twenty should have an interval without nought: more say
/// that the way of finding finds too easily, and then the true result is not to be believed either. Where the true
/// estimate lies among the runs is itself a test, which needs no formula for the error: its `p` is
/// `(1 + runs at least as far from nought)/(1 + runs)`, as if the truth were one more run.
///
/// Runs on made-up starts of one series share their data, so that neither the share nor the `p` is as exact as if they
/// were independent. Refuses fewer than 19 runs with a result, below which no `p` could be 0.05. Lipsitch, Tchetgen
/// Tchetgen & Cohen (2010), doi:10.1097/EDE.0b013e3181d61eeb; Abadie, Diamond & Hainmueller (2010),
/// doi:10.1198/jasa.2009.ap08746.
public final class Placebo implements Result {

    private static final int FEWEST = 19;
    private static final double EXPECTED = 0.05;
    private static final double ALIKE = 1 - 1e-9;

    private final String madeUp;
    private final Scale scale;
    private final double real;
    private final List<Double> estimates;
    private final Proportion found;
    private final long refused;

    private Placebo(String madeUp, Scale scale, double real, List<Double> estimates, Proportion found, long refused) {
        this.madeUp = madeUp;
        this.scale = scale;
        this.real = real;
        this.estimates = List.copyOf(estimates);
        this.found = found;
        this.refused = refused;
    }

    /// What an estimate is where there is nothing.
    public enum Scale {
        /// Nought.
        DIFFERENCE(0, "nought"),
        /// One; how far a ratio lies from it is measured by its logarithm.
        RATIO(1, "one");

        private final double nothing;
        private final String words;

        Scale(double nothing, String words) {
            this.nothing = nothing;
            this.words = words;
        }

        private double distance(double estimate) {
            return switch (this) {
                case DIFFERENCE -> Math.abs(estimate);
                case RATIO -> Math.abs(Math.log(estimate));
            };
        }
    }

    /// One run for each of several made-up things: outcomes, starts, places.
    ///
    /// @param real     what the pipeline found on the true one
    /// @param madeUp   what was made up, in the plural, as in "made-up starts"
    /// @param each     the made-up things
    /// @param pipeline from one of them to its finding
    public static <T> Outcome<Placebo> over(
            Finding real,
            Scale scale,
            String madeUp,
            List<T> each,
            Function<? super T, ? extends Outcome<? extends Finding>> pipeline) {
        List<Outcome<? extends Finding>> runs = new ArrayList<>();
        each.forEach(one -> runs.add(pipeline.apply(one)));
        return of(real, scale, madeUp, runs);
    }

    /// One run for each of many made-up assignments: as many units as truly had the support, drawn anew.
    ///
    /// @param had      which units truly had it
    /// @param times    how many runs
    /// @param seed     of the draws, which do not hang on how many run at once
    /// @param pipeline from an assignment to its finding
    public static Outcome<Placebo> overAssignments(
            Finding real,
            Scale scale,
            boolean[] had,
            int times,
            long seed,
            Function<boolean[], ? extends Outcome<? extends Finding>> pipeline) {
        LongStream seeds = new SplittableRandom(seed).longs(times);
        List<Outcome<? extends Finding>> runs = new ArrayList<>();
        seeds.forEach(each -> runs.add(pipeline.apply(shuffled(had, each))));
        return of(real, scale, "made-up assignments", runs);
    }

    private static boolean[] shuffled(boolean[] had, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        int[] order = PermutationSampler.natural(had.length);
        PermutationSampler.shuffle(random, order);
        boolean[] shuffled = new boolean[had.length];
        IntStream.range(0, had.length).forEach(i -> shuffled[i] = had[order[i]]);
        return shuffled;
    }

    private static Outcome<Placebo> of(
            Finding real, Scale scale, String madeUp, List<Outcome<? extends Finding>> runs) {
        List<Double> estimates = new ArrayList<>();
        int findings = 0;
        for (Outcome<? extends Finding> run : runs) {
            if (run.found().isPresent()) {
                Finding finding = run.found().get();
                estimates.add(finding.estimate());
                findings += finding.interval().contains(scale.nothing) ? 0 : 1;
            }
        }
        if (estimates.size() < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew("runs on " + madeUp, FEWEST, estimates.size()));
        }
        long refused = runs.size() - (long) estimates.size();
        return Proportion.of(findings, estimates.size())
                .map(found -> new Placebo(madeUp, scale, real.estimate(), estimates, found, refused));
    }

    /// What each run gave, in their order.
    public List<Double> estimates() {
        return estimates;
    }

    /// How many runs had an interval without nought.
    public Proportion found() {
        return found;
    }

    /// Whether as many runs found something as should, but for chance.
    public boolean findsAsOftenAsItShould() {
        return found.interval().contains(EXPECTED);
    }

    /// How many runs gave an estimate as far from nought as the true one, or further.
    public long asFar() {
        double distance = scale.distance(real) * ALIKE;
        return estimates.stream()
                .filter(estimate -> scale.distance(estimate) >= distance)
                .count();
    }

    public double pValue() {
        return (1.0 + asFar()) / (1.0 + estimates.size());
    }

    /// The middle 95 of 100 runs.
    public Interval middle() {
        Quantiles quantiles = Quantiles.of(
                        estimates.stream().mapToDouble(Double::doubleValue).toArray())
                .found()
                .orElseThrow();
        return new Interval(quantiles.at(0.025), quantiles.at(0.975), 0.95);
    }

    @Override
    public String sentence() {
        return "In " + estimates.size() + " runs on " + madeUp + ", where there is nothing to find, " + found.count()
                + " found something (" + Decimals.ONE.sayPercent(found.share()) + "; about 5% should), "
                + (findsAsOftenAsItShould()
                        ? "which is as it should be but for chance"
                        : found.share() > EXPECTED
                                ? "so the method finds too easily here"
                                : "so the method finds too seldom here")
                + "; " + asFar() + " of them lie as far from " + scale.words + " as the true estimate of "
                + Decimals.TWO.say(real) + ", or further (p = " + Decimals.THREE.say(pValue()) + ").";
    }

    @Override
    public List<Row> rows() {
        return List.of(
                Row.of("Runs on " + madeUp, estimates.size()),
                Row.of("Runs without a result", refused),
                Row.of("Found something", found.count()),
                new Row("Share that found something", Decimals.ONE.sayPercent(found.share())),
                new Row(
                        "95% interval of that share",
                        Decimals.ONE.sayPercent(found.interval().low()) + " to "
                                + Decimals.ONE.sayPercent(found.interval().high())),
                Row.of("Middle 95% of runs", middle(), Decimals.TWO),
                Row.of("True estimate", real, Decimals.TWO),
                Row.of("As far, or further", asFar()),
                Row.of("p among the runs", pValue(), Decimals.THREE));
    }
}
