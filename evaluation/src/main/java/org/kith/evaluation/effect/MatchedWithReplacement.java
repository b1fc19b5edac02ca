package org.kith.evaluation.effect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.Matches;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.FormulaId;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// The mean difference of matched people when a comparator may stand in several pairs, with Abadie and Imbens's
/// error.
///
/// `V = (Σ (Dᵢ-δ)² + Σ (Kⱼ² - Lⱼ) σⱼ²) / n²` over the `n` supported people matched: `Dᵢ` is their outcome less
/// the mean of their comparators', `δ` the mean of these; `Kⱼ` adds a comparator's shares in all pairs and `Lⱼ`
/// the squares of those shares, so that nothing is added for whoever stands in one; `σⱼ²` is half the squared
/// difference of the outcome from that of the comparator next in score, the one before when both are as near. The
/// scores are taken as given, which is seldom far wrong for the effect on the supported and can be wide or
/// narrow; there is no adjusted form, since the error of that is not known: use [DoublyRobust].
///
/// Refuses outcomes or scores that are not finite, fewer than ten matched people, and fewer than two comparators
/// to choose from. Abadie & Imbens (2006), Econometrica 74:235–267, doi:10.1111/j.1468-0262.2006.00655.x; Abadie
/// & Imbens (2016), doi:10.3982/ECTA11293.
public final class MatchedWithReplacement {

    private static final int FEWEST = 10;
    private static final String FORMULA = "matched-difference-with-replacement";

    private MatchedWithReplacement() {}

    /// The difference between groups that were seen to be alike.
    ///
    /// @param scores by which people were matched
    public static Outcome<Effect> of(double[] outcomes, Balanced<Matches> matches, double[] scores) {
        return compared(outcomes, matches.comparison(), scores).map(effect -> effect.and(Alike.seen()));
    }

    /// The difference where nobody has looked whether the groups are alike, which is said with it.
    ///
    /// @param scores by which people were matched
    public static Outcome<Effect> of(double[] outcomes, Matches matches, double[] scores) {
        return compared(outcomes, matches, scores).map(effect -> effect.and(Alike.unseen()));
    }

    private static Outcome<Effect> compared(double[] outcomes, Matches matches, double[] scores) {
        Optional<Refusal> refusal = refusal(outcomes, matches, scores);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double[] differences = differences(outcomes, matches);
        double estimate = IntStream.of(matched(matches))
                        .mapToDouble(row -> differences[row])
                        .sum()
                / matches.matched();
        double variance = IntStream.of(matched(matches))
                .mapToDouble(row -> (differences[row] - estimate) * (differences[row] - estimate))
                .sum();
        variance += often(outcomes, matches, scores);
        return Outcome.of(new Effect(
                FormulaId.of(FORMULA),
                Effect.On.SUPPORTED,
                estimate,
                Math.sqrt(variance) / matches.matched(),
                MatchedDifference.people(matches),
                List.of(Assumption.checked(
                        "Everybody who had the support has a match", matches.unmatched().length == 0))));
    }

    private static Optional<Refusal> refusal(double[] outcomes, Matches matches, double[] scores) {
        Optional<Refusal> unfit = Outcomes.refusal(outcomes, matches.who());
        if (unfit.isPresent()) {
            return unfit;
        }
        if (scores.length != outcomes.length) {
            throw new IllegalArgumentException(scores.length + " scores for " + outcomes.length + " people");
        }
        long wrong = IntStream.range(0, scores.length)
                .filter(row -> !Double.isFinite(scores[row]))
                .count();
        if (wrong > 0) {
            return Optional.of(new Refusal.NotFinite("scores", wrong));
        }
        if (matches.matched() < FEWEST) {
            return Optional.of(new Refusal.TooFew("matched people", FEWEST, matches.matched()));
        }
        if (matches.pairs().stream().distinct().count() < matches.pairs().size()) {
            return Optional.of(new Refusal.NotMeaningful(
                    "Somebody is matched with the same comparator several times, which tells no more than once."));
        }
        int controls = matches.who().controls();
        return controls < 2 ? Optional.of(new Refusal.TooFew("comparators", 2, controls)) : Optional.empty();
    }

    private static int[] matched(Matches matches) {
        return matches.pairs().stream()
                .mapToInt(Matches.Pair::treated)
                .distinct()
                .toArray();
    }

    /// Each matched person's outcome less the mean of their comparators'.
    private static double[] differences(double[] outcomes, Matches matches) {
        int[] times = times(matches);
        double[] differences = new double[outcomes.length];
        for (Matches.Pair pair : matches.pairs()) {
            differences[pair.treated()] +=
                    (outcomes[pair.treated()] - outcomes[pair.control()]) / times[pair.treated()];
        }
        return differences;
    }

    private static int[] times(Matches matches) {
        int[] times = new int[matches.who().rows()];
        matches.pairs().forEach(pair -> times[pair.treated()]++);
        return times;
    }

    /// What comparators add who stand in several pairs.
    private static double often(double[] outcomes, Matches matches, double[] scores) {
        int[] times = times(matches);
        double[] shares = new double[outcomes.length];
        double[] squares = new double[outcomes.length];
        for (Matches.Pair pair : matches.pairs()) {
            double share = 1.0 / times[pair.treated()];
            shares[pair.control()] += share;
            squares[pair.control()] += share * share;
        }
        int[] controls = IntStream.range(0, outcomes.length)
                .filter(row -> !matches.who().treated(row))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> scores[row]).thenComparing(row -> row))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        for (int at = 0; at < controls.length; at++) {
            int row = controls[at];
            double gap = outcomes[row] - outcomes[next(controls, at, scores)];
            sum += (shares[row] * shares[row] - squares[row]) * gap * gap / 2;
        }
        return sum;
    }

    /// The comparator next in score.
    private static int next(int[] controls, int at, double[] scores) {
        if (at == 0) {
            return controls[1];
        }
        if (at == controls.length - 1) {
            return controls[at - 1];
        }
        double before = scores[controls[at]] - scores[controls[at - 1]];
        double after = scores[controls[at + 1]] - scores[controls[at]];
        return before <= after ? controls[at - 1] : controls[at + 1];
    }
}
