package org.kith.evaluation.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.kith.evaluation.effect.contacts.ContactsBeforeAndAfter;
import org.kith.evaluation.effect.contacts.ContactsCompared;
import org.kith.evaluation.effect.contacts.ContactsOfPeople;
import org.kith.evaluation.effect.contacts.ContactsSpread;
import org.kith.evaluation.effect.contacts.FrequentAttenders;
import org.kith.evaluation.effect.contacts.FrequentAttendersCompared;
import org.kith.evaluation.effect.contacts.MadeUpContacts;
import org.kith.evaluation.effect.contacts.StudyWindows;
import org.kith.evaluation.estimate.Clusters;
import org.kith.evaluation.estimate.RobustErrors.Correction;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.estimate.counts.EstimatingEquations;
import org.kith.evaluation.estimate.counts.NegativeBinomialModel;
import org.kith.evaluation.estimate.counts.PoissonModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.sample.DesignMatrix;

/// Models of counts, contacts before and after, and frequent attenders, with a known truth.
final class CountsStudies {

    private static final double SLOPE = 0.4;
    private static final double FACTOR = 0.9;

    private CountsStudies() {}

    static List<Study> all() {
        return List.of(
                new Study("Poisson, errors by person", "200 people, one to four counts each", SLOPE, random -> {
                    Counts made = counts(random, 200, true);
                    return PoissonModel.fit(made.x, made.y)
                            .then(fit -> fit.clustered(made.people, Correction.HC1)
                                    .map(covariance -> around(fit.coefficients()[1], Math.sqrt(covariance[3]))))
                            .found();
                }),
                new Study("negative binomial", "200 people, one count each", SLOPE, random -> {
                    Counts made = counts(random, 200, false);
                    return NegativeBinomialModel.fit(made.x, made.y)
                            .map(fit -> around(
                                    fit.rates().coefficients()[1], fit.rates().standardError(1)))
                            .found();
                }),
                new Study("estimating equations", "200 people, one to four counts each", SLOPE, random -> {
                    Counts made = counts(random, 200, true);
                    return EstimatingEquations.fit(made.x, made.y, made.people)
                            .map(fit -> around(fit.coefficients()[1], fit.standardError(1)))
                            .found();
                }),
                new Study(
                        "contacts before and after, Poisson",
                        "60 and 120 people, times that differ",
                        FACTOR,
                        random -> compared(random, ContactsSpread.POISSON, 60, 120)),
                new Study(
                        "contacts before and after, negative binomial",
                        "60 and 120 people, times that differ",
                        FACTOR,
                        random -> compared(random, ContactsSpread.NEGATIVE_BINOMIAL, 60, 120)),
                new Study(
                        "contacts before and after, negative binomial",
                        "12 and 40 people, times that differ",
                        FACTOR,
                        random -> compared(random, ContactsSpread.NEGATIVE_BINOMIAL, 12, 40)),
                new Study(
                        "contacts before and after, negative binomial",
                        "chosen for 14 or more, comparators too",
                        FACTOR,
                        random -> {
                            MadeUpContacts.Chosen chosen =
                                    new MadeUpContacts(random, 6, 1.2, FACTOR, 1.1).chosenFrom(1500, 14);
                            return ContactsBeforeAndAfter.withDefaults()
                                    .compared(chosen.contacts(), chosen.who())
                                    .found()
                                    .map(ContactsCompared::interval);
                        }),
                new Study(
                        "frequent attenders, matched",
                        "chosen for 5 or more, three years",
                        FACTOR,
                        random -> FrequentAttenders.chosenFor(5, StudyWindows.ofDays(365, 365, 365))
                                .of(
                                        new MadeUpContacts(random, 3, 1.2, FACTOR, 1.1).threeYears(800),
                                        MadeUpContacts.everyOther(800))
                                .found()
                                .map(FrequentAttendersCompared::interval)));
    }

    private static Interval around(double estimate, double error) {
        return new Interval(estimate - 1.959963984540054 * error, estimate + 1.959963984540054 * error, 0.95);
    }

    /// Counts with one column that tells of them.
    private record Counts(DesignMatrix x, CountsOverTime y, Clusters people) {}

    /// People have rates of their own with shape 1.5, and times from a half to one; the column differs from count to
    /// count.
    private static Counts counts(UniformRandomProvider random, int howMany, boolean several) {
        double[] column = new double[4 * howMany];
        double[] counts = new double[4 * howMany];
        double[] time = new double[4 * howMany];
        int[] people = new int[4 * howMany];
        var rates = AhrensDieterMarsagliaTsangGammaSampler.of(random, 1.5, 1 / 1.5);
        int rows = 0;
        for (int person = 0; person < howMany; person++) {
            double own = Math.max(1e-6, rates.sample());
            double level = random.nextDouble();
            for (int i = several ? 1 + random.nextInt(4) : 1; i > 0; i--) {
                column[rows] = level + random.nextDouble();
                time[rows] = 0.5 + 0.5 * random.nextDouble();
                counts[rows] = count(random, 3 * own * time[rows] * Math.exp(SLOPE * column[rows]));
                people[rows] = person;
                rows++;
            }
        }
        return new Counts(
                DesignMatrix.of(List.of("x"), Arrays.copyOf(column, rows)),
                CountsOverTime.of(Arrays.copyOf(counts, rows), Arrays.copyOf(time, rows))
                        .found()
                        .orElseThrow(),
                Clusters.of(Arrays.copyOf(people, rows)));
    }

    private static double count(UniformRandomProvider random, double mean) {
        return PoissonSampler.of(random, mean).sample();
    }

    /// Rates of shape 1.2 and mean 6, which move from year to year besides; everybody's rise by a tenth.
    private static Optional<Interval> compared(
            UniformRandomProvider random, ContactsSpread spread, int supported, int comparators) {
        int all = supported + comparators;
        double[][] made = new double[4][all];
        boolean[] had = new boolean[all];
        var rates = AhrensDieterMarsagliaTsangGammaSampler.of(random, 1.2, 5);
        var moves = AhrensDieterMarsagliaTsangGammaSampler.of(random, 10, 0.1);
        IntStream.range(0, all).forEach(i -> {
            had[i] = i < supported;
            double rate = Math.max(1e-6, rates.sample());
            made[1][i] = 1;
            made[3][i] = random.nextDouble() < 0.2 ? 0.25 + 0.75 * random.nextDouble() : 1;
            made[0][i] = count(random, rate * moves.sample());
            made[2][i] = count(random, rate * moves.sample() * 1.1 * (had[i] ? FACTOR : 1) * made[3][i]);
        });
        return ContactsBeforeAndAfter.withDefaults()
                .withSpread(spread)
                .compared(ContactsOfPeople.of(made[0], made[1], made[2], made[3]), Assignment.of(had))
                .found()
                .map(ContactsCompared::interval);
    }
}
