package org.kith.evaluation.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.kith.evaluation.effect.AdjustedDifference;
import org.kith.evaluation.effect.DoublyRobust;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.MatchedDifference;
import org.kith.evaluation.effect.MatchedWithReplacement;
import org.kith.evaluation.effect.Standardisation;
import org.kith.evaluation.effect.WeightedDifference;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.ContactMonths;
import org.kith.evaluation.match.EntropyBalancing;
import org.kith.evaluation.match.FollowUp;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.MahalanobisMatching;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Registrations;
import org.kith.evaluation.match.RiskSets;
import org.kith.evaluation.match.Weighting;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

/// Comparisons of people who had the support with people who did not, with a known difference between them.
///
/// People have two normal scores beforehand, `a` and `b`. The worse off are referred more often, with log-odds
/// `-1 + 0.7a + 0.4b`; the outcome is `2a + b` and noise of standard deviation 2. The difference is 1 for
/// everybody except where it is said to grow with `a`.
final class ControlledStudies {

    private static final String ALIKE = "400 people, one difference for all";
    private static final NearestNeighbour CALIPER =
            NearestNeighbour.withDefaults().withCaliper(0.2);

    private ControlledStudies() {}

    static List<Study> all() {
        List<Study> studies = new ArrayList<>(matched());
        studies.addAll(weighted());
        studies.addAll(modelled());
        studies.add(new Study(
                "matched difference of risk sets",
                "300 people, some referred at their peak",
                1,
                ControlledStudies::riskSets));
        return studies;
    }

    private static List<Study> matched() {
        return List.of(
                study("matched difference", People::nearest),
                study(
                        "matched difference, adjusted",
                        people -> people.scores()
                                .then(scores -> CALIPER.match(scores.scores(), people.who))
                                .then(matches -> MatchedDifference.adjusted(people.outcome, matches, people.before))),
                study(
                        "matched with replacement",
                        people -> people.scores()
                                .then(scores -> CALIPER.withReplacement()
                                        .match(scores.scores(), people.who)
                                        .then(matches ->
                                                MatchedWithReplacement.of(people.outcome, matches, scores.scores())))),
                study(
                        "two comparators each",
                        people -> people.scores()
                                .then(scores -> CALIPER.withControls(2).match(scores.scores(), people.who))
                                .then(matches -> MatchedDifference.adjusted(people.outcome, matches, people.before))),
                study(
                        "Mahalanobis, adjusted",
                        people -> MahalanobisMatching.within()
                                .match(people.before, people.who)
                                .then(matches -> MatchedDifference.adjusted(people.outcome, matches, people.before))));
    }

    private static List<Study> weighted() {
        return List.of(
                study("weighted to everybody", people -> people.weighted(Weighting.ON_EVERYBODY, Effect.On.EVERYBODY)),
                new Study(
                        "weighted to everybody",
                        "1,600 people, one difference for all",
                        1,
                        random -> interval(
                                People.of(random, 1600, 0).weighted(Weighting.ON_EVERYBODY, Effect.On.EVERYBODY))),
                study(
                        "weighted to everybody, weights as given",
                        people -> people.scores()
                                .then(scores -> Weighting.ON_EVERYBODY.of(scores.scores(), people.who))
                                .then(weights -> WeightedDifference.of(people.outcome, weights, Effect.On.EVERYBODY))),
                study(
                        "weighted to the supported",
                        people -> people.weighted(Weighting.ON_THE_SUPPORTED, Effect.On.SUPPORTED)),
                study("overlap weights", people -> people.weighted(Weighting.ON_THE_OVERLAP, Effect.On.OVERLAP)),
                study(
                        "entropy balancing",
                        people -> EntropyBalancing.of(people.before, people.who)
                                .then(weights -> WeightedDifference.of(people.outcome, weights, Effect.On.SUPPORTED))),
                new Study(
                        "weighted for support and follow-up",
                        "600 people, a fifth lost",
                        1,
                        random -> interval(People.of(random, 600, 0).weightedForBoth(random))));
    }

    private static List<Study> modelled() {
        String growing = "400 people, a difference that grows";
        return List.of(
                study(
                        "adjusted difference",
                        people -> AdjustedDifference.of(people.outcome, people.before, people.who)),
                study("doubly robust, both models right", people -> people.doublyRobust(people.before, people.before)),
                study(
                        "doubly robust, model of the support wrong",
                        people -> people.doublyRobust(people.half, people.before)),
                study(
                        "doubly robust, model of the outcome wrong",
                        people -> people.doublyRobust(people.before, people.half)),
                new Study(
                        "doubly robust on everybody",
                        growing,
                        1,
                        random -> interval(People.of(random, 400, 0.8).doublyRobustOnEverybody())),
                new Study(
                        "standardisation",
                        growing,
                        1,
                        random -> interval(People.of(random, 400, 0.8).standardised(Standardisation.withDefaults()))),
                study(
                        "standardisation, model wrong",
                        people -> Standardisation.withDefaults().of(people.outcome, people.half, people.who)),
                new Study(
                        "standardisation, people drawn anew",
                        growing,
                        1,
                        random -> interval(People.of(random, 400, 0.8)
                                .standardised(Standardisation.withDefaults().withRedrawn(100, random.nextLong())))));
    }

