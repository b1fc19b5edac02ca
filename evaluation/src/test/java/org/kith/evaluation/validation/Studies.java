package org.kith.evaluation.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.kith.evaluation.change.ContactsAgainstChance;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.change.EffectSizes;
import org.kith.evaluation.change.HodgesLehmann;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.describe.CompetingRisks;
import org.kith.evaluation.describe.Inequality;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.Survival;
import org.kith.evaluation.missing.ChainedEquations;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.missing.FollowUpWeighting;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;

/// The estimators studied, each with data whose truth is known.
final class Studies {

    private static final double ONS4_MEAN = 0.5;

    private Studies() {}

    static List<Study> all() {
        List<Study> studies = new ArrayList<>(change());
        studies.addAll(describe());
        studies.addAll(missing());
        studies.addAll(ControlledStudies.all());
        studies.addAll(SeriesStudies.all());
        studies.addAll(EconomicsStudies.all());
        studies.addAll(GroupStudies.all());
        studies.addAll(CountsStudies.all());
        return studies;
    }

    private static List<Study> change() {
        return List.of(
                new Study(
                        "paired t",
                        "30 people, normal changes",
                        1,
                        random -> interval(PairedT.withDefaults().of(changes(normal(random, 30, 1, 2))))),
                new Study(
                        "paired t",
                        "60 people, whole points, many unchanged",
                        ONS4_MEAN,
                        random -> interval(PairedT.withDefaults().of(changes(wholePoints(random, 60))))),
                new Study(
                        "Hodges–Lehmann",
                        "40 people, normal changes",
                        1,
                        random -> interval(HodgesLehmann.withDefaults().of(changes(normal(random, 40, 1, 2))))),
                new Study(
                        "Hodges–Lehmann",
                        "200 people, whole points, many unchanged",
                        ONS4_MEAN,
                        random -> interval(HodgesLehmann.withDefaults().of(changes(wholePoints(random, 200))))),
                new Study(
                        "effect size d_z",
                        "25 people, true 0.5",
                        0.5,
                        random -> interval(EffectSizes.of(scores(random, 25)))),
                new Study("contacts against chance", "chosen for 14 or more, no effect", 0, Studies::contacts));
    }

    private static List<Study> describe() {
        return List.of(
                new Study(
                        "Wilson",
                        "80 people, share 0.2",
                        0.2,
                        random -> Proportion.of(
                                        IntStream.range(0, 80)
                                                .filter(i -> random.nextDouble() < 0.2)
                                                .count(),
                                        80)
                                .found()
                                .map(Proportion::interval)),
                new Study(
                        "Kaplan–Meier",
                        "100 people, a third cut off",
                        Math.exp(-1),
                        random -> waits(random).found().map(curve -> curve.intervalAfter(1, 0.95))),
                new Study(
                        "restricted mean time",
                        "100 people, a third cut off",
                        1 - Math.exp(-1),
                        random -> interval(waits(random).then(curve -> curve.restrictedMean(1)))),
                new Study("competing risks", "150 people, two endings", 2.0 / 3 * (1 - Math.exp(-1.5)), Studies::risks),
                new Study("slope index of inequality", "five groups of 400", 6, Studies::slope));
    }

    private static List<Study> missing() {
        return List.of(
                new Study(
                        "those followed up only",
                        "200 starters, low starters lost",
                        2,
                        random -> interval(PairedT.withDefaults().of(dropouts(random, 200)))),
                new Study("inverse probability of follow-up", "200 starters, low starters lost", 2, random -> {
                    Pairs pairs = dropouts(random, 200);
                    double[] first = pairs.first();
                    double[] last = pairs.last();
                    double[] change = IntStream.range(0, 200)
                            .mapToDouble(i -> last[i] - first[i])
                            .toArray();
                    return interval(
                            FollowUpWeighting.withDefaults().of(DesignMatrix.of(List.of("first"), first), change));
                }),
                new Study(
                        "chained equations, linear",
                        "200 starters, low starters lost",
                        2,
                        random -> filledIn(random, Method.LINEAR)),
                new Study(
                        "chained equations, matched",
                        "200 starters, low starters lost",
                        2,
                        random -> filledIn(random, Method.MATCHED)));
    }

    private static <F extends Finding> Optional<Interval> interval(Outcome<F> outcome) {
        return outcome.found().map(Finding::interval);
    }

    private static Pairs changes(double[] changes) {
        return Pairs.of(new double[changes.length], changes);
    }

