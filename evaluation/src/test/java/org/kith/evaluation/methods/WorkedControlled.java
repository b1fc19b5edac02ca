package org.kith.evaluation.methods;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.effect.DoublyRobust;
import org.kith.evaluation.effect.Effect;
import org.kith.evaluation.effect.MatchedDifference;
import org.kith.evaluation.effect.Standardisation;
import org.kith.evaluation.effect.TieOrders;
import org.kith.evaluation.effect.WeightedDifference;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.match.Balance;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.ContactMonths;
import org.kith.evaluation.match.EntropyBalancing;
import org.kith.evaluation.match.FollowUp;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.LovePlot;
import org.kith.evaluation.match.MahalanobisMatching;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.match.NearestNeighbour;
import org.kith.evaluation.match.PropensityScore;
import org.kith.evaluation.match.Registrations;
import org.kith.evaluation.match.RiskSets;
import org.kith.evaluation.match.Weighting;
import org.kith.evaluation.match.Weights;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

/// The worked examples of the pages on controlled comparisons: forty people over 45, the first twelve referred.
final class WorkedControlled {

    private WorkedControlled() {}

    /// Forty people, what was known of them, and their scores.
    static final class Forty {

        final Assignment who;
        final DesignMatrix before;
        final Outcome<PropensityScore> outcome;

        private Forty(Assignment who, DesignMatrix before, Outcome<PropensityScore> outcome) {
            this.who = who;
            this.before = before;
            this.outcome = outcome;
        }

        PropensityScore scores() {
            return outcome.found().orElseThrow();
        }
    }

    static Forty propensity() {
        double[] age = {
            71, 64, 78, 69, 82, 58, 74, 67, 61, 76, 55, 70, 66, 52, 73, 59, 48, 70, 62, 77,
            45, 56, 68, 61, 50, 74, 58, 64, 71, 54, 66, 59, 80, 63, 47, 70, 57, 75, 52, 68
        };
        double[] contacts = {
            9, 6, 8, 5, 10, 4, 7, 6, 3, 8, 5, 4, 5, 3, 7, 4, 2, 4, 6, 8,
            1, 5, 3, 2, 4, 6, 3, 7, 5, 2, 5, 4, 7, 2, 3, 4, 3, 6, 3, 6
        };
        boolean[] referred = new boolean[40];
        Arrays.fill(referred, 0, 12, true);
        Assignment who = Assignment.of(referred);
        DesignMatrix before = DesignMatrix.of(List.of("age", "contacts"), age, contacts);
        Outcome<PropensityScore> model = PropensityScore.of(before, who);
        return new Forty(who, before, model);
    }

    /// How lonely they were half a year later, from 3 to 9.
    static double[] loneliness() {
        return new double[] {
            5, 5, 6, 4, 6, 4, 5, 5, 4, 6, 4, 4, 6, 5, 7, 5, 4, 5, 6, 8,
            4, 5, 5, 4, 5, 7, 5, 6, 6, 4, 5, 6, 7, 4, 4, 6, 5, 6, 4, 6
        };
    }

    /// Who is compared with whom, by score and by distance, and what comes of it.
    record Matching(Outcome<Matches> matches, Outcome<TieOrders> difference, Outcome<Matches> byDistance) {}

    static Matching matching() {
        Assignment who = propensity().who;
        DesignMatrix before = propensity().before;
        PropensityScore scores = propensity().scores();
        double[] loneliness = {
            5, 5, 6, 4, 6, 4, 5, 5, 4, 6, 4, 4, 6, 5, 7, 5, 4, 5, 6, 8,
            4, 5, 5, 4, 5, 7, 5, 6, 6, 4, 5, 6, 7, 4, 4, 6, 5, 6, 4, 6
        };
        NearestNeighbour nearest = NearestNeighbour.withDefaults().withCaliper(0.5);
        Outcome<Matches> matches = nearest.match(scores.scores(), who);
        Outcome<TieOrders> difference = TieOrders.of(loneliness, scores.scores(), who, nearest, 300, 2026);
        Outcome<Matches> byDistance = MahalanobisMatching.within().match(before, who);
        return new Matching(matches, difference, byDistance);
    }

    /// Weights where the groups overlap, with those of follow-up, and the differences under both.
    record Weighed(
            Outcome<Weights> overlap, Outcome<Effect> difference, Outcome<FollowUp> followUp, Outcome<Effect> ofBoth) {}