    /// People have contacts by a rate of their own in each of nine months; those who had more last month are
    /// referred more often in any month from the fourth. The outcome hangs on the three months before and on the
    /// person, who may be watched twice.
    private static Optional<Interval> riskSets(UniformRandomProvider random) {
        int people = 300;
        LocalDate january = LocalDate.of(2025, 1, 1);
        int[][] contacts = new int[people][9];
        double[] own = new double[people];
        List<Optional<LocalDate>> referred = new ArrayList<>();
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int person = 0; person < people; person++) {
            Optional<LocalDate> day = Optional.empty();
            own[person] = normal.sample();
            double rate = -Math.log(random.nextDouble());
            for (int month = 0; month < 9; month++) {
                contacts[person][month] = PoissonSampler.of(random, rate + 0.05).sample();
                if (month > 2 && day.isEmpty() && random.nextDouble() < 0.02 * contacts[person][month - 1]) {
                    day = Optional.of(january.plusMonths(month).plusDays(random.nextInt(28)));
                }
            }
            referred.add(day);
        }
        Registrations registrations = new Registrations(
                new Column.Dated("registered", Collections.nCopies(people, Optional.of(january.minusYears(3)))),
                new Column.Dated("left", Collections.nCopies(people, Optional.empty())),
                new Column.Dated("referred", referred));
        return interval(RiskSets.withDefaults()
                .lookingBack(3)
                .match(registrations, ContactMonths.of(YearMonth.from(january), contacts))
                .then(dates -> MatchedDifference.ofRiskSets(outcomes(dates, own, normal), dates)));
    }

    private static double[] outcomes(IndexDates dates, double[] own, ZigguratSampler.NormalizedGaussian normal) {
        DesignMatrix history = dates.history();
        return IntStream.range(0, dates.members().size())
                .mapToDouble(member -> {
                    IndexDates.Member each = dates.members().get(member);
                    return 0.8 * history.value(member, 1)
                            + 0.5 * history.value(member, 2)
                            + 0.3 * history.value(member, 3)
                            + own[each.person()]
                            + normal.sample()
                            + (each.supported() ? 1 : 0);
                })
                .toArray();
    }

    private interface Method {
        Outcome<Effect> of(People people);
    }

    private static Study study(String estimator, Method method) {
        return new Study(estimator, ALIKE, 1, random -> interval(method.of(People.of(random, 400, 0))));
    }

    private static <F extends Finding> Optional<Interval> interval(Outcome<F> outcome) {
        return outcome.found().map(Finding::interval);
    }

    /// One made-up set of people.
    private static final class People {

        private final Assignment who;
        private final DesignMatrix before;
        private final DesignMatrix half;
        private final double[] outcome;

        private People(Assignment who, DesignMatrix before, DesignMatrix half, double[] outcome) {
            this.who = who;
            this.before = before;
            this.half = half;
            this.outcome = outcome;
        }

        static People of(UniformRandomProvider random, int n, double growing) {
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            double[] a = new double[n];
            double[] b = new double[n];
            double[] outcome = new double[n];
            boolean[] supported = new boolean[n];
            for (int i = 0; i < n; i++) {
                a[i] = normal.sample();
                b[i] = normal.sample();
                supported[i] = random.nextDouble() < 1 / (1 + Math.exp(1 - 0.7 * a[i] - 0.4 * b[i]));
                outcome[i] = 2 * a[i] + b[i] + 2 * normal.sample() + (supported[i] ? 1 + growing * a[i] : 0);
            }
            return new People(
                    Assignment.of(supported),
                    DesignMatrix.of(List.of("a", "b"), a, b),
                    DesignMatrix.of(List.of("a"), a),
                    outcome);
        }

        Outcome<PropensityScore> scores() {
            return PropensityScore.of(before, who);
        }

        Outcome<Effect> nearest() {
            return scores().then(scores -> CALIPER.match(scores.scores(), who))
                    .then(matches -> MatchedDifference.of(outcome, matches));
        }

        Outcome<Effect> weighted(Weighting weighting, Effect.On on) {
            return scores().then(scores -> weighting.of(scores, before, who))
                    .then(weights -> WeightedDifference.of(outcome, weights, on));
        }

        /// Of whoever is lost nothing is known.
        Outcome<Effect> weightedForBoth(UniformRandomProvider random) {
            boolean[] followed = new boolean[outcome.length];
            double[] known = outcome.clone();
            for (int i = 0; i < known.length; i++) {
                double odds = Math.exp(1.5 - 0.7 * before.value(i, 1) + (who.treated(i) ? 0.5 : 0));
                followed[i] = random.nextDouble() < odds / (1 + odds);
                known[i] = followed[i] ? known[i] : Double.NaN;
            }
            return scores().then(scores -> Weighting.ON_EVERYBODY.stabilised(scores, before, who))
                    .then(weights ->
                            FollowUp.of(before, who, followed).map(followUp -> weights.times(followUp.stabilised())))
                    .then(weights -> WeightedDifference.of(known, weights, Effect.On.EVERYBODY));
        }

        Outcome<Effect> doublyRobust(DesignMatrix ofSupport, DesignMatrix ofOutcome) {
            return PropensityScore.of(ofSupport, who)
                    .then(scores -> DoublyRobust.onTheSupported(outcome, scores, ofOutcome, who));
        }

        Outcome<Effect> doublyRobustOnEverybody() {
            return scores().then(scores -> DoublyRobust.onEverybody(outcome, scores, before, who));
        }

        Outcome<Effect> standardised(Standardisation how) {
            return how.varyingWith("a", "b").of(outcome, before, who);
        }
    }
}
