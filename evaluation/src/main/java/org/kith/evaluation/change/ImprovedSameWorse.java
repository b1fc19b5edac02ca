package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// How many improved, stayed the same and got worse, each with Wilson's interval; never one of the three alone.
///
/// A change counts from the first point on, which measurement error alone reaches easily: show
/// [WithoutAnyChange] beside it. The sign test asks whether improving and worsening are equally common.
///
/// @param signTest its exact two-sided p; 1 when nobody changed
public record ImprovedSameWorse(
        Starters starters, Proportion improved, Proportion same, Proportion worse, double signTest) implements Result {

    public static Outcome<ImprovedSameWorse> of(Pairs pairs, Direction direction) {
        double[] changes = pairs.changes();
        Optional<Refusal> refusal = Checks.forPairs(changes, 1);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        int n = changes.length;
        int better = (int) Arrays.stream(changes)
                .filter(change -> direction.improvement(change) > 0)
                .count();
        int same = (int) Arrays.stream(changes).filter(change -> change == 0).count();
        int worse = n - better - same;
        return Outcome.of(new ImprovedSameWorse(
                Starters.of(pairs), share(better, n), share(same, n), share(worse, n), signTest(better, worse)));
    }

    private static Proportion share(int count, int n) {
        return Proportion.of(count, n).found().orElseThrow();
    }

    /// Twice the smaller tail. The library's two-sided binomial test leaves out the mirrored count when rounding
    /// makes it a hair likelier (18 of 29 gives 0.2005 instead of 0.2649), so the tail is taken here.
    private static double signTest(int better, int worse) {
        int changed = better + worse;
        double tail = BinomialDistribution.of(changed, 0.5).cumulativeProbability(Math.min(better, worse));
        return Math.min(1, 2 * tail);
    }

    /// The share improved less the share worse.
    public double net() {
        return improved.share() - worse.share();
    }

    @Override
    public String sentence() {
        return Decimals.ONE.sayPercent(improved.share()) + " improved, " + Decimals.ONE.sayPercent(same.share())
                + " stayed the same and " + Decimals.ONE.sayPercent(worse.share()) + " got worse, of "
                + starters.sentencePart() + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(new Row("Improved", improved.sentence()));
        rows.add(new Row("Stayed the same", same.sentence()));
        rows.add(new Row("Got worse", worse.sentence()));
        rows.add(new Row("p (sign test)", Probability.say(signTest)));
        return List.copyOf(rows);
    }
}