    static Weighed weighting() {
        Assignment who = propensity().who;
        DesignMatrix before = propensity().before;
        PropensityScore scores = propensity().scores();
        double[] loneliness = loneliness();
        Outcome<Weights> overlap = Weighting.ON_THE_OVERLAP.of(scores, before, who);
        Outcome<Effect> difference =
                overlap.then(weights -> WeightedDifference.of(loneliness, weights, Effect.On.OVERLAP));

        boolean[] followed = new boolean[40];
        Arrays.fill(followed, true);
        for (int lost : new int[] {4, 9, 19, 25, 32, 33}) {
            followed[lost] = false;
            loneliness[lost] = Double.NaN;
        }
        Outcome<FollowUp> followUp = FollowUp.of(before, who, followed);
        Outcome<Effect> ofBoth = overlap.then(weights -> followUp.map(model -> weights.times(model.stabilised())))
                .then(weights -> WeightedDifference.of(loneliness, weights, Effect.On.OVERLAP));
        return new Weighed(overlap, difference, followUp, ofBoth);
    }

    /// Balanced weights and the difference under them.
    record Evened(Outcome<Weights> weights, Outcome<Effect> difference) {}

    static Evened entropyBalancing() {
        Assignment who = propensity().who;
        DesignMatrix before = propensity().before;
        double[] loneliness = loneliness();
        Outcome<Weights> weights = EntropyBalancing.of(before, who);
        Outcome<Effect> difference = weights.then(found -> Balanced.of(before, found, Balance.Unit.SUPPORTED))
                .then(alike -> WeightedDifference.of(loneliness, alike, Effect.On.SUPPORTED));
        return new Evened(weights, difference);
    }

    /// Two that lean on a model of the outcome.
    record Modelled(Outcome<Effect> doublyRobust, Outcome<Effect> standardised) {}

    static Modelled doublyRobust() {
        Assignment who = propensity().who;
        DesignMatrix before = propensity().before;
        PropensityScore scores = propensity().scores();
        double[] loneliness = loneliness();
        Outcome<Effect> doublyRobust = DoublyRobust.onTheSupported(loneliness, scores, before, who);
        Outcome<Effect> standardised = Standardisation.withDefaults()
                .varyingWith("contacts")
                .onTheSupported()
                .of(loneliness, before, who);
        return new Modelled(doublyRobust, standardised);
    }

    /// How alike the groups are, and as lines to be drawn.
    record Looked(Balance balance, LovePlot plot) {}

    static Looked balance() {
        Assignment who = propensity().who;
        DesignMatrix before = propensity().before;
        PropensityScore scores = propensity().scores();
        Weights toAll = Weighting.ON_EVERYBODY.of(scores, before, who).found().orElseThrow();
        Balance balance = Balance.of(before, toAll, Balance.Unit.POOLED);
        LovePlot plot = LovePlot.of(balance);
        return new Looked(balance, plot);
    }

    /// Dates, and who is found on them.
    record AtRisk(Registrations people, Outcome<IndexDates> found) {}

    static AtRisk riskSets() {
        Optional<LocalDate> never = Optional.empty();
        Optional<LocalDate> registered = Optional.of(LocalDate.of(2019, 5, 1));
        Optional<LocalDate> may = Optional.of(LocalDate.of(2025, 5, 12));
        Optional<LocalDate> september = Optional.of(LocalDate.of(2025, 9, 3));
        Registrations people = new Registrations(
                new Column.Dated("registered", List.of(registered, registered, registered, registered, registered)),
                new Column.Dated("left", List.of(never, never, september, never, never)),
                new Column.Dated("referred", List.of(may, september, never, never, never)));
        ContactMonths contacts = ContactMonths.of(
                YearMonth.of(2025, 2),
                new int[] {1, 2, 4, 3, 1, 0, 0, 1},
                new int[] {1, 2, 3, 1, 1, 2, 4, 2},
                new int[] {0, 1, 1, 1, 0, 0, 0, 0},
                new int[] {0, 0, 1, 0, 1, 1, 4, 1},
                new int[] {1, 2, 4, 1, 1, 1, 0, 0});
        Column.Categorical practice = Column.Categorical.of(
                "practice", List.of("North", "South"), "North", "North", "North", "North", "South");
        Outcome<IndexDates> found = RiskSets.withDefaults().lookingBack(3).match(people, contacts, practice);
        return new AtRisk(people, found);
    }

    /// What the pages say of all ways: a plain difference, and those of each.
    static List<Effect> allWays() {
        Outcome<Effect> matched = matching().matches().then(matches -> MatchedDifference.of(loneliness(), matches));
        return List.of(
                matched.found().orElseThrow(),
                weighting().difference().found().orElseThrow(),
                entropyBalancing().difference().found().orElseThrow(),
                doublyRobust().doublyRobust().found().orElseThrow(),
                doublyRobust().standardised().found().orElseThrow());
    }
}
