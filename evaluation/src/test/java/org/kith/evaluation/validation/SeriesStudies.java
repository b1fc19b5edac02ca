package org.kith.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.kith.evaluation.effect.DifferenceInDifferences;
import org.kith.evaluation.effect.GroupTimeEffects;
import org.kith.evaluation.effect.series.SegmentedCounts;
import org.kith.evaluation.effect.series.SegmentedRegression;
import org.kith.evaluation.effect.series.Series;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.PraisWinsten.Correlation;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.estimate.WildClusterBootstrap;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.DesignMatrix;

/// Interrupted series, and differences in differences of staggered starts and of few units.
final class SeriesStudies {

    private static final double STEP = -3;
    private static final double BEND = -0.1;
    private static final double RATIO = 0.8;
    private static final double DOUBLE_DIFFERENCE = 2;

    private SeriesStudies() {}

    static List<Study> all() {
        SegmentedRegression regression = SegmentedRegression.withDefaults();
        SegmentedRegression residuals = regression.withPraisWinsten(Correlation.RESIDUALS);
        List<Study> studies = new ArrayList<>(List.of(
                level("segmented, independent", 48, 0.4, regression.independent()),
                level("segmented, Newey–West", 48, 0.4, regression.withNeweyWest()),
                level("segmented, Newey–West", 120, 0.4, regression.withNeweyWest()),
                level("segmented, Newey–West", 360, 0.4, regression.withNeweyWest()),
                level("segmented, Newey–West", 1000, 0.4, regression.withNeweyWest()),
                level("segmented, Prais–Winsten by residuals", 24, 0.4, residuals),
                level("segmented, Prais–Winsten by residuals", 48, 0.4, residuals),
                level("segmented, Prais–Winsten by residuals", 120, 0.4, residuals),
                level("segmented, Prais–Winsten by residuals", 240, 0.4, residuals),
                level("segmented, Prais–Winsten by likelihood", 24, 0.4, regression),
                level("segmented, Prais–Winsten by likelihood", 48, 0.4, regression),
                level("segmented, Prais–Winsten by likelihood", 48, 0.7, regression),
                level("segmented, Prais–Winsten by likelihood", 120, 0.4, regression),
                trend("segmented trend, Prais–Winsten by likelihood", 24, 0.4, regression),
                trend("segmented trend, Prais–Winsten by likelihood", 48, 0.4, regression)));
        studies.add(new Study(
                "segmented counts", "60 months, twice Poisson's variance, a wave", RATIO, SeriesStudies::counts));
        studies.add(new Study(
                "segmented counts, months that hang together",
                "60 months, correlation 0.4",
                RATIO,
                random -> asCounts(hanging(random))));
        studies.add(new Study(
                "segmented logarithms, months that hang together",
                "60 months, correlation 0.4",
                Math.log(RATIO),
                random -> asLogarithms(hanging(random))));
        studies.add(new Study(
                "two-way fixed effects, staggered",
                "60 units, differences that grow",
                Staggered.TRUTH,
                random -> twoWay(Staggered.of(random, true))));
        studies.add(new Study(
                "group-time effects",
                "60 units, differences that grow",
                Staggered.TRUTH,
                random -> interval(Staggered.of(random, true).groupTime())));
        studies.add(new Study(
                "group-time effects, placebo outcome",
                "60 units, nothing to find",
                0,
                random -> interval(Staggered.of(random, false).groupTime())));
        for (int supported = 4; supported > 1; supported -= 2) {
            int few = supported;
            String setting = "8 units, " + few + " supported, 6 periods";
            studies.add(new Study(
                    "two groups, clustered errors",
                    setting,
                    DOUBLE_DIFFERENCE,
                    random -> fewUnits(random, few, false)));
            studies.add(new Study(
                    "two groups, wild cluster bootstrap",
                    setting,
                    DOUBLE_DIFFERENCE,
                    random -> fewUnits(random, few, true)));
        }
        return studies;
    }

    private static <F extends Finding> Optional<Interval> interval(Outcome<F> outcome) {
        return outcome.found().map(Finding::interval);
    }

    private static Study level(String name, int periods, double correlation, SegmentedRegression method) {
        return new Study(
                name,
                setting(periods, correlation),
                STEP,
                random -> series(random, periods, correlation)
                        .then(method::of)
                        .found()
                        .map(found -> found.levelChange().interval()));
    }

    private static Study trend(String name, int periods, double correlation, SegmentedRegression method) {
        return new Study(
                name,
                setting(periods, correlation),
                BEND,
                random -> series(random, periods, correlation)
                        .then(method::of)
                        .found()
                        .map(found -> found.slopeChange().interval()));
    }

    private static String setting(int periods, double correlation) {
        return periods + " periods, correlation " + correlation;
    }

    /// A line with a step and a bend, whose errors are so much of the error before and something new.
    private static Outcome<Series> series(UniformRandomProvider random, int periods, double correlation) {
        int before = periods / 2;
        double[] errors = autoregressive(random, periods, correlation);
        double[] values = IntStream.range(0, periods)
                .mapToDouble(t -> 50 + 0.2 * t + (t < before ? 0 : STEP + BEND * (t - before)) + 2 * errors[t])
                .toArray();
        return Series.of(values, before);
    }