    private static double[] normal(UniformRandomProvider random, int n, double mean, double deviation) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        return IntStream.range(0, n)
                .mapToDouble(i -> mean + deviation * normal.sample())
                .toArray();
    }

    /// −2 to 3 points with chances 0.05, 0.15, 0.3, 0.3, 0.15, 0.05: symmetric around 0.5.
    private static double[] wholePoints(UniformRandomProvider random, int n) {
        return IntStream.range(0, n)
                .mapToDouble(i -> {
                    double u = random.nextDouble();
                    return u < 0.05 ? -2 : u < 0.2 ? -1 : u < 0.5 ? 0 : u < 0.8 ? 1 : u < 0.95 ? 2 : 3;
                })
                .toArray();
    }

    private static Pairs scores(UniformRandomProvider random, int n) {
        double[] first = normal(random, n, 5, 2);
        double[] change = normal(random, n, 1, 2);
        return Pairs.of(
                first,
                IntStream.range(0, n).mapToDouble(i -> first[i] + change[i]).toArray());
    }

    private static Optional<Interval> contacts(UniformRandomProvider random) {
        double[][] list = new double[2][3000];
        var rates = AhrensDieterMarsagliaTsangGammaSampler.of(random, 1.2, 5);
        for (int i = 0; i < 3000; i++) {
            double rate = Math.max(1e-9, rates.sample());
            list[0][i] = PoissonSampler.of(random, rate).sample();
            list[1][i] = PoissonSampler.of(random, rate).sample();
        }
        int[] chosen = IntStream.range(0, 3000).filter(i -> list[0][i] >= 14).toArray();
        Pairs pairs = Pairs.of(
                Arrays.stream(chosen).mapToDouble(i -> list[0][i]).toArray(),
                Arrays.stream(chosen).mapToDouble(i -> list[1][i]).toArray());
        return interval(ContactsModel.ofWholeList(list[0]).then(model -> ContactsAgainstChance.of(pairs, model)));
    }

    /// Waits of rate 1, watched for 0.5 to 2.5: about a third are cut off.
    private static Outcome<Survival> waits(UniformRandomProvider random) {
        double[] times = new double[100];
        boolean[] happened = new boolean[100];
        for (int i = 0; i < 100; i++) {
            double wait = -Math.log(1 - random.nextDouble());
            double watched = 0.5 + 2 * random.nextDouble();
            times[i] = Math.min(wait, watched);
            happened[i] = wait <= watched;
        }
        return Survival.of(times, happened);
    }

    private static Optional<Interval> risks(UniformRandomProvider random) {
        double[] times = new double[150];
        int[] endings = new int[150];
        for (int i = 0; i < 150; i++) {
            double wait = -Math.log(1 - random.nextDouble()) / 1.5;
            double watched = 0.5 + 2 * random.nextDouble();
            times[i] = Math.min(wait, watched);
            endings[i] = wait > watched ? 0 : random.nextDouble() < 2.0 / 3 ? 1 : 2;
        }
        return interval(CompetingRisks.of(times, endings, 1, 1));
    }

    /// Rates 20 + 6 · rank, as percentages.
    private static Optional<Interval> slope(UniformRandomProvider random) {
        List<Inequality.Group> groups = new ArrayList<>();
        for (int g = 0; g < 5; g++) {
            double share = (20 + 6 * (g + 0.5) / 5) / 100;
            double seen = IntStream.range(0, 400)
                            .filter(i -> random.nextDouble() < share)
                            .count()
                    / 400.0;
            groups.add(new Inequality.Group(seen * 100, 100 * Math.sqrt(seen * (1 - seen) / 400), 400));
        }
        return interval(Inequality.of(groups));
    }

    /// First scores N(8, 2²); those who start lower gain more, 2 on average, and are lost more often.
    private static Pairs dropouts(UniformRandomProvider random, int n) {
        double[] first = normal(random, n, 8, 2);
        double[] noise = normal(random, n, 0, 1.5);
        double[] last = new double[n];
        for (int i = 0; i < n; i++) {
            boolean followed = random.nextDouble() < 1 / (1 + Math.exp(-(0.7 + 0.5 * (first[i] - 8))));
            last[i] = followed ? first[i] + 2 - 0.4 * (first[i] - 8) + noise[i] : Double.NaN;
        }
        return Pairs.of(first, last);
    }

    private static Optional<Interval> filledIn(UniformRandomProvider random, Method method) {
        Pairs pairs = dropouts(random, 200);
        Sample sample = Sample.of(
                Column.Numeric.of("first", "points", pairs.first()), Column.Numeric.of("last", "points", pairs.last()));
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        methods.put("last", method);
        return ChainedEquations.withDefaults()
                .withRounds(2)
                .of(sample, methods, random.nextLong())
                .then(sets -> sets.pool(Studies::meanChange))
                .found()
                .map(pooled -> pooled.interval(0.95));
    }

    private static Outcome<Imputations.Estimated> meanChange(Sample set) {
        double[] first = ((Column.Numeric) set.column("first").orElseThrow()).values();
        double[] last = ((Column.Numeric) set.column("last").orElseThrow()).values();
        Moments change = Moments.of(IntStream.range(0, first.length)
                .mapToDouble(i -> last[i] - first[i])
                .toArray());
        return Outcome.of(new Imputations.Estimated(change.mean(), change.standardError(), change.n() - 1));
    }
}
