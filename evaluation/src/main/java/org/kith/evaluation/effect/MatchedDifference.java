package org.kith.evaluation.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.evaluation.estimate.LinearModel;
import org.kith.evaluation.estimate.RobustErrors;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Denominator.LeftOut;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// The effect on the supported who found a match: the mean difference of matched people, by least squares on the
/// matched, alone or with what was known before, with errors that let matched people hang together.
///
/// Several comparators of one person share one weight. Matches that were seen to be alike ([Balanced]) give an
/// effect that says so; plain ones give one of which that does not hold. In risk sets those hang together who
/// were chosen with one person, and all sets in which the same person stands.
///
/// Refuses outcomes that are not finite, fewer than ten matched people, risk sets that nearly all share somebody,
/// matches made with replacement (their comparators stand in several pairs: see [MatchedWithReplacement]), and
/// variables that repeat each other. Abadie & Spiess (2022), JASA 117:983–995, doi:10.1080/01621459.2020.1840383.
public final class MatchedDifference {

    private static final int FEWEST = 10;

    private MatchedDifference() {}

    public static Outcome<Effect> of(double[] outcomes, Balanced<Matches> matches) {
        return plain(outcomes, matches.comparison()).map(effect -> effect.and(Alike.seen()));
    }

    public static Outcome<Effect> of(double[] outcomes, Matches matches) {
        return plain(outcomes, matches).map(effect -> effect.and(Alike.unseen()));
    }

    /// Adjusted for what was known before, which repairs what matching left unlike.
    public static Outcome<Effect> adjusted(double[] outcomes, Balanced<Matches> matches, DesignMatrix before) {
        return fitted(outcomes, new Matched(matches.comparison()), before, "matched-difference-adjusted")
                .map(effect -> effect.and(Alike.seen()));
    }

    /// Adjusted for what was known before, which repairs what matching left unlike.
    public static Outcome<Effect> adjusted(double[] outcomes, Matches matches, DesignMatrix before) {
        return fitted(outcomes, new Matched(matches), before, "matched-difference-adjusted")
                .map(effect -> effect.and(Alike.unseen()));
    }

    /// Of the members of risk sets, outcomes in their order, adjusted for their contacts in the months before.
    public static Outcome<Effect> ofRiskSets(double[] outcomes, Balanced<IndexDates> dates) {
        return ofSets(outcomes, dates.comparison()).map(effect -> effect.and(Alike.seen()));
    }

    /// Of the members of risk sets, outcomes in their order, adjusted for their contacts in the months before.
    public static Outcome<Effect> ofRiskSets(double[] outcomes, IndexDates dates) {
        return ofSets(outcomes, dates).map(effect -> effect.and(Alike.unseen()));
    }

    private static Outcome<Effect> plain(double[] outcomes, Matches matches) {
        return fitted(outcomes, new Matched(matches), null, "matched-difference");
    }

    private static Outcome<Effect> ofSets(double[] outcomes, IndexDates dates) {
        long later = dates.referredLater();
        return fitted(outcomes, new Matched(dates), dates.history(), "matched-difference-of-risk-sets")
                .map(effect -> later == 0
                        ? effect
                        : effect.and(Assumption.unchecked(
                                "Those referred later (" + later + ") would have gone on like the other comparators")));
    }

    private static Outcome<Effect> fitted(
            double[] outcomes, Matched matched, @Nullable DesignMatrix before, String formula) {
        Optional<Refusal> refusal = refusal(outcomes, matched.matches);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        long apart = IntStream.of(matched.clusters).distinct().count();
        if (apart < FEWEST) {
            return Outcome.refuse(new Refusal.TooFew("sets of people that share nobody", FEWEST, apart));
        }
        List<String> names = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        names.add("had the support");
        columns.add(matched.treated);
        for (int column = 1; before != null && column < before.width(); column++) {
            names.add(before.names().get(column));
            columns.add(matched.chosen(before.column(column)));
        }
        DesignMatrix x = DesignMatrix.of(names, columns.toArray(double[][]::new));
        double[] y = matched.chosen(outcomes);
        return LinearModel.fit(x, y, matched.weights).map(fit -> {
            double error = RobustErrors.of(x, y, matched.weights, fit).clustered(1, matched.clusters);
            return effect(fit.coefficients()[1], error, matched, formula);
        });
    }

    private static Optional<Refusal> refusal(double[] outcomes, Matches matches) {
        Optional<Refusal> unfit = Outcomes.refusal(outcomes, matches.who());
        if (unfit.isPresent()) {
            return unfit;
        }
        if (matches.replacing()) {
            return Optional.of(new Refusal.NotMeaningful("Comparators stand in several pairs, which the error of this"
                    + " difference does not know; use that for matching with replacement."));
        }
        return matches.matched() < FEWEST
                ? Optional.of(new Refusal.TooFew("matched people", FEWEST, matches.matched()))
                : Optional.empty();
    }

    private static Effect effect(double estimate, double error, Matched matched, String formula) {
        return new Effect(
                FormulaId.of(formula),
                Effect.On.SUPPORTED,
                estimate,
                error,
                matched.people,
                List.of(Assumption.checked("Everybody who had the support has a match", matched.without == 0)));
    }

    /// All, those in a match, and why the others are not.
    static Denominator people(Matches matches) {
        int all = matches.who().rows();
        int used = matches.matched() + matches.distinctControls();
        int without = matches.who().treated() - matches.matched();
        return new Denominator(
                all,
                used,
                List.of(
                        new LeftOut("had the support, nobody like them", without),
                        new LeftOut("not chosen for comparison", all - used - without)));
    }

    /// The matched people, one below the other.
    private static final class Matched {

        private final Matches matches;
        private final Denominator people;
        private final long without;
        private final int[] rows;
        private final double[] treated;
        private final double[] weights;
        private final int[] clusters;

        Matched(Matches matches) {
            this(matches, people(matches), matches.who().treated() - (long) matches.matched(), clusters(matches));
        }

        Matched(IndexDates dates) {
            this(
                    dates.matches(),
                    Denominator.complete(dates.members().size()),
                    dates.referred().missing(),
                    dates.clusters());
        }

        private Matched(Matches matches, Denominator people, long without, int... cluster) {
            double[] all = matches.weights().values();
            this.matches = matches;
            this.people = people;
            this.without = without;
            rows = IntStream.range(0, all.length).filter(row -> all[row] > 0).toArray();
            treated = IntStream.of(rows)
                    .mapToDouble(row -> matches.who().treated(row) ? 1 : 0)
                    .toArray();
            weights = chosen(all);
            clusters = IntStream.of(rows).map(row -> cluster[row]).toArray();
        }

        private static int[] clusters(Matches matches) {
            int[] cluster = new int[matches.who().rows()];
            for (Matches.Pair pair : matches.pairs()) {
                cluster[pair.treated()] = pair.treated();
                cluster[pair.control()] = pair.treated();
            }
            return cluster;
        }

        double[] chosen(double[] values) {
            return IntStream.of(rows).mapToDouble(row -> values[row]).toArray();
        }
    }
}