    private static double[] autoregressive(UniformRandomProvider random, int periods, double correlation) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        double[] errors = new double[periods];
        errors[0] = normal.sample() / Math.sqrt(1 - correlation * correlation);
        for (int t = 1; t < periods; t++) {
            errors[t] = correlation * errors[t - 1] + normal.sample();
        }
        return errors;
    }

    /// Gamma rates with a variance that doubles Poisson's, about 60 a month.
    private static Optional<Interval> counts(UniformRandomProvider random) {
        int months = 60;
        double[] people = new double[months];
        double[] counts = new double[months];
        for (int t = 0; t < months; t++) {
            people[t] = 1000 + 5 * t;
            double wave = 0.2 * Math.sin(2 * Math.PI * (t + 1) / 12);
            double mean = people[t] * 0.06 * Math.exp(wave + 0.002 * t + (t < 30 ? 0 : Math.log(RATIO)));
            double rate =
                    AhrensDieterMarsagliaTsangGammaSampler.of(random, mean, 1).sample();
            counts[t] = PoissonSampler.of(random, rate).sample();
        }
        SegmentedCounts method = SegmentedCounts.withDefaults().withWaves(1, 12);
        return interval(Series.of(counts, 30).then(series -> method.of(series, people)));
    }

    /// Poisson counts about a rate whose logarithm wanders, each month's error leaning on that of the one before.
    private static double[] hanging(UniformRandomProvider random) {
        double[] errors = autoregressive(random, 60, 0.4);
        return IntStream.range(0, 60)
                .mapToDouble(t -> {
                    double step = t < 30 ? 0 : Math.log(RATIO);
                    double mean = 60 * Math.exp(0.002 * t + step + 0.15 * errors[t]);
                    return PoissonSampler.of(random, mean).sample();
                })
                .toArray();
    }

    private static Optional<Interval> asCounts(double[] counts) {
        double[] people = new double[counts.length];
        Arrays.fill(people, 1000);
        return interval(Series.of(counts, 30)
                .then(series -> SegmentedCounts.withDefaults().of(series, people)));
    }

    private static Optional<Interval> asLogarithms(double[] counts) {
        double[] logarithms = Arrays.stream(counts).map(Math::log).toArray();
        return interval(Series.of(logarithms, 30).then(SegmentedRegression.withDefaults()::of));
    }

    private static Optional<Interval> twoWay(Staggered panel) {
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        names.add("having");
        columns.add(panel.column(i -> panel.having[i]));
        for (int unit = 1; unit < Staggered.UNITS; unit++) {
            int one = unit;
            names.add("unit " + unit);
            columns.add(panel.column(i -> panel.units[i] == one));
        }
        for (int period = 1; period < Staggered.PERIODS; period++) {
            int one = period;
            names.add("period " + period);
            columns.add(panel.column(i -> panel.periods[i] == one));
        }
        DesignMatrix x = DesignMatrix.of(names, columns.toArray(double[][]::new));
        double[] alike = new double[panel.units.length];
        Arrays.fill(alike, 1);
        return LinearModel.fit(x, panel.outcomes).found().map(fit -> {
            double error = RobustErrors.of(x, panel.outcomes, alike, fit).clustered(1, panel.units);
            double estimate = fit.coefficients()[1];
            return new Interval(estimate - 1.96 * error, estimate + 1.96 * error, 0.95);
        });
    }

    /// Sixty units over eight periods: twenty begin in period 3, twenty in period 5, twenty never. The difference
    /// is one in the first period with the support and grows by one a period.
    private static final class Staggered {

        private static final int UNITS = 60;
        private static final int PERIODS = 8;
        /// The mean of 1 to 6 and 1 to 4, over twenty units each.
        private static final double TRUTH = (21 + 10) / 10.0;

        private final int[] units = new int[UNITS * PERIODS];
        private final int[] periods = new int[UNITS * PERIODS];
        private final boolean[] having = new boolean[UNITS * PERIODS];
        private final double[] outcomes = new double[UNITS * PERIODS];

        static Staggered of(UniformRandomProvider random, boolean grows) {
            Staggered panel = new Staggered();
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            DoubleSupplier error = normal::sample;
            for (int unit = 0; unit < UNITS; unit++) {
                int begins = unit < 20 ? 2 : unit < 40 ? 4 : 99;
                double level = 3 * error.getAsDouble();
                double drift = 0;
                for (int period = 0; period < PERIODS; period++) {
                    int i = unit * PERIODS + period;
                    drift = 0.5 * drift + error.getAsDouble();
                    panel.units[i] = unit;
                    panel.periods[i] = period;
                    panel.having[i] = period >= begins;
                    panel.outcomes[i] =
                            level + 0.3 * period + drift + (grows && panel.having[i] ? period - begins + 1 : 0);
                }
            }
            return panel;
        }

        Outcome<? extends Finding> groupTime() {
            return GroupTimeEffects.withDefaults().ofPanel(outcomes, units, periods, having);
        }

        double[] column(IntPredicate chosen) {
            return IntStream.range(0, units.length)
                    .mapToDouble(i -> chosen.test(i) ? 1 : 0)
                    .toArray();
        }
    }

    /// Units whose errors hang together over time, so that periods of a unit tell less than as many rows.
    private static Optional<Interval> fewUnits(UniformRandomProvider random, int few, boolean wild) {
        int[] units = IntStream.range(0, 48).map(i -> i / 6).toArray();
        boolean[] supported = new boolean[48];
        boolean[] after = new boolean[48];
        double[] outcomes = new double[48];
        for (int unit = 0; unit < 8; unit++) {
            double[] errors = autoregressive(random, 6, 0.6);
            for (int period = 0; period < 6; period++) {
                int i = unit * 6 + period;
                supported[i] = unit < few;
                after[i] = period >= 3;
                outcomes[i] = unit + errors[period] + (supported[i] && after[i] ? DOUBLE_DIFFERENCE : 0);
            }
        }
        return wild
                ? interval(DifferenceInDifferences.ofTwoGroups(
                        outcomes, units, supported, after, WildClusterBootstrap.withDefaults(), random.nextLong()))
                : interval(DifferenceInDifferences.ofTwoGroups(outcomes, units, supported, after));
    }
}
