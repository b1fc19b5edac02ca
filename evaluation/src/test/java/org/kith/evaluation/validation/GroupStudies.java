package org.kith.evaluation.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.effect.Interaction;
import org.kith.evaluation.effect.MetaAnalysis;
import org.kith.evaluation.effect.Pooled;
import org.kith.evaluation.effect.Scheme;
import org.kith.evaluation.effect.Subgroup;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.mixed.FixedEffect;
import org.kith.evaluation.estimate.mixed.Grouping;
import org.kith.evaluation.estimate.mixed.LinearMixedModel;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.sample.DesignMatrix;

/// Intervals where people come in practices, schemes have truths of their own, or kinds of people are told apart.
final class GroupStudies {

    private GroupStudies() {}

    static List<Study> all() {
        return List.of(
                new Study(
                        "mixed model",
                        "12 practices of 10, half of them with the support",
                        1,
                        random -> Practices.of(random, 12, 10, 1, false).mixed()),
                new Study(
                        "as if nobody shared a practice",
                        "12 practices of 10, half of them with the support",
                        1,
                        random -> Practices.of(random, 12, 10, 1, false).plain()),
                new Study(
                        "mixed model",
                        "12 practices of 10, support within each",
                        1,
                        random -> Practices.of(random, 12, 10, 1, true).mixed()),
                new Study(
                        "mixed model",
                        "12 practices of 10 that do not differ",
                        1,
                        random -> Practices.of(random, 12, 10, 0, false).mixed()),
                new Study("mixed model, slopes", "15 people measured 6 times", 1, GroupStudies::slopes),
                new Study(
                        "meta-analysis",
                        "6 schemes whose truths differ",
                        -0.1,
                        random -> pooled(random, 6, 0.15).map(Pooled::interval)),
                new Study(
                        "fixed-effect meta-analysis",
                        "6 schemes whose truths differ",
                        -0.1,
                        random -> pooled(random, 6, 0.15)
                                .map(found -> found.fixed().interval())),
                new Study(
                        "meta-analysis",
                        "6 schemes with one truth",
                        -0.1,
                        random -> pooled(random, 6, 0).map(Pooled::interval)),
                new Study("interaction", "150 men and 250 women", 0.5, GroupStudies::interaction));
    }

    private static ZigguratSampler.NormalizedGaussian normal(UniformRandomProvider random) {
        return ZigguratSampler.NormalizedGaussian.of(random);
    }

    /// People in practices; the support goes with one point more.
    private record Practices(DesignMatrix x, List<Double> outcomes, Grouping grouping) {

        static Practices of(UniformRandomProvider random, int practices, int each, double between, boolean within) {
            var normal = normal(random);
            int n = practices * each;
            double[] support = new double[n];
            int[] codes = new int[n];
            List<Double> outcomes = new ArrayList<>();
            for (int practice = 0; practice < practices; practice++) {
                double level = between * normal.sample();
                for (int i = 0; i < each; i++) {
                    int row = practice * each + i;
                    codes[row] = practice;
                    support[row] = (within ? i : practice) % 2;
                    outcomes.add(support[row] + level + 2 * normal.sample());
                }
            }
            return new Practices(
                    DesignMatrix.of(List.of("support"), support), outcomes, Grouping.of("practice", codes));
        }

        private double[] y() {
            return outcomes.stream().mapToDouble(Double::doubleValue).toArray();
        }

        Optional<Interval> mixed() {
            return LinearMixedModel.groupedBy(grouping)
                    .fit(x, y())
                    .found()
                    .map(fit -> fit.effect("support"))
                    .map(FixedEffect::interval);
        }

        Optional<Interval> plain() {
            return LinearModel.fit(x, y()).found().map(fit -> {
                double reach = 1.98 * fit.standardError(1);
                return new Interval(fit.coefficients()[1] - reach, fit.coefficients()[1] + reach, 0.95);
            });
        }
    }

    /// Levels and slopes that hang together, one point more a time on average.
    private static Optional<Interval> slopes(UniformRandomProvider random) {
        var normal = normal(random);
        double[] time = new double[90];
        double[] y = new double[90];
        int[] codes = new int[90];
        for (int person = 0; person < 15; person++) {
            double level = 2 * normal.sample();
            double slope = 1 + 0.25 * level + 0.5 * normal.sample();
            for (int t = 0; t < 6; t++) {
                int row = person * 6 + t;
                codes[row] = person;
                time[row] = t;
                y[row] = level + slope * t + normal.sample();
            }
        }
        return LinearMixedModel.groupedBy(Grouping.of("person", codes))
                .withSlope("time")
                .fit(DesignMatrix.of(List.of("time"), time), y)
                .found()
                .map(fit -> fit.effect("time").interval());
    }

    private static Optional<Pooled> pooled(UniformRandomProvider random, int schemes, double spread) {
        var normal = normal(random);
        List<Scheme> found = new ArrayList<>();
        for (int i = 0; i < schemes; i++) {
            double error = 0.08 + 0.03 * i;
            double estimate = -0.1 + spread * normal.sample() + error * normal.sample();
            found.add(Scheme.difference("scheme " + i, estimate, error));
        }
        return MetaAnalysis.ofDifferences().of(found).found();
    }

    private static Optional<Interval> interaction(UniformRandomProvider random) {
        return Interaction.settledBeforehand(
                        "sex", List.of(kind(random, "men", 150, 1, 3), kind(random, "women", 250, 0.5, 2)))
                .found()
                .flatMap(Interaction::difference);
    }

    /// Half had the support, which goes with so much more.
    private static Subgroup kind(UniformRandomProvider random, String name, int people, double more, double deviation) {
        var normal = normal(random);
        double[] with = new double[people / 2];
        double[] without = new double[people - people / 2];
        for (int i = 0; i < with.length; i++) {
            with[i] = more + deviation * normal.sample();
        }
        for (int i = 0; i < without.length; i++) {
            without[i] = deviation * normal.sample();
        }
        Moments one = Moments.of(with);
        Moments other = Moments.of(without);
        return new Subgroup(
                name, one.mean() - other.mean(), Math.hypot(one.standardError(), other.standardError()), people);
    }
}
